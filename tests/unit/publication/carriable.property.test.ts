import fc from 'fast-check';
import type { FigureValue } from '@/domain/figures/figureValue';
import { timeBases, type Metric } from '@/domain/figures/metric';
import {
  carriable,
  carriedIssue,
  carriedProblem,
  enteredIssue,
  type EarlierFigure,
} from '@/domain/publication/carriable';
import { carriedFigures, nextFallbackValues } from '@/domain/publication/carriedFigures';
import { metric, number } from '../../factories/texts';

const edition = '2024-2';
const before = ['2024-1', '2023-2', '2023-1', '2022-2'];
/** One that is not kept here: recorded editions may have taken numbers over from it. */
const unknown = '2019-1';

/** Mostly one and the same. */
const definition: fc.Arbitrary<Metric> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(metric('a')) },
  { weight: 1, arbitrary: fc.constantFrom(...timeBases).map((timeBasis) => metric('a', { timeBasis })) },
  { weight: 1, arbitrary: fc.constant(metric('a', { since: 2017 })) },
  { weight: 1, arbitrary: fc.constant(metric('a', { unit: { kind: 'money' } })) },
);

function valueIn(code: string): fc.Arbitrary<FigureValue> {
  const older = [...before.filter((each) => each < code), unknown];
  const own = [number(1), number(2), number(0)];
  const carried = older.map((from) => ({ kind: 'carried_over', amount: 1, edition: from }) as const);
  return fc.constantFrom<FigureValue>(...own, ...carried, { kind: 'not_reported' }, { kind: 'suppressed' });
}

/** What each earlier edition said of one metric, the newest first; some said nothing. */
const earlier: fc.Arbitrary<readonly EarlierFigure[]> = fc
  .tuple(
    ...before.map((code) =>
      fc.record({
        said: fc.boolean(),
        figure: fc.record({
          edition: fc.constant(code),
          value: valueIn(code),
          asOf: fc.constant(`${code.slice(0, 4)}-05-31`),
          metric: definition,
          withdrawn: fc.constantFrom(true, false, false),
          sample: fc.boolean(),
        }),
      }),
    ),
  )
  .map((each) => each.flatMap(({ said, figure }) => (said ? [figure] : [])));

const meansTheSame = (one: Metric, other: Metric): boolean =>
  one.timeBasis === other.timeBasis &&
  one.since === other.since &&
  JSON.stringify(one.unit) === JSON.stringify(other.unit);

const carriedOver: fc.Arbitrary<FigureValue> = fc.record({
  kind: fc.constant('carried_over'),
  amount: fc.constantFrom(1, 1, 2),
  edition: fc.constantFrom(...before, unknown),
});

const question = (now: Metric, said: readonly EarlierFigure[], value: FigureValue) => ({
  field: 'figures.a.value',
  metric: now,
  edition,
  value,
  earlier: new Map([['a', said]]),
});

/** A release of number 1 that waits for this metric alone. */
const waiting = (now: Metric) => ({
  asked: [now],
  figures: new Map(),
  before: new Map(),
  edition,
  earlier: new Map(),
  checks: [],
  forces: [],
});

describe('what may be carried over', () => {
  it('is a number that its own edition shows readers today, in a booklet that stands, under the same meaning', () => {
    let offered = 0;
    fc.assert(
      fc.property(definition, earlier, (now, said) => {
        const found = carriable(now, edition, said);
        if (found === null) return;
        offered += 1;
        const source = said.find((each) => each.edition === found.value.edition);
        if (source !== undefined) {
          expect(source.withdrawn).toBe(false);
          expect(meansTheSame(source.metric, now)).toBe(true);
        }
        expect(source?.value ?? found.value).toMatchObject({ amount: found.value.amount });
        if (now.timeBasis === 'year_to_date') expect(found.value.edition.slice(0, 4)).toBe('2024');
        const newest = said.find(({ withdrawn, value }) => !withdrawn && value.kind !== 'not_reported');
        expect(newest?.value.kind).not.toBe('suppressed');
      }),
      { numRuns: 3000, seed: 76 },
    );
    expect(offered).toBeGreaterThan(500);
  });

  it('is the same on the sheet, at its door and in a train', () => {
    let [taken, refused] = [0, 0];
    fc.assert(
      fc.property(definition, earlier, carriedOver, (now, said, value) => {
        const offered = carriable(now, edition, said)?.value ?? null;
        const standIn = carriedFigures(waiting(now), edition, new Map([['a', said]]))['a'];
        expect(standIn?.value).toEqual(offered ?? { kind: 'not_reported' });
        if (offered !== null) {
          expect(enteredIssue(question(now, said, offered))).toBeNull();
          // What is taken at the door is not refused when it is sent.
          expect(carriedIssue(question(now, said, offered))).toBeNull();
        }
        const isOffer = JSON.stringify(offered) === JSON.stringify(value);
        expect(enteredIssue(question(now, said, value)) === null).toBe(isOffer);
        if (isOffer) taken += 1;
        else refused += 1;
      }),
      { numRuns: 3000, seed: 76 },
    );
    expect(Math.min(taken, refused)).toBeGreaterThan(50);
  });

  it('stands as long as a train would keep it in the next number', () => {
    let [stood, fell] = [0, 0];
    fc.assert(
      fc.property(definition, earlier, carriedOver, (now, said, value) => {
        const from = value.kind === 'carried_over' ? value.edition : '';
        const isMarked = (each: EarlierFigure): boolean =>
          each.value.kind === 'carried_over' && each.value.edition === from;
        if (!said.some((each) => each.edition === from || isMarked(each))) return;
        const former = { a: { value, asOf: null, revision: 0 } };
        const kept = nextFallbackValues({ asked: [now], edition }, former, new Map([['a', said]]))['a'];
        const stands = JSON.stringify(kept?.value) === JSON.stringify(value);
        expect(carriedIssue(question(now, said, value)) === null).toBe(stands);
        if (stands) stood += 1;
        else fell += 1;
      }),
      { numRuns: 3000, seed: 76 },
    );
    expect(Math.min(stood, fell)).toBeGreaterThan(50);
  });
});

describe('why a carried number does not stand', () => {
  const said = (changes: Partial<EarlierFigure>): readonly EarlierFigure[] => [
    {
      edition: '2024-1',
      value: number(5),
      asOf: '2024-05-31',
      metric: metric('a'),
      withdrawn: false,
      sample: false,
      ...changes,
    },
  ];
  const value = { kind: 'carried_over', amount: 5, edition: '2024-1' } as const;
  const older = { ...value, edition: unknown };

  it.each<[string, readonly EarlierFigure[], string | null]>([
    ['it stands', said({}), null],
    ['its booklet was withdrawn', said({ withdrawn: true }), 'carried_withdrawn'],
    ['its metric is another', said({ metric: metric('a', { since: 2017 }) }), 'carried_redefined'],
    ['its metric is worded otherwise', said({ metric: metric('a', { label: { tr: 'b', en: 'b' } }) }), null],
    ['it was corrected', said({ value: number(6) }), 'carried_unknown'],
    ['it was suppressed', said({ value: { kind: 'suppressed' } }), 'carried_unknown'],
    ['nobody ever read it', [], 'carried_unknown'],
    ['its edition is not kept here, and a later one took it over', said({ value: older }), null],
    ['that later one took another number over', said({ value: { ...older, amount: 6 } }), 'carried_unknown'],
    ['that later one was withdrawn', said({ value: older, withdrawn: true }), 'carried_withdrawn'],
  ])('%s', (_, earlierFigures, problem) => {
    const [first] = earlierFigures;
    const asked = first?.value.kind === 'carried_over' ? older : value;
    expect(carriedProblem(metric('a'), edition, { value: asked, earlier: earlierFigures })).toBe(problem);
  });

  it('is said of carried numbers alone', () => {
    expect(carriedProblem(metric('a'), edition, { value: number(5), earlier: [] })).toBeNull();
  });
});
