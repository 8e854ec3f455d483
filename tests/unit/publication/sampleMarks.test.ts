import fc from 'fast-check';
import type { SnapshotFigure } from '@/domain/booklet/snapshot';
import type { FigureValue } from '@/domain/figures/figureValue';
import type { EarlierFigure } from '@/domain/publication/carriable';
import { withSampleMarks } from '@/domain/publication/carriedFigures';
import { sampleMarkOf } from '@/press/booklet/colophonRows';
import { csvOf, jsonOf } from '../../factories/openData';
import { igdirSnapshot } from '../../factories/snapshot';
import { metric } from '../../factories/texts';

const editions: readonly string[] = ['2023-1', '2023-2', '2024-1'];
const edition = fc.constantFrom(...editions);
const value: fc.Arbitrary<FigureValue> = fc.oneof(
  fc.record({ kind: fc.constant('number' as const), amount: fc.nat(99) }),
  fc.record({ kind: fc.constant('carried_over' as const), amount: fc.nat(99), edition }),
  fc.record({ kind: fc.constant('suppressed' as const) }),
);
const keys = ['a', 'b', 'c'] as const;

/** What the three editions before gave readers, where these are samples. */
function earlierOf(samples: readonly string[]): ReadonlyMap<string, readonly EarlierFigure[]> {
  const said = editions.map((code): EarlierFigure => ({
    edition: code,
    value: { kind: 'number', amount: 5 },
    asOf: `${code.slice(0, 4)}-05-31`,
    metric: metric('a'),
    withdrawn: false,
    sample: samples.includes(code),
  }));
  return new Map(keys.map((key) => [key, said]));
}

describe('the mark of a sample', () => {
  it('travels with every value that was carried over from one, and to the booklet that prints it', () => {
    fc.assert(
      fc.property(
        fc.tuple(value, value, value),
        fc.subarray([...editions]),
        fc.boolean(),
        (values, samples, own) => {
          const figures = Object.fromEntries(
            values.map((each, index): [string, SnapshotFigure] => [
              keys[index] ?? '',
              { value: each, asOf: null, revision: 4 },
            ]),
          );
          const marked = withSampleMarks({ sample: own, figures }, earlierOf(samples));
          const invented = values.map(
            (each) => own || (each.kind === 'carried_over' && samples.includes(each.edition)),
          );
          expect(marked.sample).toBe(invented.some(Boolean));
          expect(keys.map((key) => marked.figures[key]?.sample ?? marked.sample)).toEqual(invented);
        },
      ),
    );
  });

  it('stays with a value whose edition is not known any more', () => {
    const carried = { kind: 'carried_over', amount: 5, edition: '2020-1' } as const;
    const figures = { a: { value: carried, asOf: null, revision: 0, sample: true } };
    expect(withSampleMarks({ sample: false, figures }, new Map())).toEqual({ sample: true, figures });
  });
});

describe('a booklet of true figures with one that was carried over from a sample', () => {
  const carried = { kind: 'carried_over', amount: 5, edition: '2024-1' } as const;
  const { figures } = igdirSnapshot();
  const mixed = { ...figures, 'kres-ucretsiz-cocuk': { value: carried, asOf: null, revision: 0 } };
  const said = earlierOf(['2024-1']).get('a') ?? [];
  const snapshot = igdirSnapshot(
    withSampleMarks({ sample: false, figures: mixed }, new Map([['kres-ucretsiz-cocuk', said]])),
  );

  it('says on every page that some are not real, and in the data which', () => {
    expect(sampleMarkOf(snapshot)).toBe('ÖRNEK DEĞER İÇERİR – bazı değerler gerçek değildir');
    const marked = csvOf(snapshot)
      .split('\r\n')
      .filter((line) => line.endsWith(',true'));
    expect(marked).toEqual([expect.stringContaining('kres-ucretsiz-cocuk')]);
    const document = jsonOf(snapshot) as {
      sample: boolean;
      figures: readonly { metric: string; sample: boolean }[];
    };
    expect(document.sample).toBe(true);
    expect(document.figures.filter(({ sample }) => sample).map(({ metric: key }) => key)).toEqual([
      'kres-ucretsiz-cocuk',
    ]);
  });

  it('is marked otherwise than a sample, and true figures are not marked', () => {
    expect(sampleMarkOf(igdirSnapshot({ sample: true }))).toBe('ÖRNEK – veriler gerçek değildir');
    expect(sampleMarkOf(igdirSnapshot())).toBeNull();
    expect(jsonOf(igdirSnapshot({ sample: true })).figures.every(({ sample }) => sample === true)).toBe(true);
  });
});
