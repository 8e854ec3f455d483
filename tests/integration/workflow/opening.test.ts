import { mostExceptions } from '@/domain/permissions/quotas';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { readBoard } from '@/workflow/board/readBoard';
import { grantExceptions } from '@/workflow/editions/giveTime';
import { openEdition } from '@/workflow/editions/moveEdition';
import { readOpening } from '@/workflow/editions/readOpening';
import { makeEdition, makeMinistry, planEdition, type Crew } from '../../factories/edition';
import { issuesOf, valueOf } from '../../support/results';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let test: TestPayload;
let people: Crew;
const newer = { edition: '2024-3', province: '76' };
beforeAll(async () => {
  test = await startTestPayload();
  people = await makeMinistry(test.payload);
  await makeEdition(test.payload, people, { code: newer.edition });
});
afterAll(() => test.close());

const at = (acting: ActContext, day: string): ActContext => ({
  ...acting,
  now: new Date(`${day}T09:00:00Z`),
});

it('a planned edition says before it opens what will hold, and what keeps it', async () => {
  await planEdition(test.payload, { code: '2024-4' });
  const opening = await readOpening(people.publisher, '2024-4');
  expect(opening).toMatchObject({
    edition: { code: '2024-4', asOf: '2024-05-31', entryDue: '2024-06-10', entryCloses: '2024-06-20' },
    releaseMode: 'rolling',
    provinces: 2,
    metrics: 4,
    required: 3,
    issues: [],
    warnings: [],
  });
  const late = at(people.publisher, '2024-06-21');
  const issues = [expect.objectContaining({ problem: 'edition_close_past' })];
  expect((await readOpening(late, '2024-4'))?.issues).toEqual(issues);
  expect(await openEdition(late, { edition: '2024-4' })).toEqual({ ok: false, issues });
  const early = at(people.publisher, '2024-05-30');
  expect(await openEdition(early, { edition: '2024-4' })).toEqual({
    ok: false,
    issues: [expect.objectContaining({ problem: 'edition_asof_future' })],
  });
  expect((await readOpening(people.reviewer, '2024-4'))?.issues).toMatchObject([{ problem: 'role_missing' }]);
  expect(await readOpening(people.publisher, '2024-9')).toBeNull();
  valueOf(await openEdition(people.publisher, { edition: '2024-4', revision: opening?.revision ?? -1 }));
  // The list to choose from and the head of the screen say the same of it.
  const board = await readBoard(people.publisher, '2024-4');
  expect(board?.edition.state).toBe('open');
  expect(board?.editions.find(({ code }) => code === '2024-4')?.state).toBe('open');
});

it('more time is of days ahead, and of a year at most', async () => {
  const { revision } = await test.payload.findByID({
    collection: 'sheets',
    id: '2024-3:76',
    depth: 0,
    overrideAccess: true,
  });
  const ask = async (until: string) => {
    const { edition, province } = newer;
    const wish = { edition, until, reason: 'Gerekli.', provinces: [{ province, revision }] };
    const answer = await grantExceptions(people.publisher, wish);
    return answer.ok ? [] : answer.issues.map(({ problem }) => problem);
  };
  expect(await ask('2024-06-02')).toEqual(['exception_in_past']);
  expect(await ask('2042-06-05')).toEqual(['exception_too_far']);
  expect(await ask('2024-06-03')).toEqual([]);
});

it('more time is given so often and no more', async () => {
  const { edition, province } = newer;
  const found = { collection: 'sheets', id: `${edition}:${province}` } as const;
  const before = await test.payload.findByID({ ...found, depth: 0, overrideAccess: true });
  const exception = { until: '2024-06-04', reason: 'Gerekli.', by: 'x', at: '2024-06-01T00:00:00.000Z' };
  const ask = async (given: number) => {
    const exceptions = Array.from({ length: given }, () => exception);
    const { revision } = await test.payload.findByID({ ...found, depth: 0, overrideAccess: true });
    await test.payload.db.updateOne({ ...found, data: { exceptions } });
    const wish = { edition, until: '2024-06-05', reason: 'Gerekli.', provinces: [{ province, revision }] };
    return grantExceptions(people.publisher, wish);
  };
  expect(issuesOf(await ask(mostExceptions))).toMatchObject([{ problem: 'quota_full' }]);
  expect(issuesOf(await ask(mostExceptions - 1))).toEqual([]);
  await test.payload.db.updateOne({ ...found, data: { exceptions: before.exceptions } });
});
