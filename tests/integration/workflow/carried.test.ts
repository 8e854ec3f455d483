import { inTransaction } from '@/database/inTransaction';
import { readWhole } from '@/workflow/sheet/publications';
import { approveFigures } from '@/workflow/figures/approveFigures';
import { presentFigures } from '@/workflow/figures/presentFigures';
import { readRelease } from '@/workflow/release/readRelease';
import { readTrain } from '@/workflow/release/readTrain';
import { releaseTrain } from '@/workflow/release/releaseTrain';
import { sendFigures } from '@/workflow/figures/sendFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { metricData } from '@/demo/run/textData';
import { approveWritten, makeEdition, makeMinistry, metrics, type Crew } from '../../factories/edition';
import {
  enterAndApprove,
  entries,
  refs,
  shownFigure,
  soundValues,
  storedFigure,
  outcomesOf,
  returnFigures,
} from '../../factories/figures';
import { endWaitingRenders, releaseSeen, takeBack } from '../../support/releaseSeen';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { issuesOf, valueOf } from '../../support/results';

let installation: TestPayload;
let people: Crew;
/** Going back, so that no edition has one of another test before it. */
let year = 2060;

const plate = '76';

/** Two editions of a new year: what the first one gave readers may be carried into the second, on the sheet or in a train. */
async function freshYear(releaseMode: 'rolling' | 'train' = 'rolling') {
  year -= 1;
  const [past, edition] = [`${String(year)}-1`, `${String(year)}-2`];
  await makeEdition(installation.payload, people, { code: past });
  await publish(past);
  await makeEdition(installation.payload, people, { code: edition, releaseMode });
  return { past, edition, place: { edition, province: plate } };
}

async function present(edition: string, number: number): Promise<void> {
  const id = `${edition}:${plate}:${String(number)}`;
  await endWaitingRenders(installation.payload, { edition, province: plate });
  await inTransaction(installation.payload, async (req) => presentFigures(req, await readWhole(req, id)));
}

async function publish(edition: string): Promise<void> {
  await enterAndApprove(people, { edition, province: plate }, soundValues);
  await present(edition, 1);
}

/** Takes the booklet of an edition back. */
async function withdraw(edition: string): Promise<void> {
  expect(await takeBack(people.publisher, people.reviewer, { edition, province: plate })).toEqual([]);
}

/** Brings a booklet out again, with other numbers in it. */
async function correct(edition: string, hane: number, number: number): Promise<void> {
  await release(edition, hane);
  await present(edition, number);
}

async function release(edition: string, hane: number): Promise<void> {
  const place = { edition, province: plate };
  await enterAndApprove(people, place, { hane });
  const wish = { ...place, kind: 'correction' as const, reason: 'Yanlış yazılmış.' };
  expect(issuesOf(await releaseSeen(people.publisher, wish))).toEqual([]);
}

const hane = (edition: string, amount = 371) => ({
  hane: { kind: 'carried_over' as const, amount, edition },
});

const figureIn = (edition: string) => shownFigure(people.editor, { edition, province: plate }, 'hane');

const carry = async (edition: string, past: string, amount = 371, revision = 0) =>
  outcomesOf(
    await saveFigures(people.editor, {
      edition,
      province: plate,
      figures: entries(hane(past, amount), { hane: revision }),
    }),
  );

async function send(edition: string) {
  const place = { edition, province: plate };
  return outcomesOf(
    await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place, 'hane') }),
  );
}

async function approve(who: 'approver' | 'reviewer', edition: string) {
  const place = { edition, province: plate };
  const answer = await approveFigures(people[who], {
    ...place,
    figures: await refs(people[who], place, 'hane'),
  });
  return { told: outcomesOf(answer), publication: answer.publication };
}

const rowOf = async (edition: string) =>
  (await readTrain(people.publisher, edition))?.rows.find((row) => row.plate === plate);

beforeAll(async () => {
  installation = await startTestPayload();
  people = await makeMinistry(installation.payload);
});

afterAll(async () => {
  await installation.close();
});

describe('the day of a value that is carried over', () => {
  it('is the one that it was published for, though nobody types it, and goes with it', async () => {
    const { past, edition, place } = await freshYear();
    const dayOf = async () => (await storedFigure(installation.payload, place, 'hane')).asOf;
    await carry(edition, past);
    expect(await dayOf()).toBe(`${past.slice(0, 4)}-05-31`);
    const [entry] = entries(hane(past), { hane: 1 });
    if (entry === undefined) throw new Error('one figure');
    const typed = [{ ...entry, note: 'Değişmedi.' }];
    expect(outcomesOf(await saveFigures(people.editor, { ...place, figures: typed }))).toEqual({
      hane: 'done',
    });
    expect(await dayOf()).toBe(`${past.slice(0, 4)}-05-31`);
    await saveFigures(people.editor, { ...place, figures: entries({ hane: 400 }, { hane: 2 }) });
    expect(await dayOf()).toBe(null);
  });
});

describe('a number of a booklet that was withdrawn', () => {
  it('is neither offered on the sheet nor taken at its door', async () => {
    const { past, edition } = await freshYear();
    expect((await figureIn(edition))?.carriable).toEqual({
      kind: 'carried_over',
      amount: 371,
      edition: past,
    });
    await withdraw(past);
    expect((await figureIn(edition))?.carriable).toBeNull();
    expect(await carry(edition, past)).toEqual({ hane: 'carried_withdrawn' });
    // Brought out again, it is what readers have.
    await correct(past, 372, 3);
    expect(await carry(edition, past)).toEqual({ hane: 'carried_unknown' });
    expect(await carry(edition, past, 372)).toEqual({ hane: 'done' });
  });

  it('is offered by nobody while the booklet that brings it out again has no files yet', async () => {
    const { past, edition } = await freshYear();
    await withdraw(past);
    await release(past, 372);
    // Readers have the withdrawal's notice, and the copy of what it took back.
    expect((await figureIn(edition))?.carriable).toBeNull();
    expect(await carry(edition, past)).toEqual({ hane: 'carried_withdrawn' });
    await present(past, 3);
    expect((await figureIn(edition))?.carriable).toMatchObject({ amount: 372, edition: past });
  });

  it('stops at every later step, each of which names it, until the province enters another', async () => {
    const { past, edition, place } = await freshYear('train');
    await enterAndApprove(people, place, { cocuk: 950, 'kiz-cocuk': 400 });
    expect(await carry(edition, past)).toEqual({ hane: 'done' });
    await withdraw(past);
    expect(await figureIn(edition)).toMatchObject({
      carried: { problem: 'carried_withdrawn', context: { edition: past, tr: 'hane' } },
    });
    expect(await send(edition)).toEqual({ hane: 'carried_withdrawn' });
    await correct(past, 371, 3);
    expect((await figureIn(edition))?.carried).toBeNull();
    expect(await send(edition)).toEqual({ hane: 'done' });
    await withdraw(past);
    expect((await approve('approver', edition)).told).toEqual({ hane: 'carried_withdrawn' });
    await correct(past, 371, 5);
    expect((await approve('approver', edition)).told).toEqual({ hane: 'done' });
    await withdraw(past);
    expect((await approve('reviewer', edition)).told).toEqual({ hane: 'carried_withdrawn' });
    // A return is always open, and brings it back to the province.
    const figures = await refs(people.reviewer, place, 'hane');
    const back = await returnFigures(people.reviewer, { ...place, figures, reason: 'Kaynağı geri çekildi.' });
    expect(outcomesOf(back)).toEqual({ hane: 'done' });
    await enterAndApprove(people, place, { hane: 380 });
    expect(await rowOf(edition)).toMatchObject({ state: 'complete', issues: [] });
  });

  it('stops the release of what was approved before, alone and in a train, and says which figure', async () => {
    const { past, edition, place } = await freshYear('train');
    await enterAndApprove(people, place, { cocuk: 950, 'kiz-cocuk': 400, ...hane(past) });
    expect(await rowOf(edition)).toMatchObject({ state: 'complete' });
    await withdraw(past);
    const issue = { field: 'figures.hane', problem: 'carried_withdrawn', context: { edition: past } };
    expect(await rowOf(edition)).toMatchObject({ state: 'blocked', issues: [issue] });
    expect((await readRelease(people.publisher, edition, plate))?.issues).toMatchObject([issue]);
    const { revision } = (await rowOf(edition)) ?? { revision: 0 };
    const provinces = [{ province: plate, revision }];
    const train = { edition, confirmation: edition, provinces };
    expect(valueOf(await releaseTrain(people.publisher, train)).results).toMatchObject([
      { publication: null, issues: [issue] },
    ]);
    const wish = { ...place, kind: null, reason: '' };
    expect(issuesOf(await releaseSeen(people.publisher, wish))).toMatchObject([issue]);
    await enterAndApprove(people, place, { hane: 380 });
    expect(issuesOf(await releaseSeen(people.publisher, wish))).toEqual([]);
  });

  it('keeps a booklet from coming out by itself, and stops the next number, but never a withdrawal', async () => {
    const { past, edition, place } = await freshYear();
    await enterAndApprove(people, place, { hane: 371 });
    const { revision } = await storedFigure(installation.payload, place, 'hane');
    expect(await carry(edition, past, 371, revision)).toEqual({ hane: 'done' });
    await send(edition);
    await approve('approver', edition);
    await approve('reviewer', edition);
    await withdraw(past);
    const answer = await enterAndApprove(people, place, { cocuk: 950, 'kiz-cocuk': 400 });
    expect([outcomesOf(answer), answer.publication]).toEqual([{ cocuk: 'done', 'kiz-cocuk': 'done' }, null]);
    await correct(past, 371, 3);
    const wish = { ...place, kind: null, reason: '' };
    expect(issuesOf(await releaseSeen(people.publisher, wish))).toEqual([]);
    await withdraw(past);
    await enterAndApprove(people, place, { cocuk: 960 });
    const revised = { ...place, kind: 'revision' as const, reason: 'Çocuk sayısı değişti.' };
    expect(issuesOf(await releaseSeen(people.publisher, revised))).toMatchObject([
      { problem: 'carried_withdrawn' },
    ]);
    await withdraw(edition);
  });
});

describe('a number whose edition says another one since', () => {
  it('is sent no further; the new one is offered beside it', async () => {
    const { past, edition } = await freshYear();
    expect(await carry(edition, past)).toEqual({ hane: 'done' });
    await correct(past, 370, 2);
    expect(await figureIn(edition)).toMatchObject({
      value: { amount: 371, edition: past },
      carried: { problem: 'carried_unknown' },
      carriable: { amount: 370, edition: past },
    });
    expect(await send(edition)).toEqual({ hane: 'carried_unknown' });
    expect(await carry(edition, past, 370, 1)).toEqual({ hane: 'done' });
    expect(await send(edition)).toEqual({ hane: 'done' });
  });
});

describe('a number of a metric that means something else since', () => {
  it('is not offered, not taken, and not carried by a train', async () => {
    year -= 1;
    const [past, edition] = [`${String(year)}-1`, `${String(year)}-2`];
    await makeEdition(installation.payload, people, { code: past });
    await publish(past);
    await redefine({ since: 2020 });
    await makeEdition(installation.payload, people, { code: edition, releaseMode: 'train' });
    expect(await figureIn(edition)).toMatchObject({ previous: { value: { amount: 371 } }, carriable: null });
    expect(await carry(edition, past)).toEqual({ hane: 'carried_redefined' });
    await enterAndApprove(people, { edition, province: plate }, { cocuk: 950 });
    expect((await rowOf(edition))?.standIns).toMatchObject([
      { value: { kind: 'carried_over', amount: 400, edition: past } },
      { value: { kind: 'not_reported' } },
    ]);
  });

  async function redefine(changes: { readonly since: number }): Promise<void> {
    const { payload } = installation;
    const definition = metrics.find(({ key }) => key === 'hane');
    if (definition === undefined) throw new Error('No metric');
    const { revision } = await payload.findByID({ collection: 'metrics', id: 'hane', overrideAccess: true });
    await payload.update({
      collection: 'metrics',
      id: 'hane',
      data: { ...metricData({ ...definition, ...changes }), revision },
      depth: 0,
      overrideAccess: true,
      user: people.accounts.writer.user,
    });
    await approveWritten(people, 'metrics', 'hane');
  }
});
