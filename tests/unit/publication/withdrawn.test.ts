import type { PublicationKind } from '@/domain/booklet/snapshot';
import { isGone, standingNumbers, withdrawalsAmong, withdrawalOf } from '@/domain/publication/withdrawn';

const kinds = { f: 'first', c: 'correction', w: 'withdrawal' } as const satisfies Record<
  string,
  PublicationKind
>;

/** Publications 1, 2, … by the first letters of their kinds, the highest number first as they are read. */
const publications = (letters: string) =>
  Array.from(letters)
    .map((letter, at) => ({ number: at + 1, kind: kinds[letter as keyof typeof kinds] }))
    .toReversed();

describe('what withdrawals took back', () => {
  it.each([
    ['f', []],
    ['fw', [[1, 2]]],
    ['fcw', [[2, 3]]],
    ['fwc', [[1, 2]]],
    [
      'fwcw',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['w', []],
  ])('is the booklet that readers had: %s', (letters, expected) => {
    expect(withdrawalsAmong(publications(letters)).map(({ number, by }) => [number, by])).toEqual(expected);
  });

  it('says which number took a booklet back, and which still stand', () => {
    const all = publications('fcwcwc');
    expect([1, 2, 3, 4, 5, 6].map((number) => withdrawalOf(all, number))).toEqual([
      null,
      3,
      null,
      5,
      null,
      null,
    ]);
    expect(standingNumbers(all)).toEqual([1]);
  });

  it.each<[string, number | null, boolean]>([
    ['f', 1, false],
    ['fw', 1, true],
    ['fwc', 1, true],
    ['fwc', 3, false],
    ['fcw', 1, true],
    ['fcwc', 1, false],
    ['', null, false],
  ])('says whether readers are shown nothing of a number any more: %s, %s', (letters, number, expected) => {
    expect(isGone(publications(letters), number)).toBe(expected);
  });
});
