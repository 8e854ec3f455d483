import { acronymReadings } from '@/domain/turkish/readAloud';
import {
  nameWithSuffix,
  simpleSuffixes,
  suffixOfWord,
  withSuffix,
  type Suffix,
} from '@/domain/turkish/suffix';

/** The table of docs/reference/turkish.md as it stands there. */
const table = `
| sıfır | dır | da | dan | a | ı | ın | ı | ıncı |
| bir | dir | de | den | e | i | in | i | inci |
| iki | dir | de | den | ye | yi | nin | si | nci |
| üç | tür | te | ten | e | ü | ün | ü | üncü |
| dört | tür | te | ten | e | ü | ün | ü | üncü |
| beş | tir | te | ten | e | i | in | i | inci |
| altı | dır | da | dan | ya | yı | nın | sı | ncı |
| yedi | dir | de | den | ye | yi | nin | si | nci |
| sekiz | dir | de | den | e | i | in | i | inci |
| dokuz | dur | da | dan | a | u | un | u | uncu |
| on | dur | da | dan | a | u | un | u | uncu |
| yirmi | dir | de | den | ye | yi | nin | si | nci |
| otuz | dur | da | dan | a | u | un | u | uncu |
| kırk | tır | ta | tan | a | ı | ın | ı | ıncı |
| elli | dir | de | den | ye | yi | nin | si | nci |
| altmış | tır | ta | tan | a | ı | ın | ı | ıncı |
| yetmiş | tir | te | ten | e | i | in | i | inci |
| seksen | dir | de | den | e | i | in | i | inci |
| doksan | dır | da | dan | a | ı | ın | ı | ıncı |
| yüz | dür | de | den | e | ü | ün | ü | üncü |
| bin | dir | de | den | e | i | in | i | inci |
| milyon | dur | da | dan | a | u | un | u | uncu |
| milyar | dır | da | dan | a | ı | ın | ı | ıncı |
| trilyon | dur | da | dan | a | u | un | u | uncu |`;

const rows = table
  .trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()))
  .map(([, word = '', ...forms]) => ({ word, forms: forms.slice(0, simpleSuffixes.length) }));

function expectSuffixes(vectors: string, suffix: Suffix) {
  for (const vector of vectors.split(' ')) {
    const [numeral = '', ending = ''] = vector.split("'");
    expect(withSuffix(numeral, suffix)).toBe(`${numeral}’${ending}`);
  }
}

describe('a suffix after a word', () => {
  it.each(rows)('follows the table for "$word"', ({ word, forms }) => {
    expect(simpleSuffixes.map((suffix) => suffixOfWord(word, suffix))).toEqual(forms);
  });

  it('refuses a word that has no vowel, because its reading cannot be guessed', () => {
    expect(() => suffixOfWord('TL', 'copula')).toThrow(RangeError);
  });
});

describe('a suffix after a numeral', () => {
  it('follows the last word read, in every copula vector', () => {
    expectSuffixes(
      "0'dır 1'dir 2'dir 3'tür 5'tir 6'dır 9'dur 10'dur 13'tür 20'dir 30'dur 40'tır 60'tır 70'tir 90'dır " +
        "100'dür 371'dir 373'tür 376'dır 1.000'dir 1.758'dir 2.195'tir 7.474'tür 18.103'tür 100.000'dir " +
        "1.000.000'dur 2.000.000.000'dır 3,75'tir 100,6'dır %40'tır %100'dür",
      'copula',
    );
  });

  it('takes every other case of the mixed vectors', () => {
    expectSuffixes("2018'de 2013'te", 'locative');
    expectSuffixes("2006'dan 2017'den", 'ablative');
    expectSuffixes("2024'ün", 'genitive');
    expectSuffixes("65'inci", 'ordinal');
    expectSuffixes("%3'ü", 'possessive');
    expectSuffixes("2/3'ünün", 'possessive_genitive');
  });

  it('takes a second suffix after a possessive', () => {
    expectSuffixes("2/3'ünden %6'sından", 'possessive_ablative');
    expectSuffixes("%40'ında", 'possessive_locative');
    expectSuffixes("%7'sine", 'possessive_dative');
    expectSuffixes("%9'unu", 'possessive_accusative');
    expectSuffixes("2/3'üdür %3'üdür", 'possessive_copula');
  });

  it('reads the fraction of a decimal as a number', () => {
    expectSuffixes("3,75'tir 100,06'dır 0,5'tir 0,50'dir 1,0'dır 1.758,40'tır", 'copula');
  });

  it('goes to the unit word when one follows', () => {
    expectSuffixes("100,6\u00A0milyon\u00A0TL'dir 1.758\u00A0TL'dir", 'copula');
    expectSuffixes("560\u00A0milyon'dur 3,75\u00A0milyar'dır", 'copula');
  });

  it('goes to the last part of a date, a range and an edition code', () => {
    expect(withSuffix('31\u00A0Mayıs 2024', 'genitive')).toBe('31\u00A0Mayıs 2024’ün');
    expect(withSuffix('15\u00A0Temmuz', 'ablative')).toBe('15\u00A0Temmuz’dan');
    expect(withSuffix('2003–2024', 'locative')).toBe('2003–2024’te');
    expect(withSuffix('2024-2', 'dative')).toBe('2024-2’ye');
  });
});

describe('a suffix after an acronym', () => {
  it.each([
    ['TL', 'copula', 'TL’dir'],
    ['SHM', 'locative', 'SHM’de'],
    ['SYDV', 'locative', 'SYDV’de'],
    ['EÖE', 'ablative', 'EÖE’den'],
    ['AEP', 'ablative', 'AEP’den'],
    ['TBM', 'locative', 'TBM’de'],
    ['STK', 'dative', 'STK’ye'],
    ['ASDEP', 'locative', 'ASDEP’te'],
    ['ŞÖNİM', 'ablative', 'ŞÖNİM’den'],
    ['ÇODEM', 'locative', 'ÇODEM’de'],
    ['ÇES', 'locative', 'ÇES’te'],
    ['SED', 'ablative', 'SED’den'],
  ] as const)('%s + %s = %s, from its stored reading', (acronym, suffix, expected) => {
    expect(acronymReadings.has(acronym)).toBe(true);
    expect(withSuffix(acronym, suffix)).toBe(expected);
  });

  it('refuses an acronym without a stored reading', () => {
    expect(() => withSuffix('KPSS', 'locative')).toThrow(RangeError);
  });
});

describe('a suffix after a name', () => {
  it.each([
    ['Iğdır', 'locative', 'Iğdır’da'],
    ['Muş', 'locative', 'Muş’ta'],
    ['Gaziantep', 'dative', 'Gaziantep’e'],
    ['Ağrı', 'genitive', 'Ağrı’nın'],
    ['Zonguldak', 'dative', 'Zonguldak’a'],
    ['Hakkâri', 'locative', 'Hakkâri’de'],
  ] as const)('%s + %s = %s', (name, suffix, expected) => {
    expect(nameWithSuffix(name, suffix)).toBe(expected);
  });

  it('lets the province decide a disputed form', () => {
    expect(nameWithSuffix('Kırklareli', 'locative')).toBe('Kırklareli’de');
    expect(nameWithSuffix('Kırklareli', 'locative', { locative: 'nde' })).toBe('Kırklareli’nde');
  });
});
