import fc from 'fast-check';
import { formatInteger } from '@/domain/turkish/formatNumber';
import { largestAmount, numeralWords } from '@/domain/turkish/readAloud';
import { readFigure } from '@/domain/figures/readFigure';

const count = { kind: 'count' } as const;
const money = { kind: 'money' } as const;

describe('reading a count', () => {
  it.each([
    '1.758',
    '1758',
    '1 758',
    '1\u00A0758',
    ' 1758 ',
    '１７５８',
    '１．７５８',
    '١٧٥٨',
    '۱۷۵۸',
    '١٬٧٥٨',
  ])('"%s" is 1758, echoed in words', (input) => {
    expect(readFigure(input, count)).toEqual({ ok: true, amount: 1758, words: 'bin yedi yüz elli sekiz' });
  });

  it('reads zero as a number', () => {
    expect(readFigure('0', count)).toEqual({ ok: true, amount: 0, words: 'sıfır' });
  });

  it.each([
    '1,758',
    '1.7',
    '0,5',
    '1.758,00',
    '1758,0',
    '17.58',
    '1.7584',
    '1 75',
    '1.758 000',
    '01758',
    '0.758',
    "1'758",
    '1,758.00',
  ])('refuses "%s": it could mean two things', (input) => {
    expect(readFigure(input, count)).toEqual({ ok: false, problem: 'number_ambiguous' });
  });

  it.each([
    ['', 'value_missing'],
    ['   ', 'value_missing'],
    ['-5', 'number_negative'],
    ['−5', 'number_negative'],
    ['yok', 'number_unreadable'],
    ['.', 'number_unreadable'],
    ['1e3', 'number_unreadable'],
    ['+5', 'number_unreadable'],
    ['5²', 'number_unreadable'],
    ['½', 'number_unreadable'],
    ['%40', 'number_unreadable'],
    ['28 çocuk', 'number_unreadable'],
    ['100 TL', 'number_unreadable'],
    ['2 milyon', 'number_unreadable'],
    ['1000000000000000', 'number_too_large'],
  ])('refuses "%s" as %s', (input, problem) => {
    expect(readFigure(input, count)).toEqual({ ok: false, problem });
  });

  it('reads back every count that is printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: largestAmount }), (amount) => {
        const reading = { ok: true, amount, words: numeralWords(amount) };
        expect(readFigure(formatInteger(amount), count)).toEqual(reading);
        expect(readFigure(formatInteger(amount).replaceAll('.', ' '), count)).toEqual(reading);
        expect(readFigure(amount.toString(), count)).toEqual(reading);
      }),
    );
  });
});

describe('reading money', () => {
  it.each([
    '100,6 milyon',
    '100,6 milyon TL',
    '100,6\u00A0milyon\u00A0TL',
    '100,6 Milyon tl',
    '100,60 MİLYON TL',
    '₺100,6 milyon',
    '100.600.000 TL',
    '100.600.000',
    '100600000',
    '100 600 000 ₺',
    '100.600.000,00 TL',
    '0,1006 milyar TL',
    '100.600.000 lira',
  ])('"%s" is the same money', (input) => {
    expect(readFigure(input, money)).toEqual({
      ok: true,
      amount: 100_600_000,
      words: 'yüz milyon altı yüz bin',
    });
  });

  it.each([
    ['3,75 milyar TL', 3_750_000_000],
    ['560 bin TL', 560_000],
    ['1.758', 1_758],
    ['1.758,00', 1_758],
    ['0', 0],
    ['0,5 milyon', 500_000],
  ])('"%s" is %d', (input, amount) => {
    expect(readFigure(input, money)).toEqual({ ok: true, amount, words: numeralWords(amount) });
  });

  it.each([
    ['1,758', 'number_ambiguous'],
    ['1.7', 'number_ambiguous'],
    ['0,5', 'number_ambiguous'],
    ['100,6', 'number_ambiguous'],
    ['1.758 milyon', 'number_ambiguous'],
    ['100.6 milyon', 'number_ambiguous'],
    ['1 758 milyon', 'number_ambiguous'],
    ['0,50', 'number_not_whole'],
    ['1.758,50 TL', 'number_not_whole'],
    ['1,2345678 milyon', 'number_not_whole'],
    ['1.000 trilyon', 'number_ambiguous'],
    ['1000 trilyon', 'number_too_large'],
    ['-100 TL', 'number_negative'],
    ['₺', 'number_unreadable'],
    ['100 USD', 'number_unreadable'],
    ['yüz milyon', 'number_unreadable'],
    ['', 'value_missing'],
  ])('refuses "%s" as %s', (input, problem) => {
    expect(readFigure(input, money)).toEqual({ ok: false, problem });
  });
});

describe('any input', () => {
  it('is read as a whole number with its words, or refused; nothing else', () => {
    const inputs = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,- ₺TLmilyonbar')) }),
    );
    fc.assert(
      fc.property(inputs, fc.constantFrom(count, money), (input, unit) => {
        const reading = readFigure(input, unit);
        if (!reading.ok) return;
        expect(Number.isSafeInteger(reading.amount) && reading.amount >= 0).toBe(true);
        expect(reading.words).toBe(numeralWords(reading.amount));
        expect(/\d/u.test(input)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });
});
