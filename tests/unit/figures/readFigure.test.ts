import fc from 'fast-check';
import { formatInteger } from '@/domain/turkish/formatNumber';
import { largestAmount, numeralWords } from '@/domain/turkish/readAloud';
import { misreadIssue, readFigure } from '@/domain/figures/readFigure';
import { sheetWords } from '@/messages/desk/sheet';
import { problemText } from '@/messages/problems/problems';

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
    ['0,758 milyon', 758_000],
    ['1,7580 milyon', 1_758_000],
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
    ['1,758 milyon', 'number_ambiguous'],
    ['1,000 bin TL', 'number_ambiguous'],
    ['12,500 milyar', 'number_ambiguous'],
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

/** Hyphens, dashes and signs of mathematics that stand for a minus where somebody typed or copied one. */
const minuses = Array.from('-‐‑‒–—―−﹣－˗⁻➖');

describe('each refusal fits what was typed', () => {
  it.each([
    ...[
      '1758.',
      '1758,',
      '.758',
      '00012',
      '01758',
      '1.2.3',
      '12.05.2024',
      '1..758',
      '1.75.800',
      '1. 758',
    ].map((input) => [input, 'number_malformed']),
    ...['yok', 'YOK', 'Veri yok', '-', '–', '—', '---', '..', '...', '…', 'bilinmiyor', 'x', 'X', '?'].map(
      (input) => [input, 'number_absent'],
    ),
    ...['n/a', 'N/A', '#YOK', 'Bildirilmedi', 'UYGULANMAZ', 'İl için geçerli değil', '\u200E-\u200E'].map(
      (input) => [input, 'number_absent'],
    ),
    ...['<5', '< 5', '≤5', '5’ten az', "5'ten az", '5ten az', '5’TEN AZ', '10’dan küçük', 'beşten az'].map(
      (input) => [input, 'number_below'],
    ),
    ...['5 kişiden az', '5’in altında', 'Gizli', 'Açıklanmıyor'].map((input) => [input, 'number_below']),
    ...minuses.flatMap((sign) =>
      [`${sign}5`, `${sign} 1.758`, `${sign}₺5`].map((each) => [each, 'number_negative']),
    ),
    ...['2\t130', '12\t345\t678', '1\n758', '1\r\n758', '1\v758', '1\f758', '2  130', '2\u2003130'].map(
      (input) => [input, 'number_several'],
    ),
  ])('%j: %s', (input, problem) => {
    for (const unit of [count, money]) expect(readFigure(input, unit)).toEqual({ ok: false, problem });
  });

  it('names the absences as the sheet’s list does, in both languages', () => {
    for (const locale of ['tr', 'en'] as const) {
      const { not_reported, not_applicable, suppressed } = sheetWords[locale].kinds;
      const absent = problemText({ problem: 'number_absent' }, locale);
      expect([absent.includes(not_reported), absent.includes(not_applicable)]).toEqual([true, true]);
      expect(problemText({ problem: 'number_below' }, locale)).toContain(suppressed);
    }
  });

  it('speaks of money only where money is asked', () => {
    for (const problem of ['number_ambiguous', 'number_unreadable'] as const) {
      expect(problemText(misreadIssue('hane', problem, count), 'tr')).not.toMatch(/milyon|tutar|lira/i);
      expect(problemText(misreadIssue('hane', problem, money), 'tr')).toContain('100,6 milyon');
    }
  });

  it('takes the unit’s own noun, and no other', () => {
    const persons = { kind: 'count', noun: { tr: 'kişi' } } as const;
    for (const input of ['1.758 kişi', '1758 Kişi', '1 758 KİŞİ', '1758kişi'])
      expect(readFigure(input, persons)).toMatchObject({ ok: true, amount: 1758 });
    for (const input of ['1.758 hane', 'kişi', '1.758 kişi kişi', '1,758 kişi', '2\t130 kişi'])
      expect(readFigure(input, persons).ok).toBe(false);
  });
});

/** The signs of Unicode that a property names. */
function signs(property: string): readonly string[] {
  const isOne = new RegExp(`^\\p{${property}}$`, 'u');
  return Array.from({ length: 0x110000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((sign) => isOne.test(sign));
}

describe('an amount, however it is typed', () => {
  const amounts = fc.oneof(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: largestAmount }));
  const groups = ['.', ' ', '\u00A0', '\u2007', '\u2009', '\u202F'];
  const digitSets = [0x30, 0xff10, 0x0660, 0x06f0];
  const unseen = fc.constantFrom(...signs('Cf'), ...signs('Variation_Selector'));
  const typings = fc.record({
    group: fc.constantFrom('', ...groups),
    zero: fc.constantFrom(...digitSets),
    before: fc.constantFrom('', ' ', '\n', '\t', '\u00A0'),
    after: fc.constantFrom('', ' ', '\n', '\t', '\r\n', '\u00A0'),
  });

  it('is that amount in every grouping and set of digits, whatever nobody sees', () => {
    fc.assert(
      fc.property(
        amounts,
        typings,
        fc.array(fc.tuple(fc.nat(30), unseen), { maxLength: 4 }),
        fc.constantFrom(count, money),
        (amount, { group, zero, before, after }, hidden, unit) => {
          const digits = formatInteger(amount).replaceAll('.', group);
          const typed = Array.from(digits, (each) =>
            /\d/.test(each) ? String.fromCodePoint(zero + Number(each)) : each,
          );
          for (const [at, sign] of hidden) typed.splice(at % (typed.length + 1), 0, sign);
          const input = before + typed.join('') + after;
          expect(readFigure(input, unit)).toEqual({ ok: true, amount, words: numeralWords(amount) });
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('is never another amount with one sign too many', () => {
    const strays = fc.oneof(
      fc.constantFrom(...Array.from("0123456789.,' -")),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(amounts, strays, fc.nat(20), (amount, stray, at) => {
        const digits = amount.toString();
        const input = digits.slice(0, at) + stray + digits.slice(at);
        const reading = readFigure(input, count);
        const isDigit = /^\p{Nd}$/u.test(stray);
        if (reading.ok && !isDigit) expect(reading.amount).toBe(amount);
      }),
      { numRuns: 3_000 },
    );
  });

  it('never joins another over a control sign, a line’s end or a space that groups nothing', () => {
    const grouping = new Set([' ', '\u00A0', '\u2007', '\u2009', '\u202F']);
    const apart = ['Cc', 'Zl', 'Zp', 'Zs'].flatMap(signs).filter((sign) => !grouping.has(sign));
    expect(apart.length).toBeGreaterThan(70);
    for (const sign of [...apart, '\r\n', '  ', '\u00A0 '])
      for (const unit of [count, money])
        for (const input of [`2${sign}130`, `12${sign}345${sign}678`, `1.758${sign}000`])
          expect(readFigure(input, unit).ok).toBe(false);
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
        expect(/\p{Nd}/u.test(input)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });
});
