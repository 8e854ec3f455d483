import { tidyText, tidyTextOrNull } from '@/domain/turkish/letters';

describe('what a person typed', () => {
  it.each([
    ['  Kaynak: il müdürlüğü.\n', 'Kaynak: il müdürlüğü.'],
    ['Ig\u0306dır', 'Iğdır'],
    ['a\u0000b\u0007c\u0085d', 'abc\nd'],
    ['satır\nsatır\tsütun', 'satır\nsatır\tsütun'],
    ['yarım \ud800 harf, bütün 😀', 'yarım  harf, bütün 😀'],
    ['1\u202E23\u202C', '123'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(tidyText(typed)).toBe(kept);
  });

  it('is nothing when only space is left', () => {
    expect(tidyTextOrNull(' \u0000 ')).toBeNull();
    expect(tidyTextOrNull(' a ')).toBe('a');
  });
});
