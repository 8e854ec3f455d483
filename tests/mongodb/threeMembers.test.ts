import { setTimeout as pause } from 'node:timers/promises';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { timelineFaults } from '../support/timelineFaults';
import { makeCrew, makeEdition, makeProvinces, makeTexts, type Crew } from '../factories/edition';
import { entries, storedFigure, outcomesOf } from '../factories/figures';
import { startTestPayload, type TestPayload } from '../support/testPayload';
import { startThreeMongods, type ThreeMongods } from '../support/threeMongods';
import { until } from '../support/until';

const place = { edition: '2024-2', province: '76' };
const metrics = ['hane', 'cocuk', 'gonullu'] as const;

/** Somebody who saves one metric again and again, each time at the revision that the last answer left it at. */
interface Saver {
  readonly metric: string;
  readonly answered: () => number;
  readonly stop: () => Promise<void>;
}

/** Three people at work on one sheet, while the database loses its primary twice. */
describe('a replica set of three', () => {
  let set: ThreeMongods;
  let test: TestPayload;
  let people: Crew;
  let savers: readonly Saver[];
  beforeAll(async () => {
    set = await startThreeMongods();
    process.env['MONGODB_URI'] = set.uri;
    test = await startTestPayload();
    people = await makeCrew(test.payload);
    await makeTexts(test.payload, people);
    await makeProvinces(test.payload);
    await makeEdition(test.payload, people, { code: place.edition });
    savers = metrics.map(startSaving);
  });
  afterAll(async () => {
    try {
      await test.close();
    } finally {
      await set.stop();
    }
  });

  function startSaving(metric: string): Saver {
    let revision = 0;
    const work = { toStop: false };
    const saving = (async () => {
      while (!work.toStop) {
        const figures = entries({ [metric]: 1000 + revision }, { [metric]: revision });
        const answer = await saveFigures(people.editor, { ...place, figures });
        expect(outcomesOf(answer)).toEqual({ [metric]: 'done' });
        revision += 1;
        await pause(20);
      }
    })();
    // `stop` tells of a failure; until then it must not end the process.
    saving.catch(() => undefined);
    return {
      metric,
      answered: () => revision,
      stop: async () => {
        work.toStop = true;
        await saving;
      },
    };
  }

  /** Until everybody has got so many more answers. */
  async function untilAnswered(more: number): Promise<void> {
    const goals = savers.map((saver) => [saver, saver.answered() + more] as const);
    const told = (): string => goals.map(([{ answered }, goal]) => `${answered()} of ${goal}`).join();
    await until(
      () => goals.every(([saver, goal]) => saver.answered() >= goal),
      () => Promise.resolve(`answers to everybody, ${told()}`),
      90_000,
    );
  }

  it.each([
    ['gives its place to another', () => set.stepDown()],
    ['is killed', () => set.killPrimary()],
  ])('goes on when its primary %s in the middle of saves', async (_, lose) => {
    await untilAnswered(3);
    const before = await set.primary();
    await lose();
    await until(async () => ![null, before].includes(await set.primary()), 'another primary');
    await untilAnswered(5);
  });

  it('has each answered save, once', async () => {
    await Promise.all(savers.map(({ stop }) => stop()));
    for (const { metric, answered } of savers) {
      const figure = await storedFigure(test.payload, place, metric);
      expect([metric, figure.revision]).toEqual([metric, answered()]);
      expect(figure.value).toEqual({ kind: 'number', amount: 999 + answered() });
    }
    const all = savers.reduce((sum, { answered }) => sum + answered(), 0);
    const where = { scope: { equals: 'sheet:2024-2:76' }, action: { equals: 'save' } };
    const saves = await test.payload.count({ collection: 'timeline', where, overrideAccess: true });
    expect(saves.totalDocs).toBe(all);
    const sheet = await test.payload.findByID({
      collection: 'sheets',
      id: '2024-2:76',
      overrideAccess: true,
    });
    expect(sheet.revision).toBe(all);
    expect(await timelineFaults(test.payload)).toEqual([]);
  });
});
