import type { FigureValue } from '@/domain/figures/figureValue';
import { figureId } from '@/domain/workflow/figureRecord';
import { untouchedRecord } from '@/domain/workflow/workRecord';
import { rowOfFigure } from '@/database/figureRow';
import { inspectFigure } from '@/workflow/entry/inspectFigure';
import { readEdition } from '@/workflow/sheet/editions';
import { loadSheetFor } from '@/workflow/sheet/loadSheet';
import { makeEdition, makeMinistry, type Crew } from '../../factories/edition';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

const past = '2023-1';
const edition = '2030-1';
const early = '2023-06-01T09:00:00.000Z';
const number = (amount: number): FigureValue => ({ kind: 'number', amount });

/** Six provinces besides Iğdır published children; three published households. */
const children: Readonly<Record<string, number>> = {
  ...{ '01': 1001, '02': 1002, '03': 1003, '04': 1004, '05': 1005, '07': 1007 },
  '76': 500,
};
const households: Readonly<Record<string, number>> = { '01': 2001, '02': 2002, '03': 2003 };

let installation: TestPayload;
let people: Crew;

beforeAll(async () => {
  installation = await startTestPayload();
  const { payload } = installation;
  people = await makeMinistry(payload);
  await payload.db.create({
    collection: 'editions',
    customID: past,
    data: {
      ...{ id: past, year: 2023, month: 1, asOf: '2023-01-31', releaseMode: 'train', stages: [] },
      ...{ state: 'recorded', revision: 1, sample: false },
    },
  });
  for (const [plate, amount] of Object.entries(children)) await publish(plate, 'cocuk', number(amount));
  for (const [plate, amount] of Object.entries(households)) await publish(plate, 'hane', number(amount));
  await publish('08', 'cocuk', { kind: 'suppressed' });
  await publish('09', 'cocuk', { kind: 'carried_over', amount: 9009, edition: '2022-1' });
  await publish('10', 'cocuk', null);
  await makeEdition(payload, people, { code: edition });
});

afterAll(() => installation.close());

/** Stores a figure of the past with what readers have of it; null for one that was never published. */
async function publish(
  province: string,
  metric: string,
  value: FigureValue | null,
  at = early,
): Promise<void> {
  const record = rowOfFigure({
    ...untouchedRecord,
    ...{ id: figureId(past, province, metric), edition: past, province, metric },
    value: value ?? number(7777),
    ...{
      note: null,
      asOf: null,
      unchanged: null,
      reasons: [],
      returnCode: null,
      fallAccepted: null,
      approved: null,
    },
    ...{ state: 'published', revision: 1, recorded: null, typists: [], changedBy: 'x', changedAt: at },
    published: value && { value, asOf: null, revision: 1, publication: null, at },
  });
  await installation.payload.db.create({ collection: 'figures', customID: record.id, data: record });
}

const contextIn = async () => {
  const stored = await readEdition({ payload: installation.payload }, edition);
  return stored?.pins?.context;
};

const sheetOf = (province: string) => loadSheetFor(people.reviewer, { edition, province });

describe('what other provinces published', () => {
  it('is pinned when an edition opens: numbers that readers have, and nothing else', async () => {
    expect(await contextIn()).toMatchObject({ edition: past, values: { cocuk: children, hane: households } });
  });

  it('is told of five others at least, and never with the own number in it', async () => {
    const igdir = await sheetOf('76');
    expect(igdir?.peersOf('cocuk')).toMatchObject({ edition: past, country: 6022 });
    expect(igdir?.peersOf('hane')).toBeNull();
    expect((await sheetOf('06'))?.peersOf('cocuk')).toMatchObject({ country: 6522 });
  });

  it('comes with a figure as medians by edition, without anybody’s number', async () => {
    const view = await inspectFigure(people.editor, `${edition}:76:cocuk`);
    expect(view?.history).toEqual([
      { edition: past, value: number(500), median: 1003, provinces: 7 },
      { edition, value: null, median: null, provinces: 0 },
    ]);
    const other = await inspectFigure(people.editor, `${edition}:76:hane`);
    expect(other?.history).toEqual([
      { edition: past, value: null, median: null, provinces: 0 },
      { edition, value: null, median: null, provinces: 0 },
    ]);
    expect(other?.compared).toBeNull();
    const told = JSON.stringify([view, other]);
    for (const amount of [1001, 1002, 1004, 1005, 1007, 2001, 2002, 2003, 7777, 9009])
      expect(told).not.toContain(String(amount));
    expect(await inspectFigure(people.editor, `${edition}:01:cocuk`)).toBeNull();
  });

  it('stays as it was pinned, and is of an edition that pinned nothing what had been published by then', async () => {
    const { payload } = installation;
    await publish('11', 'cocuk', number(5));
    await publish('12', 'cocuk', number(12), '2031-01-01T00:00:00.000Z');
    expect((await contextIn())?.values['cocuk']).toEqual(children);

    const { pins, revision } = await payload.findByID({
      collection: 'editions',
      id: edition,
      overrideAccess: true,
    });
    const put = (data: Record<string, unknown>) =>
      payload.db.updateOne({ collection: 'editions', id: edition, data });
    const { context, ...older } = JSON.parse(JSON.stringify(pins)) as Record<string, unknown>;
    expect(context).toBeDefined();
    await put({ pins: older, revision: revision + 1 });
    expect(await contextIn()).toBeUndefined();
    expect((await sheetOf('76'))?.context?.values['cocuk']).toEqual({ ...children, '11': 5 });

    await put({ pins, revision: revision + 2 });
    for (const plate of ['11', '12'])
      await payload.db.deleteOne({
        collection: 'figures',
        where: { id: { equals: figureId(past, plate, 'cocuk') } },
      });
  });
});
