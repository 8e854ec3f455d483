import { approveImport } from '@/workflow/imports/approveImport';
import { makeMinistry, type Crew } from '../../factories/edition';
import { importFile, proposed } from '../../factories/imports';
import { deskCaller, problemsIn } from '../../support/deskEndpoints';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { problemsOf } from '../../support/results';
import { makeRoleHolders, type RoleHolder } from '../../support/roleHolders';

let installation: TestPayload;
let people: Crew;
let visitors: readonly RoleHolder[];

beforeAll(async () => {
  installation = await startTestPayload();
  const { payload } = installation;
  people = await makeMinistry(payload);
  visitors = await makeRoleHolders(payload);
});
afterAll(() => installation.close());

const named = (name: RoleHolder['name']): RoleHolder => {
  const found = visitors.find((visitor) => visitor.name === name);
  if (found === undefined) throw new Error(`No ${name}`);
  return found;
};
const desk = (name: RoleHolder['name']) => deskCaller(installation, named(name).headers);
const upload = (text: string) => ({
  edition: '2023-3',
  year: 2023,
  month: 12,
  asOf: '2023-12-31',
  fileName: '2023-3.csv',
  file: Buffer.from(text).toString('base64'),
});

it('the doors tell each problem of a file by line and column, in both languages, and store what is right', async () => {
  const wrong = await desk('publisher').post('/imports/preview', upload('plaka;gösterge;değer\n76;yok;1,5'));
  expect(wrong.body['issues']).toMatchObject([{ field: 'lines.2.metric', problem: 'import_metric_unknown' }]);
  const told = JSON.stringify(wrong.body);
  expect(told).toContain('Onaylanmış böyle bir gösterge yok');
  expect(told).toContain('There is no approved metric');
  const right = upload('plaka;gösterge;değer\n76;cocuk;5\n76;hane;6');
  const preview = await desk('publisher').post('/imports/preview', right);
  expect(preview).toMatchObject({ status: 200, body: { findings: { counts: { fresh: 2 } } } });
  const { contentHash } = preview.body;
  const answer = await desk('publisher').post('/imports/propose', { ...right, contentHash });
  expect(answer).toMatchObject({ status: 200, body: { import: '2023-3:1' } });
  const decision = { revision: 1, contentHash };
  for (const name of [
    'province_editor',
    'province_approver',
    'ministry_editor',
    'admin',
    'publisher',
  ] as const)
    expect((await desk(name).post('/imports/2023-3:1/approve', decision)).status).toBe(403);
  const foreign = { origin: 'https://baska.example', host: 'kitapcik.example' };
  const forged = await desk('ministry_reviewer').post('/imports/2023-3:1/approve', decision, foreign);
  expect(problemsIn(forged)).toEqual(['cross_site']);
  const approved = await desk('ministry_reviewer').post('/imports/2023-3:1/approve', decision);
  expect(approved).toMatchObject({ status: 200, body: { standing: { state: 'approved' } } });
});

it('what waits is seen by the ministry alone, and by nobody changed or copied through a generic door', async () => {
  const ref = await proposed(people.writer, importFile('2022-3', '76;cocuk;987654321;;gizli not;'));
  const seen = ['ministry_reviewer', 'ministry_editor', 'publisher', 'admin'];
  const addresses = [
    '/api/imports?limit=100&depth=2',
    `/api/imports/${ref.id}`,
    '/api/timeline?limit=100',
    '/api/figures?limit=100',
    '/api/editions?limit=100',
    '/api/desk/imports',
    `/api/desk/imports/${ref.id}`,
  ];
  for (const { name, headers } of visitors) {
    for (const address of addresses) {
      const text = await (await installation.fetch(address, { headers })).text();
      const mayKnow = seen.includes(name) && address.includes('/imports');
      if (!mayKnow)
        expect([name, address, /987654321|2022-3\.csv/.test(text)]).toEqual([name, address, false]);
    }
    for (const [method, path] of [
      ['PATCH', `/api/imports/${ref.id}`],
      ['DELETE', `/api/imports/${ref.id}`],
      ['PATCH', '/api/imports?where[id][exists]=true'],
      ['POST', '/api/imports'],
      ['POST', `/api/imports/${ref.id}/duplicate`],
    ] as const) {
      const body = JSON.stringify({ state: 'approved', contentHash: 'x' });
      const init = { method, headers: { ...headers, 'content-type': 'application/json' }, body };
      expect((await installation.fetch(path, init)).status).toBeGreaterThanOrEqual(400);
    }
  }
  expect(problemsOf(await approveImport(people.reviewer, ref))).toEqual([]);
});
