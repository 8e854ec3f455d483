import { rowOfFigure } from '@/database/figureRow';
import { inTransaction } from '@/database/inTransaction';
import type { EditionPins } from '@/domain/booklet/textCopy';
import { sheetId } from '@/domain/workflow/figureRecord';
import { presentFigures } from '@/workflow/figures/presentFigures';
import { readBookletContext } from '@/workflow/release/bookletContext';
import { readEdition } from '@/workflow/sheet/editions';
import { readWhole } from '@/workflow/sheet/publications';
import { makeEdition, makeMinistry, type Crew } from '../../factories/edition';
import { enterAndApprove, soundValues, storedFigure } from '../../factories/figures';
import { endWaitingRenders, releaseSeen } from '../../support/releaseSeen';
import { issuesOf } from '../../support/results';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

const [closed, now] = ['2052-1', '2052-2'];
const plate = '76';
const place = { edition: closed, province: plate };
const others = ['01', '06', '34', '35', '81'];

let installation: TestPayload;
let people: Crew;

async function setState(edition: string, state: 'open' | 'closed'): Promise<void> {
  await installation.payload.db.updateOne({ collection: 'editions', id: edition, data: { state } });
}

async function present(edition: string, number: number): Promise<void> {
  const { payload } = installation;
  await endWaitingRenders(payload, { edition, province: plate });
  const id = `${edition}:${plate}:${String(number)}`;
  await inTransaction(payload, async (req) => presentFigures(req, await readWhole(req, id)));
}

/** What other provinces published of the households of the closed edition: ten each. */
async function publishOthers(): Promise<void> {
  const { payload } = installation;
  const own = await storedFigure(payload, place, 'hane');
  for (const province of others) {
    const value = { kind: 'number' as const, amount: 10 };
    const published = { value, asOf: null, revision: 1, publication: null, at: own.changedAt };
    const figure = { ...own, id: `${sheetId(closed, province)}:hane`, province, value, published };
    await payload.db.create({ collection: 'figures', data: rowOfFigure(figure) });
  }
}

/** The country's total of the households, as a booklet of another province would be compared with it. */
async function total(
  changed: (pins: EditionPins) => EditionPins = (pins) => pins,
): Promise<number | undefined> {
  const { payload } = installation;
  const opened = await readEdition({ payload }, now);
  if (opened === null || opened.pins === null) throw new Error('Not opened');
  const compared = {
    edition: { ...opened, pins: changed(opened.pins) },
    place: { edition: now, province: others[0] ?? '' },
    earlier: new Map(),
  };
  const context = await readBookletContext(payload, compared);
  return context?.peers?.totals['hane']?.sum;
}

/** The pins of an edition that counts households otherwise: it compares nothing of them. */
function countingOtherwise({ context, ...pins }: EditionPins): EditionPins {
  const earlier = (context?.earlier ?? []).map((each) => ({ ...each, values: {} }));
  return { ...pins, ...(context && { context: { ...context, earlier } }) };
}

async function correct(hane: number): Promise<void> {
  await setState(closed, 'open');
  await enterAndApprove(people, place, { hane });
  const wish = { ...place, kind: 'correction' as const, reason: 'Yanlış yazılmış.' };
  expect(issuesOf(await releaseSeen(people.publisher, wish))).toEqual([]);
  await setState(closed, 'closed');
}

beforeAll(async () => {
  installation = await startTestPayload();
  people = await makeMinistry(installation.payload);
  await makeEdition(installation.payload, people, { code: closed });
  await enterAndApprove(people, place, { ...soundValues, hane: 100 });
  await present(closed, 1);
  await publishOthers();
  await setState(closed, 'closed');
  await makeEdition(installation.payload, people, { code: now });
});

afterAll(() => installation.close());

describe('what others still have of an edition', () => {
  it('is read anew once a correction has ended its way, whoever looked in between', async () => {
    const { payload } = installation;
    // Whoever compares has no number of its own here: four others and the corrected one are five.
    expect(await total()).toBe(140);
    await correct(101);
    const found = { publication: { equals: `${closed}:${plate}:2` } };
    const { docs } = await payload.find({ collection: 'renders', where: found });
    const id = docs[0]?.id ?? '';
    await payload.db.updateOne({ collection: 'renders', id, data: { state: 'running', shown: true } });
    expect(await total()).toBe(140);
    await inTransaction(payload, async (req) => {
      await presentFigures(req, await readWhole(req, `${closed}:${plate}:2`));
    });
    await payload.db.updateOne({ collection: 'renders', id, data: { state: 'done' } });
    // What was pinned stands no more, and the new number takes no place of it: four are too few.
    expect(await total()).toBeUndefined();
    await correct(100);
    await present(closed, 3);
    expect(await total()).toBe(140);
  });

  it('is of each edition what that one pinned', async () => {
    expect(await total()).toBe(140);
    expect(await total(countingOtherwise)).toBeUndefined();
    expect(await total()).toBe(140);
  });
});
