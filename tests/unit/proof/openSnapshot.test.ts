import fc from 'fast-check';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import {
  publicationKinds,
  type ChangedFigure,
  type PublicationKind,
  type Snapshot,
} from '@/domain/booklet/snapshot';
import type { FigureValue } from '@/domain/figures/figureValue';
import { isOpen, openSnapshot, wholeSnapshot } from '@/domain/publication/openSnapshot';
import { readStored, toStored } from '@/stored/storedJson';
import { igdirSnapshot } from '../../factories/snapshot';

const keys = igdirSnapshot().metrics.map(({ key }) => key);
const salt = 'a'.repeat(32);
const approvals = [{ stage: 'ministry', on: '2024-06-01' }] as const;

/** Numbers that stand nowhere else in a booklet, so that they can be found again. */
const marked = (least: number) => fc.integer({ min: least, max: least + 99_999 });
const [formerNumbers, presentNumbers, revisionNumbers] = [4_400_000, 5_500_000, 6_600_000];
const [earlierNumbers, totalNumbers] = [7_700_000, 8_800_000];

const valueFrom = (least: number): fc.Arbitrary<FigureValue> =>
  fc.oneof(
    marked(least).map((amount): FigureValue => ({ kind: 'number', amount })),
    fc.constantFrom<FigureValue>({ kind: 'suppressed' }, { kind: 'not_reported' }),
  );

const booklets = fc
  .record({
    kind: fc.constantFrom<PublicationKind>(...publicationKinds),
    now: fc.array(valueFrom(presentNumbers), { minLength: keys.length, maxLength: keys.length }),
    before: fc.array(fc.option(valueFrom(formerNumbers)), { minLength: keys.length, maxLength: keys.length }),
    revision: marked(revisionNumbers),
  })
  .map(({ kind, now, before, revision }) => {
    const valueOf = (index: number): FigureValue => now[index] ?? { kind: 'not_reported' };
    const figures = Object.fromEntries(
      keys.map(
        (key, index) =>
          [key, { value: valueOf(index), asOf: null, revision: revision + index, approvals }] as const,
      ),
    );
    const changes = keys.map((metric, index): ChangedFigure => ({
      metric,
      before: before[index] ?? null,
      after: valueOf(index),
    }));
    const publication = { number: 2, kind, reason: null, publishedOn: '2024-07-01', changes };
    const metrics = igdirSnapshot().metrics.map((metric) => ({ ...metric, twoReaders: true }));
    const earlier = Object.fromEntries(keys.map((key, index) => [key, earlierNumbers + index]));
    const totals = Object.fromEntries(
      keys.map((key, index) => [key, { sum: totalNumbers + index, provinces: 81 }]),
    );
    const context = {
      earlier: [
        { code: '2024-1', year: 2024, month: 1, asOf: '2024-01-31', next: '2024-2', values: earlier },
      ],
      peers: { edition: '2024-1', asOf: '2024-01-31', ratios: {}, totals },
    };
    return igdirSnapshot({ publication, metrics, figures, context });
  });

const numbersIn = (text: string, least: number): readonly number[] =>
  [...text.matchAll(/\d{7}/g)]
    .map(([digits]) => Number(digits))
    .filter((number) => number >= least && number < least + 200_000);

const withoutApprovals = ({ figures }: Snapshot): object =>
  Object.fromEntries(
    Object.entries(figures).map(([key, { value, asOf, revision }]) => [key, { value, asOf, revision }]),
  );

describe('what is published of a snapshot', () => {
  it('holds no former number of what is suppressed now, no revision, and nothing of what a withdrawal takes back', () => {
    fc.assert(
      fc.property(booklets, (snapshot) => {
        const { open } = openSnapshot(snapshot, salt);
        const told = canonicalJson(toStored('snapshot', open));
        const isWithdrawal = snapshot.publication.kind === 'withdrawal';
        const stillShown = snapshot.publication.changes
          .filter(({ after }) => !isWithdrawal && after?.kind !== 'suppressed')
          .flatMap(({ before }) => (before?.kind === 'number' ? [before.amount] : []));
        expect(numbersIn(told, formerNumbers).toSorted()).toEqual([...stillShown].toSorted());
        expect(numbersIn(told, revisionNumbers)).toEqual([]);
        if (isWithdrawal) expect(numbersIn(told, presentNumbers)).toEqual([]);
        const compared = keys.filter(
          (key) => snapshot.figures[key]?.value.kind !== 'suppressed' && !isWithdrawal,
        );
        for (const least of [earlierNumbers, totalNumbers])
          expect(numbersIn(told, least)).toHaveLength(compared.length);
        const named = Object.values(open.figures).filter((figure) => figure.approvals !== undefined);
        expect(named).toHaveLength(compared.length);
        expect(told).not.toContain('"twoReaders":true');
        expect(isOpen(open)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('is whole again with what stayed inside, both as they are stored', () => {
    fc.assert(
      fc.property(booklets, (snapshot) => {
        const { open, inside } = openSnapshot(snapshot, salt);
        const asked = { id: 'x' };
        const again = wholeSnapshot(
          readStored('snapshot', toStored('snapshot', open), asked),
          readStored('snapshotInside', toStored('snapshotInside', inside), asked),
        );
        expect(withoutApprovals(again)).toEqual(withoutApprovals(snapshot));
        if (snapshot.publication.kind === 'withdrawal')
          expect([again.texts, again.metrics]).toEqual([snapshot.texts, snapshot.metrics]);
      }),
      { numRuns: 20 },
    );
  });

  it('is not told of one that was stored whole', () => {
    const stored = igdirSnapshot();
    expect(isOpen(stored)).toBe(false);
    expect(isOpen({ ...stored, publication: { ...stored.publication, salt } })).toBe(false);
    expect(wholeSnapshot(stored, null)).toBe(stored);
  });
});
