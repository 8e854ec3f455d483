import { checkData } from '@/demo/run/textData';
import type { Check } from '@/domain/checks/check';
import { check, makeMinistry, type Crew } from '../../factories/edition';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let installation: TestPayload;
let people: Crew;

beforeAll(async () => {
  installation = await startTestPayload();
  people = await makeMinistry(installation.payload);
});

afterAll(() => installation.close());

const door = () => ({
  collection: 'checks' as const,
  depth: 0,
  overrideAccess: false,
  user: people.accounts.writer.user,
});

async function made(key: string, { code, ...more }: Partial<Check>): Promise<string | null | undefined> {
  const data = { ...checkData({ ...check, ...more, key }), code: code ?? null };
  return (await installation.payload.create({ ...door(), data: data as never })).code;
}

describe('the code of a check', () => {
  it('is the typed one or the next, one check’s alone, and stays until the check is another kind of rule', async () => {
    const { payload } = installation;
    expect(await made('ilk', {})).toBe('H.1000');
    expect(await made('ikinci', { severity: 'soft' })).toBe('U.271');
    expect(await made('ucuncu', { severity: 'soft' })).toBe('U.272');
    expect(await made('secilen', { code: 'U.240', severity: 'soft' })).toBe('U.240');
    for (const code of ['U.240', 'H.160', 'U.201', 'x'])
      await expect(made('olmayan', { code, severity: 'soft' })).rejects.toThrow('Kural kodu');

    const first = await made('kalan', { severity: 'soft' });
    const changed = async (data: object) => {
      const { revision } = await payload.findByID({
        collection: 'checks',
        id: 'kalan',
        overrideAccess: true,
      });
      return (await payload.update({ ...door(), id: 'kalan', data: { ...data, revision } })).code;
    };
    expect(await changed({ message: { tr: 'Yeni', en: 'New' } })).toBe(first);
    for (const code of ['U.298', 'x']) await expect(changed({ code })).rejects.toThrow('Kural kodu');
    expect(await changed({ severity: 'hard' })).toMatch(/^H\./);
  });
});
