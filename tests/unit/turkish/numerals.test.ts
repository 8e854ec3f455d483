import fc from 'fast-check';
import { largestAmount, numeralWords, readAloud } from '@/domain/turkish/readAloud';

const small = new Map(
  (
    'bir:1 iki:2 üç:3 dört:4 beş:5 altı:6 yedi:7 sekiz:8 dokuz:9 on:10 yirmi:20 otuz:30 kırk:40 elli:50 altmış:60 ' +
    'yetmiş:70 seksen:80 doksan:90'
  )
    .split(' ')
    .map((pair) => pair.split(':'))
    .map(([word = '', value]) => [word, Number(value)]),
);
const blocks = new Map([
  ['bin', 1e3],
  ['milyon', 1e6],
  ['milyar', 1e9],
  ['trilyon', 1e12],
]);

/** The way back, written apart from the code: words of a numeral to its value. */
function valueOf(words: string): number {
  let total = 0;
  let block = 0;
  for (const word of words.split(' ')) {
    const size = blocks.get(word);
    if (size !== undefined) {
      total += (block || 1) * size;
      block = 0;
    } else if (word === 'yüz') block = (block || 1) * 100;
    else block += small.get(word) ?? (word === 'sıfır' ? 0 : Number.NaN);
  }
  return total + block;
}

const anyAmount = fc.oneof(
  fc.integer({ min: 0, max: 2_000_000 }),
  fc.integer({ min: 0, max: largestAmount }),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 4 }))
    .map(([n, power]) => n * 1000 ** power),
);

describe('the numeral reader', () => {
  it.each([
    [0, 'sıfır'],
    [100, 'yüz'],
    [1_000, 'bin'],
    [1_001, 'bin bir'],
    [1_758, 'bin yedi yüz elli sekiz'],
    [2_195, 'iki bin yüz doksan beş'],
    [101_000, 'yüz bir bin'],
    [1_000_000, 'bir milyon'],
    [1_001_000, 'bir milyon bin'],
    [100_600_000, 'yüz milyon altı yüz bin'],
    [2_000_000_000, 'iki milyar'],
    [1_000_000_000_000, 'bir trilyon'],
  ])('reads %d as "%s"', (amount, words) => {
    expect(numeralWords(amount)).toBe(words);
  });

  it('can be read back to the same number', () => {
    fc.assert(
      fc.property(anyAmount, (amount) => {
        expect(valueOf(numeralWords(amount))).toBe(amount);
      }),
      { numRuns: 2_000 },
    );
  });

  it('says "bir" before every block but bin', () => {
    fc.assert(
      fc.property(anyAmount, (amount) => {
        expect(numeralWords(amount)).not.toMatch(/(^|trilyon |milyar |milyon )bir bin/);
        expect(numeralWords(amount)).not.toMatch(/^(milyon|milyar|trilyon)/);
      }),
    );
  });

  it.each([-1, 0.5, largestAmount + 1, Number.NaN])('refuses %d', (amount) => {
    expect(() => numeralWords(amount)).toThrow(RangeError);
  });
});

describe('reading printed text aloud', () => {
  it.each([
    ['1.758', 'bin yedi yüz elli sekiz'],
    ['2017', 'iki bin on yedi'],
    ['3,75', 'üç virgül yetmiş beş'],
    ['100,06', 'yüz virgül sıfır altı'],
    ['%40', 'yüzde kırk'],
    ['2/3', 'iki bölü üç'],
    ['5–8', 'beş sekiz'],
    ['100,6\u00A0milyon\u00A0TL', 'yüz virgül altı milyon te le'],
    ['31 Mayıs 2024', 'otuz bir mayıs iki bin yirmi dört'],
    ['ASDEP', 'asdep'],
    ['STK', 'se te ke'],
  ])('%s is "%s"', (text, words) => {
    expect(readAloud(text)).toBe(words);
  });
});
