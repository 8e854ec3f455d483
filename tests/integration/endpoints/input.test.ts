import { deskCaller, problemsIn } from '../../support/deskEndpoints';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { makeRoleHolders, type RoleHolder } from '../../support/roleHolders';

let installation: TestPayload;
let visitors: readonly RoleHolder[];

beforeAll(async () => {
  installation = await startTestPayload();
  visitors = await makeRoleHolders(installation.payload);
});

afterAll(async () => {
  await installation.close();
});

const byRole = (name: RoleHolder['name']): RoleHolder => {
  const found = visitors.find((visitor) => visitor.name === name);
  if (found === undefined) throw new Error(`No ${name}`);
  return found;
};

describe('writing requests', () => {
  const save = '/sheets/2024-2/76/save';

  it('are refused from another site, however they log in', async () => {
    const caller = deskCaller(installation, byRole('province_editor').headers);
    const elsewhere = { origin: 'https://baska.example', host: '127.0.0.1:3000' };
    const answer = await caller.post(save, { figures: [] }, elsewhere);
    expect([answer.status, problemsIn(answer)]).toEqual([403, ['cross_site']]);
    const hidden = await caller.post(save, { figures: [] }, { 'sec-fetch-site': 'cross-site' });
    expect(hidden.status).toBe(403);
    const bare = await caller.post(save, { figures: [] }, { cookie: 'payload-token=x' });
    expect(bare.status).toBe(403);
  });

  it('are taken from our own pages behind a proxy that sends a Host of its own', async () => {
    const caller = deskCaller(installation, byRole('province_editor').headers);
    const proxied = { origin: 'https://kitapcik.example', host: '127.0.0.1:3000' };
    expect((await caller.post(save, { figures: [] }, proxied)).status).not.toBe(403);
    const elsewhere = { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' };
    expect(problemsIn(await caller.post(save, { figures: [] }, elsewhere))).toEqual(['cross_site']);
    const alike = { ...proxied, origin: 'https://kitapcik.example.saldirgan.example' };
    expect(problemsIn(await caller.post(save, { figures: [] }, alike))).toEqual(['cross_site']);
  });

  it('must be JSON of a decent size', async () => {
    const caller = deskCaller(installation, byRole('province_editor').headers);
    expect(problemsIn(await caller.post(save, '{"figures":'))).toEqual(['input_not_json']);
    const flood = await caller.post(save, JSON.stringify({ figures: 'x'.repeat(600_000) }));
    expect([flood.status, problemsIn(flood)]).toEqual([413, ['input_too_large']]);
  });

  it('hear of every wrong field at once, in both languages', async () => {
    const caller = deskCaller(installation, byRole('province_editor').headers);
    const answer = await caller.post(save, {
      figures: [
        { metric: 'hane', revision: -1, entry: { input: '1' } },
        { revision: 0, entry: { value: { kind: 'wrong' } } },
        { metric: 'cocuk', revision: 0, entry: 'five', note: 'x'.repeat(1001) },
        'figure',
      ],
    });
    expect(answer.status).toBe(400);
    const issues = answer.body['issues'] as readonly { field: string; problem: string; message: object }[];
    expect(issues.map(({ field, problem }) => `${field} ${problem}`)).toEqual([
      'figures.0.revision field_unreadable',
      'figures.1.metric field_missing',
      'figures.1.entry.value.kind field_unreadable',
      'figures.2.entry field_unreadable',
      'figures.2.note field_too_long',
      'figures.3 field_unreadable',
    ]);
    expect(issues[0]?.message).toEqual({
      tr: expect.any(String) as string,
      en: expect.any(String) as string,
    });
  });

  it('name an edition and a plate, or nothing is found', async () => {
    const caller = deskCaller(installation, byRole('province_editor').headers);
    for (const place of ['2024-2/7', '2024/76', '..%2F76/76', '2024-2/76%00'])
      expect([place, (await caller.get(`/sheets/${place}`)).status]).toEqual([place, 404]);
  });
});
