import { withoutPersons } from '@/process/createLog';

const line = (fields: object): string => `${JSON.stringify(fields)}\n`;

describe('A line of the log', () => {
  it('has no address in it', () => {
    const msg = 'E11000 duplicate key error dup key: { email: "şule.öz@ornek.gov.tr" }';
    const kept = withoutPersons(line({ level: 50, err: { message: msg }, msg }));
    expect(kept).not.toMatch(/ornek|şule|öz/);
    expect(JSON.parse(kept)).toMatchObject({ level: 50, msg: expect.stringContaining('…@…') as string });
  });

  it('has none of the values that a failed statement was given', () => {
    const message = 'Failed query: insert into "users" values (?, ?)\nparams: Elif Yılmaz,"gizli\nnot",42';
    const kept = withoutPersons(line({ err: { message, code: 'SQLITE_BUSY' }, msg: message }));
    expect(kept).not.toMatch(/Elif|gizli|42/);
    expect(JSON.parse(kept)).toMatchObject({ err: { code: 'SQLITE_BUSY' } });
  });

  it('keeps where in the program an error came from', () => {
    const stack = 'Error: x\n    at file:///app/node_modules/@payloadcms/next/dist/index.js:12:3';
    expect(withoutPersons(line({ stack }))).toContain('node_modules/@payloadcms/next');
  });
});
