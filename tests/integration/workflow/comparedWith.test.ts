import { inTransaction } from '@/database/inTransaction';
import { presentFigures } from '@/workflow/figures/presentFigures';
import { readEdition } from '@/workflow/sheet/editions';
import { readWhole } from '@/workflow/sheet/publications';
import { makeEdition, makeMinistry, planEdition, type Crew } from '../../factories/edition';
import { enterAndApprove, soundValues } from '../../factories/figures';
import { endWaitingRenders, releaseSeen, takeBack } from '../../support/releaseSeen';
import { issuesOf } from '../../support/results';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

const plate = '76';
const [first, second, third, now] = ['2051-1', '2051-2', '2051-3', '2052-1'];

let installation: TestPayload;
let people: Crew;

beforeAll(async () => {
  installation = await startTestPayload();
  people = await makeMinistry(installation.payload);
  await past('2050-3', 100);
  await past(first, 200);
  await past(second, 300);
  await past(third, 400);
  await makeEdition(installation.payload, people, { code: now });
});

afterAll(() => installation.close());

const placeIn = (edition: string) => ({ edition, province: plate });

async function present(edition: string, number: number): Promise<void> {
  const { payload } = installation;
  await endWaitingRenders(payload, placeIn(edition));
  const id = `${edition}:${plate}:${String(number)}`;
  await inTransaction(payload, async (req) => presentFigures(req, await readWhole(req, id)));
}

/** An edition that published these households and was closed. */
async function past(code: string, hane: number): Promise<void> {
  const { payload } = installation;
  await makeEdition(payload, people, { code });
  await enterAndApprove(people, placeIn(code), { ...soundValues, hane });
  await present(code, 1);
  await payload.db.updateOne({ collection: 'editions', id: code, data: { state: 'closed' } });
}

const snapshotOf = async (number: number) =>
  (await readWhole({ payload: installation.payload }, `${now}:${plate}:${String(number)}`)).snapshot;

const earlierIn = async (number: number) =>
  (await snapshotOf(number)).context?.earlier.map(({ code, values }) => [code, values['hane']]);

async function correct(edition: string, hane: number, number: number): Promise<void> {
  const place = placeIn(edition);
  await enterAndApprove(people, place, { hane });
  const wish = { ...place, kind: 'correction' as const, reason: 'Yanlış yazılmış.' };
  expect(issuesOf(await releaseSeen(people.publisher, wish))).toEqual([]);
  await present(edition, number);
}

describe('what a booklet is compared with', () => {
  it('is pinned when its edition opens, stands in its snapshot, and loses what readers have no more', async () => {
    const { payload } = installation;
    const pins = (await readEdition({ payload }, now))?.pins;
    const pinned = pins?.context?.earlier.map(({ code, values }) => [code, values['hane']]);
    expect(pinned).toEqual([
      [third, { [plate]: 400 }],
      [second, { [plate]: 300 }],
      [first, { [plate]: 200 }],
    ]);

    await enterAndApprove(people, placeIn(now), { ...soundValues, hane: 500 });
    expect(await earlierIn(1)).toEqual([
      [third, 400],
      [second, 300],
      [first, 200],
    ]);
    expect((await snapshotOf(1)).context?.peers).toMatchObject({ edition: third, ratios: {}, totals: {} });
    await present(now, 1);

    await payload.db.updateOne({ collection: 'editions', id: second, data: { state: 'open' } });
    await correct(second, 301, 2);
    await payload.db.updateOne({ collection: 'editions', id: second, data: { state: 'closed' } });
    expect(await takeBack(people.publisher, people.reviewer, placeIn(third))).toEqual([]);
    await endWaitingRenders(payload, placeIn(third));
    await correct(now, 501, 2);
    expect(await earlierIn(2)).toEqual([
      [third, undefined],
      [second, undefined],
      [first, 200],
    ]);
    expect(await earlierIn(1)).toEqual([
      [third, 400],
      [second, 300],
      [first, 200],
    ]);
  });

  it('tells who approved by role and day, what readers had before, and which edition comes next', async () => {
    const { payload } = installation;
    const edition = '2049-1';
    await planEdition(payload, { code: '2049-2' });
    await makeEdition(payload, people, { code: edition });
    await enterAndApprove(people, placeIn(edition), soundValues);
    await present(edition, 1);
    await correct(edition, 372, 2);
    const read = async (number: number) =>
      (await readWhole({ payload }, `${edition}:${plate}:${String(number)}`)).snapshot;
    const [one, two] = [await read(1), await read(2)];
    const day = '2024-06-03';
    expect(one.figures['hane']?.approvals).toEqual([
      { stage: 'province', on: day },
      { stage: 'ministry', on: day },
    ]);
    expect(one.publication).not.toHaveProperty('earlier');
    expect(two.publication.earlier).toEqual([
      { number: 1, kind: 'first', publishedOn: one.publication.publishedOn, metrics: [] },
    ]);
    expect(two.publication.next).toEqual({ code: '2049-2', year: 2049, month: 5, asOf: '2049-05-31' });
    const told = JSON.stringify(two);
    for (const { id, name } of Object.values(people).flatMap((who) =>
      'person' in who ? [who.person] : [],
    )) {
      expect(told).not.toContain(`"${id}"`);
      expect(told).not.toContain(name);
    }
  });

  it('is nothing invented for true figures', async () => {
    const { payload } = installation;
    await payload.db.updateOne({ collection: 'editions', id: '2050-3', data: { sample: true } });
    await makeEdition(payload, people, { code: '2050-4' });
    const pins = (await readEdition({ payload }, '2050-4'))?.pins;
    expect(pins?.context).toMatchObject({ edition: '2050-3', earlier: [] });
  });
});
