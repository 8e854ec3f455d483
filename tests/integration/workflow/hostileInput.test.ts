import { approveText } from '@/workflow/texts/moveText';
import { recallFigures } from '@/workflow/figures/moveFigures';
import { sendFigures } from '@/workflow/figures/sendFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import type { SheetPlace } from '@/workflow/sheet/actRequest';
import { verifyTimeline } from '@/workflow/verify/verifyTimeline';
import { timelineFaults } from '../../support/timelineFaults';
import { makeMinistry, makeEdition, workday, type Crew } from '../../factories/edition';
import {
  entries,
  refs,
  storedFigure,
  storedFigures,
  outcomesOf,
  returnFigures,
} from '../../factories/figures';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { problemsOf } from '../../support/results';

/** A sheet on which nothing is ever stored. */
const place = { edition: '2024-2', province: '76' };
/** What no keyboard types and every program can send. */
const dirt = '\u0000\u0007\u202E\ud800';
let installation: TestPayload;
let people: Crew;
let editions = 2;

async function freshSheet(): Promise<SheetPlace> {
  const edition = `2024-${String((editions += 1))}`;
  await makeEdition(installation.payload, people, { code: edition });
  return { edition, province: '76' };
}

const saveValue = (on: SheetPlace, metric: string, value: unknown) =>
  saveFigures(people.editor, {
    ...on,
    figures: [{ metric, revision: 0, entry: { value: value as never }, note: 'Kaynak', asOf: null }],
  });

/** The day after, as an ISO date. */
function after(day: Date): string {
  return new Date(day.getTime() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

beforeAll(async () => {
  installation = await startTestPayload();
  people = await makeMinistry(installation.payload);
  await makeEdition(installation.payload, people, { code: '2024-2' });
});

afterAll(async () => {
  await installation.close();
});

describe('a value that is none', () => {
  it.each([
    [{ kind: 'number' }, 'number_not_whole'],
    [{ kind: 'number', amount: null }, 'number_not_whole'],
    [{ kind: 'number', amount: '5' }, 'number_not_whole'],
    [{ kind: 'number', amount: Number.NaN }, 'number_not_whole'],
    [{ kind: 'number', amount: 1e21 }, 'number_too_large'],
    [{ kind: 'number', amount: -1 }, 'number_negative'],
    [{ kind: 'carried_over' }, 'number_not_whole'],
    [{ kind: '__proto__' }, 'field_unreadable'],
    [7, 'field_unreadable'],
  ])('%j is refused, and the sheet can be read after it', async (value, problem) => {
    expect(outcomesOf(await saveValue(place, 'cocuk', value))).toEqual({ cocuk: problem });
    expect(await storedFigures(installation.payload, place)).toEqual([]);
  });

  it('an absence brings no amount with it', async () => {
    const sheet = await freshSheet();
    await saveValue(sheet, 'gonullu', { kind: 'suppressed', amount: 3, edition: '2024-1' });
    expect((await storedFigure(installation.payload, sheet, 'gonullu')).value).toEqual({
      kind: 'suppressed',
    });
  });

  it.each(['__proto__', 'constructor', 'toString', '', 'hane\u0000'])(
    'a metric %j is not asked',
    async (metric) => {
      const figures = [{ metric, revision: 0, entry: { input: '5' }, note: null, asOf: null }];
      const { results } = await saveFigures(people.editor, { ...place, figures });
      expect(results.map(({ issues }) => issues[0]?.problem)).toEqual(['metric_not_asked']);
    },
  );

  it('ten thousand figures store what is asked, once', async () => {
    const sheet = await freshSheet();
    const figures = Array.from({ length: 10_000 }, (_, index) => ({
      metric: index % 2 === 0 ? 'cocuk' : `yok-${String(index)}`,
      revision: 0,
      entry: { input: String(index) },
      note: null,
      asOf: null,
    }));
    const { results } = await saveFigures(people.editor, { ...sheet, figures });
    expect(results.filter(({ outcome }) => outcome === 'done')).toHaveLength(1);
    expect((await storedFigure(installation.payload, sheet, 'cocuk')).value).toEqual({
      kind: 'number',
      amount: 0,
    });
  });
});

describe('one metric twice in a request', () => {
  it('tells the second what the first stored', async () => {
    const sheet = await freshSheet();
    const figures = [...entries({ 'kiz-cocuk': 1 }), ...entries({ 'kiz-cocuk': 2 })];
    const [, second] = (await saveFigures(people.editor, { ...sheet, figures })).results;
    expect(second).toMatchObject({ outcome: 'stale', stored: { amount: 1 } });
  });
});

describe('characters that no database gives back', () => {
  it('are left out of notes and reasons, so that the timeline still verifies', async () => {
    const sheet = await freshSheet();
    const figures = [
      { metric: 'hane', revision: 0, entry: { input: '5' }, note: `Kay${dirt}nak`, asOf: null },
    ];
    await saveFigures(people.editor, { ...sheet, figures });
    await sendFigures(people.editor, { ...sheet, figures: await refs(people.editor, sheet, 'hane') });
    const sent = { ...sheet, figures: await refs(people.approver, sheet, 'hane') };
    expect(outcomesOf(await returnFigures(people.approver, { ...sent, reason: dirt }))).toEqual({
      hane: 'reason_required',
    });
    await returnFigures(people.approver, { ...sent, reason: `Kay${dirt}nak yok` });
    expect(await storedFigure(installation.payload, sheet, 'hane')).toMatchObject({
      note: 'Kaynak',
      returnReason: 'Kaynak yok',
    });
    expect(await timelineFaults(installation.payload)).toEqual([]);
  });

  it('are left out of names', async () => {
    const sheet = await freshSheet();
    const person = { ...people.editor.person, name: `Ay${dirt}şe` };
    const figures = [{ metric: 'hane', revision: 0, entry: { input: '6' }, note: null, asOf: null }];
    const ayse = { ...people.editor, person };
    expect(outcomesOf(await saveFigures(ayse, { ...sheet, figures }))).toEqual({ hane: 'done' });
    expect(await timelineFaults(installation.payload)).toEqual([]);
  });
});

describe('people work while the timeline is verified', () => {
  it('without a false alarm', async () => {
    const sheet = await freshSheet();
    await saveFigures(people.editor, { ...sheet, figures: entries({ cocuk: 0 }) });
    const save = async (amount: number) => {
      const { revision } = await storedFigure(installation.payload, sheet, 'cocuk');
      return saveFigures(people.editor, {
        ...sheet,
        figures: entries({ cocuk: amount }, { cocuk: revision }),
      });
    };
    const working = (async () => {
      for (let amount = 1; amount <= 40; amount += 1) await save(amount);
    })();
    const reports = [];
    for (let round = 0; round < 5; round += 1) reports.push(await verifyTimeline(installation.payload));
    await working;
    expect(reports.flatMap(({ broken }) => broken)).toEqual([]);
  });
});

describe('a stranger', () => {
  it('learns nothing of a text, not even whether it is there', async () => {
    const ask = (id: string, revision: number) =>
      approveText(people.editor, { collection: 'services', id, revision });
    expect(problemsOf(await ask('asdep', 99))).toEqual(['role_missing']);
    expect(problemsOf(await ask('yok', 0))).toEqual(['role_missing']);
  });

  it('learns nothing of a sheet that was never opened', async () => {
    const figures = [{ metric: 'hane', revision: 1 }];
    const answer = await recallFigures(people.editor, { edition: '2024-2:76', province: '76', figures });
    expect(outcomesOf(answer)).toEqual({ hane: 'not_found' });
  });
});

describe('the date of a figure', () => {
  const save = (on: SheetPlace, asOf: string, revision = 0) =>
    saveFigures(people.editor, {
      ...on,
      figures: [{ metric: 'gonullu', revision, entry: { input: '5' }, note: null, asOf }],
    });

  it.each([
    ['2024-02-30', 'asof_unreadable'],
    ['2023-02-29', 'asof_unreadable'],
    ['05/31/2024', 'asof_unreadable'],
    ['31.5.24', 'asof_unreadable'],
    ['2024-06-01', 'asof_after_edition'],
    ['1924-05-31', 'asof_too_early'],
    ['2024-6-1', 'asof_unreadable'],
    [after(workday), 'asof_in_future'],
    ['9999-12-31', 'asof_in_future'],
  ])('is not %s', async (asOf, problem) => {
    const [result] = (await save(place, asOf)).results;
    expect([result?.outcome, result?.issues]).toMatchObject([
      'refused',
      [{ field: 'figures.gonullu.asOf', problem }],
    ]);
  });

  it('is kept as a day where it differs from the edition’s', async () => {
    const sheet = await freshSheet();
    const kept = async () => (await storedFigure(installation.payload, sheet, 'gonullu')).asOf;
    expect(outcomesOf(await save(sheet, '30.4.2024'))).toEqual({ gonullu: 'done' });
    expect(await kept()).toBe('2024-04-30');
    expect(outcomesOf(await save(sheet, '2024-05-31', 1))).toEqual({ gonullu: 'done' });
    expect(await kept()).toBeNull();
  });
});
