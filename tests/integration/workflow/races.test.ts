import { approveFigures } from '@/workflow/figures/approveFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { sendFigures } from '@/workflow/figures/sendFigures';
import type { FigureInput, SheetPlace } from '@/workflow/sheet/actRequest';
import { timelineFaults } from '../../support/timelineFaults';
import { makeMinistry, makeEdition, type Crew } from '../../factories/edition';
import { entries, refs, soundValues, storedFigure, storedFigures, outcomesOf } from '../../factories/figures';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let installation: TestPayload;
let people: Crew;
let editions = 0;

async function freshSheet(): Promise<SheetPlace> {
  const edition = `2024-${String((editions += 1))}`;
  await makeEdition(installation.payload, people, { code: edition, releaseMode: 'train' });
  return { edition, province: '76' };
}

beforeAll(async () => {
  installation = await startTestPayload();
  people = await makeMinistry(installation.payload);
});
afterAll(() => installation.close());
afterEach(async () => {
  expect(await timelineFaults(installation.payload)).toEqual([]);
});

const save = (place: SheetPlace, figures: readonly FigureInput[]) =>
  saveFigures(people.editor, { ...place, figures });

/** How often each outcome came, over many answers. */
function counts(answers: Awaited<ReturnType<typeof save>>[]): Record<string, number> {
  const outcomes = answers.flatMap((answer) => Object.values(outcomesOf(answer)));
  return Object.fromEntries(
    [...new Set(outcomes)].map((outcome) => [outcome, outcomes.filter((each) => each === outcome).length]),
  );
}

describe('acts at the same moment', () => {
  it('of twenty that saw the same revision, let one pass and tell nineteen what it wrote', async () => {
    const place = await freshSheet();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, turn) => save(place, entries({ hane: 100 + turn }))),
    );
    expect(counts(answers)).toEqual({ done: 1, stale: 19 });
    const { value, revision } = await storedFigure(installation.payload, place, 'hane');
    expect(revision).toBe(1);
    const stale = answers.flatMap(({ results }) => results).filter(({ outcome }) => outcome === 'stale');
    expect(stale.map(({ stored }) => stored)).toEqual(stale.map(() => value));
  });

  it('on different figures of one sheet, all pass, one after the other', async () => {
    const place = await freshSheet();
    const answers = await Promise.all(
      Object.entries(soundValues).map(([metric, value]) => save(place, entries({ [metric]: value }))),
    );
    expect(counts(answers)).toEqual({ done: 3 });
    const sheetRevisions = answers.map(({ sheet }) => sheet?.revision ?? 0).sort((a, b) => a - b);
    expect(sheetRevisions).toEqual([1, 2, 3]);
  });

  it('of two approvals of the same figures, let one pass', async () => {
    const place = await freshSheet();
    await save(place, entries(soundValues));
    await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place) });
    const figures = await refs(people.approver, place);
    const answers = await Promise.all(
      [1, 2].map(() => approveFigures(people.approver, { ...place, figures })),
    );
    expect(counts(answers)).toEqual({ done: 3, stale: 3 });
    const approvals = (await storedFigures(installation.payload, place)).map(
      (figure) => figure.approvals.length,
    );
    expect(approvals).toEqual([1, 1, 1]);
  });
});
