import type { ComposedStatement, Run } from '@/domain/booklet/composed';
import { markChanges } from '@/domain/review/markChanges';

const said = (...runs: readonly (string | readonly [metric: string, text: string])[]): ComposedStatement => ({
  key: 'a',
  layout: 'sentence',
  wording: 'text',
  runs: runs.map((run): Run =>
    typeof run === 'string'
      ? { text: run, emphasis: false, metric: null }
      : { text: run[1], emphasis: true, metric: run[0] },
  ),
  highlight: null,
  metrics: [],
  carriedFrom: [],
});

const marksOf = (statements: readonly ComposedStatement[]): readonly string[] =>
  statements.flatMap(({ runs }) =>
    runs.flatMap(({ mark, text }) => (mark === undefined ? [] : [`${mark} ${text}`])),
  );
const wordsOf = (statements: readonly ComposedStatement[]): string =>
  statements.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');

describe('what changed in a sentence', () => {
  const before = [said('Toplam ', ['kadin', '110.109'], '’u kadın, ', ['erkek', '6.289'], '’u erkektir.')];

  it('is the value, and the ending after it where that reads differently', () => {
    const after = [said('Toplam ', ['kadin', '117.334'], '’ü kadın, ', ['erkek', '6.289'], '’u erkektir.')];
    expect(marksOf(markChanges(before, after))).toEqual(['value 117.334', 'suffix ’ü']);
  });

  it('is the value alone where the ending stays', () => {
    const after = [said('Toplam ', ['kadin', '110.209'], '’u kadın, ', ['erkek', '6.289'], '’u erkektir.')];
    expect(marksOf(markChanges(before, after))).toEqual(['value 110.209']);
  });

  it('is every value where readers have none, and nothing where all is as it was', () => {
    expect(marksOf(markChanges([], before))).toEqual(['value 110.109', 'value 6.289']);
    expect(marksOf(markChanges(before, before))).toEqual([]);
  });

  it('changes no word', () => {
    const after = [said(['kadin', '117.334'], '’ü')];
    expect(wordsOf(markChanges(before, after))).toBe('117.334’ü');
    expect(wordsOf(markChanges(before, before))).toBe(wordsOf(before));
  });
});
