import fc from 'fast-check';
import { calledSoFar, callsSomebody, mentionedIn, partsOf } from '@/desk/inspector/mentions';

const people = [
  { id: 'a', name: 'Ayşe Yıldız' },
  { id: 'b', name: 'Ali Kaya' },
  { id: 'c', name: 'Ali Kayacan' },
  { id: 'd', name: 'Mehmet Kaya' },
  { id: 'e', name: 'Mehmet Kaya' },
];

describe('A comment', () => {
  it('loses no letter when it is parted at the people whom it names', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom(...people.map(({ name }) => `@${name}`), '@', ' '));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const comment = pieces.join('');
        expect(
          partsOf(comment, people)
            .map(({ text }) => text)
            .join(''),
        ).toBe(comment);
      }),
    );
  });

  it.each([
    ['@Ali Kaya bakar mısınız?', ['b']],
    ['@Ali Kayacan bakar mısınız?', ['c']],
    ['@Ali Kayalar bakar mı?', []],
    ['@Ayşe Yıldız’ın notu', ['a']],
    ['(@Ayşe Yıldız, @Ali Kaya)', ['a', 'b']],
    ['@Ayşe Yıldız @Ayşe Yıldız', ['a']],
    ['Ayşe Yıldız’a sordum', []],
    ['@Mehmet Kaya', ['d', 'e']],
    ['', []],
  ])('names whom it calls: %s', (comment, ids) => {
    expect(mentionedIn(comment, people, [])).toEqual(ids);
  });

  it('means of two people of one name the one who was chosen, as long as the name stands there', () => {
    expect(mentionedIn('@Mehmet Kaya', people, ['e'])).toEqual(['e']);
    expect(mentionedIn('kimse', people, ['e'])).toEqual([]);
  });

  it('keeps the letters that were typed before the field for the name was there, as long as they are a name', () => {
    const letters = fc.string().map((text) => text.replaceAll(/\s/gu, ''));
    fc.assert(
      fc.property(fc.string(), letters, fc.string(), (before, typed, after) => {
        const from = before.length + 1;
        const comment = `${before}@${typed}${after}`;
        expect(calledSoFar(comment, from, from + typed.length)).toBe(typed);
        expect(calledSoFar(comment, from, from - 1)).toBeNull();
        expect(calledSoFar(`${before}@${typed} ${after}`, from, from + typed.length + 1)).toBeNull();
      }),
    );
  });

  it('calls somebody by a sign of its own, and not by an address', () => {
    expect(['@', 'bakın @', '(@', 'a@', '@a', ' '].map((text) => callsSomebody(text, text.length))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
