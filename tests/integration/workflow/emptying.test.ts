import { inspectFigure } from '@/workflow/entry/inspectFigure';
import { planSending, sendFigures } from '@/workflow/figures/sendFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import type { FigureInput, SheetPlace } from '@/workflow/sheet/actRequest';
import { readToday } from '@/workflow/today/readToday';
import { verifyTimeline } from '@/workflow/verify/verifyTimeline';
import { makeEdition, makeMinistry, type Crew } from '../../factories/edition';
import {
  enterAndApprove,
  entries,
  outcomesOf,
  refs,
  returnFigures,
  shownFigure,
  soundValues,
  storedFigure,
} from '../../factories/figures';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let test: TestPayload;
let people: Crew;
let number = 0;

beforeAll(async () => {
  test = await startTestPayload();
  people = await makeMinistry(test.payload);
});
afterAll(() => test.close());

async function freshSheet(): Promise<SheetPlace> {
  number += 1;
  const place = { edition: `2024-${String(number)}`, province: '76' };
  await makeEdition(test.payload, people, { code: place.edition, releaseMode: 'train' });
  return place;
}

const emptied = (metric: string, revision: number, note: string | null = null): FigureInput[] => [
  { metric, revision, entry: { input: '  ' }, note, asOf: null },
];
const save = async (place: SheetPlace, figures: readonly FigureInput[]) =>
  outcomesOf(await saveFigures(people.editor, { ...place, figures }));

describe('taking out what was entered', () => {
  it('makes a draft one that is not entered, is told, and can be entered anew', async () => {
    const place = await freshSheet();
    await save(place, entries(soundValues));
    expect(await save(place, emptied('hane', 1))).toEqual({ hane: 'done' });
    expect(await shownFigure(people.editor, place, 'hane')).toMatchObject({
      value: null,
      state: null,
      revision: 2,
      barred: { send: { problem: 'value_missing' }, save: null },
    });
    const history = await inspectFigure(people.editor, `${place.edition}:76:hane`);
    expect(history?.acts[0]).toMatchObject({ action: 'save', before: { amount: 371 }, after: null });
    const { duties } = await readToday(people.editor, []);
    expect(duties.find((duty) => duty.kind === 'entry' && duty.edition === place.edition)).toMatchObject({
      missing: 1,
      unsent: 2,
      next: { key: 'hane' },
    });
    expect(await save(place, entries({ hane: 5 }, { hane: 1 }))).toEqual({ hane: 'stale' });
    expect(await save(place, entries({ hane: 5 }, { hane: 2 }))).toEqual({ hane: 'done' });
    expect(await verifyTimeline(test.payload)).toMatchObject({ broken: [], records: [] });
  });

  it('stores nothing where nothing was, and keeps a note that waits for its value', async () => {
    const place = await freshSheet();
    expect(await save(place, emptied('hane', 0))).toEqual({ hane: 'unchanged' });
    expect(await refs(people.editor, place)).toEqual([]);
    expect(await save(place, emptied('hane', 0, 'Haziranda gelecek.'))).toEqual({ hane: 'done' });
    expect(await shownFigure(people.editor, place, 'hane')).toMatchObject({
      value: null,
      note: 'Haziranda gelecek.',
    });
  });

  it('is not sent, by whichever door', async () => {
    const place = await freshSheet();
    await save(place, entries(soundValues));
    await save(place, emptied('hane', 1));
    const figures = await refs(people.editor, place, 'hane');
    expect(outcomesOf(await sendFigures(people.editor, { ...place, figures }))).toEqual({
      hane: 'value_missing',
    });
    expect(await planSending(people.editor, { ...place, figures })).toMatchObject({
      goes: [],
      stays: [{ metric: 'hane', issues: [{ problem: 'value_missing' }] }],
    });
  });

  it('leaves what was approved where it is until another value is', async () => {
    const place = await freshSheet();
    await enterAndApprove(people, place, soundValues);
    const [ref] = await refs(people.editor, place, 'hane');
    expect(await save(place, emptied('hane', ref?.revision ?? 0))).toEqual({ hane: 'done' });
    expect(await storedFigure(test.payload, place, 'hane')).toMatchObject({
      state: 'draft',
      value: null,
      approved: { value: { kind: 'number', amount: 371 } },
    });
  });

  it('leaves a figure that came back to be corrected, and one in review to its reviewers', async () => {
    const place = await freshSheet();
    await save(place, entries(soundValues));
    await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place) });
    const [hane] = await refs(people.editor, place, 'hane');
    expect(await save(place, emptied('hane', hane?.revision ?? 0))).toEqual({ hane: 'wrong_state' });
    await returnFigures(people.approver, { ...place, figures: hane ? [hane] : [], reason: 'Mayısı yazın.' });
    const [back] = await refs(people.editor, place, 'hane');
    expect(await save(place, emptied('hane', back?.revision ?? 0))).toEqual({ hane: 'done' });
    expect(await shownFigure(people.editor, place, 'hane')).toMatchObject({
      value: null,
      state: 'changes_requested',
    });
    const own = (await readToday(people.editor, [])).duties.filter(
      (duty) => 'edition' in duty && duty.edition === place.edition,
    );
    expect(own.map(({ kind }) => kind)).toEqual(['correction']);
  });
});
