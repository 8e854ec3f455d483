import fc from 'fast-check';
import { APIError } from 'payload';
import { boundedLine } from '@/process/boundedLog';
import { logInto } from '@/process/createLog';

/** Writes into a log of its own, and gives the lines. */
function written(write: (log: ReturnType<typeof logInto>) => void): readonly string[] {
  const lines: string[] = [];
  write(logInto({ write: (line) => void lines.push(boundedLine(line)) }, 'web'));
  return lines;
}
const only = (write: Parameters<typeof written>[0]): Record<string, unknown> & { readonly err?: unknown } =>
  JSON.parse(written(write)[0] ?? '{}') as Record<string, unknown>;

describe('A line of the log', () => {
  it('has no address in it', () => {
    const error = new Error('E11000 duplicate key error dup key: { email: "şule.öz@ornek.gov.tr" }');
    const lines = written((log) => {
      log.error(error);
      log.error({ err: error }, 'sending to <elif@ornek.gov.tr> failed');
      log.error('550 ayse+k@mail.ornek.gov.tr unknown');
    });
    expect(lines.join('')).not.toMatch(/ornek|şule|elif|ayse/);
    expect(lines[2]).toContain('550 …@… unknown');
  });

  it('has neither the statement nor the values of a query that failed', () => {
    const message =
      'Failed query: insert into "users" values (?, ?)\nparams: Elif Yılmaz,"gizli\nnot",42.4242';
    const cause = Object.assign(new Error('locked'), { code: 'SQLITE_BUSY' });
    const line = only((log) => {
      log.error({ err: new Error(message, { cause }) });
    });
    expect(JSON.stringify(line)).not.toMatch(/insert|Elif|gizli|42\.42/);
    expect(line).toMatchObject({ msg: 'Failed query', err: { cause: 'SQLITE_BUSY' } });
  });

  it('has nothing of what a refused request sent', () => {
    const refusals = [
      new APIError('gizli is not allowed as a JSON query value', 400),
      new SyntaxError('Unexpected token g, "gizli" is not valid JSON'),
      new Error('Cast to ObjectId failed for value "gizli" (type string)'),
    ];
    for (const err of refusals) {
      const line = JSON.stringify(
        only((log) => {
          log.error({ err });
        }),
      );
      expect(line).not.toContain('gizli');
      expect(line).toContain('boundedLog.test.ts');
    }
  });

  it('says of a full disk which file it was', () => {
    const full = Object.assign(new Error("ENOSPC: no space left on device, open '/data/x'"), {
      code: 'ENOSPC',
      syscall: 'open',
    });
    expect(
      only((log) => {
        log.error(full);
      }),
    ).toMatchObject({ msg: full.message, err: { code: 'ENOSPC' } });
  });

  it('moves nothing on a terminal', () => {
    const { msg } = only((log) => {
      log.error(new Error('a\u001B[2J\u009B1mb\u202Ec\r\nd'));
    });
    expect(msg).toBe('a [2J 1mb c d');
  });

  const nasty = fc.constantFrom(
    'Z',
    'é',
    '@',
    '.',
    '"',
    "'",
    ' ',
    '\\',
    '\n',
    'a@',
    '\u0000',
    '\u202E',
    '{"',
  );
  const long = fc
    .tuple(nasty, nasty, fc.integer({ min: 1, max: 200_000 }))
    .map(([one, other, times]) => `${one.repeat(times)}${other.repeat(times)}`);

  it('is no longer than the program makes it, whatever a package puts into an error or beside it', () => {
    fc.assert(
      fc.property(long, (text) => {
        const error = Object.assign(new Error(text), { code: text, data: text });
        const lines = written((log) => {
          log.error(error);
          log.error({ err: error, msg: text, detail: text, deep: { text, deeper: { text: [text] } } });
          log.error({ [text]: text, many: Array.from({ length: 1_000 }, () => text) });
          log.error(text);
          log.error('%s and %s', text, text);
          log.error({ err: Object.assign(new Error('x'), { name: text, stack: text }) }, text);
        });
        expect(lines).toHaveLength(6);
        for (const line of lines) expect(line.length).toBeLessThan(17_000);
      }),
      { numRuns: 40 },
    );
  });
});
