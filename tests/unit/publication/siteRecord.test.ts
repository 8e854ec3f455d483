import type { FigureValue } from '@/domain/figures/figureValue';
import { publicSources, type RecordSource } from '@/domain/publication/site';

const number = (amount: number): FigureValue => ({ kind: 'number', amount });
const suppressed: FigureValue = { kind: 'suppressed' };

/** Imports of one edition; each pair is what one of them changed of Iğdır's children. */
function sourcesOf(...changes: readonly (readonly [before: FigureValue, after: FigureValue])[]) {
  return changes.map(([before, after], index): RecordSource => ({
    number: index + 2,
    approvedOn: '2026-01-01',
    fileHash: '',
    changes: [{ province: '76', metric: 'cocuk', before, after }],
  }));
}

const toldOf = (sources: readonly RecordSource[]) =>
  publicSources(sources).map(({ changes }) => changes.map(({ before, after }) => [before, after]));

describe('the corrections of a recorded edition', () => {
  it('are told in full', () => {
    expect(toldOf(sourcesOf([number(5), number(6)], [number(6), number(7)]))).toEqual([
      [[number(5), number(6)]],
      [[number(6), number(7)]],
    ]);
  });

  it('tell no number of a figure that was suppressed later, in whichever import it stood', () => {
    expect(toldOf(sourcesOf([number(5), number(6)], [number(6), suppressed]))).toEqual([
      [],
      [[null, suppressed]],
    ]);
    expect(
      toldOf(sourcesOf([number(5), number(6)], [number(6), suppressed], [suppressed, number(7)])),
    ).toEqual([[], [[null, suppressed]], [[suppressed, number(7)]]]);
  });

  it('hide nothing of another figure', () => {
    const [first, second] = sourcesOf([number(5), number(6)], [number(8), suppressed]);
    if (first === undefined || second === undefined) throw new Error('No sources');
    const ofAnkara = second.changes.map((change) => ({ ...change, province: '06' }));
    expect(toldOf([first, { ...second, changes: ofAnkara }])[0]).toEqual([[number(5), number(6)]]);
  });
});
