import fc from 'fast-check';
import { displays } from '@/domain/figures/metric';
import { formatDate, formatMonthYear } from '@/domain/turkish/dates';
import {
  formatDecimal,
  formatInteger,
  formatMoney,
  formatPercent,
  type MoneyDisplay,
} from '@/domain/turkish/formatNumber';
import { largestAmount } from '@/domain/turkish/readAloud';
import { readFigure } from '@/domain/figures/readFigure';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const moneyDisplays = displays.filter((display): display is MoneyDisplay => display !== 'integer');

describe('numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1_000, '1.000'],
    [1_758, '1.758'],
    [28_681, '28.681'],
    [2_000_000_000, '2.000.000.000'],
    [-1_758, '-1.758'],
  ])('%d is %s', (amount, text) => {
    expect(formatInteger(amount)).toBe(text);
  });

  it('have a decimal comma, and the percent sign first without a space', () => {
    expect(formatDecimal(100.6)).toBe('100,6');
    expect(formatDecimal(1234.5)).toBe('1.234,5');
    expect(formatDecimal(-0.5)).toBe('-0,5');
    expect([3, 40, 12.5].map(formatPercent)).toEqual(['%3', '%40', '%12,5']);
  });

  it('are refused where they cannot be written exactly', () => {
    expect(() => formatInteger(0.5)).toThrow(RangeError);
    expect(() => formatDecimal(1e-7)).toThrow(RangeError);
  });
});

describe('money', () => {
  it.each([
    [560_000_000, 'million_tl', '560 milyon TL'],
    [100_600_000, 'million_tl', '100,6 milyon TL'],
    [521_600_000, 'million_tl', '521,6 milyon TL'],
    [3_750_000_000, 'billion_tl', '3,75 milyar TL'],
    [3_700_000_000, 'billion_tl', '3,7 milyar TL'],
    [3_000_000_000, 'billion_tl', '3 milyar TL'],
    [1_758, 'tl', '1.758 TL'],
    [100_600_000, 'tl', '100.600.000 TL'],
    [0, 'million_tl', '0 TL'],
  ] as const)('%d as %s is %s', (amount, display, text) => {
    expect(plain(formatMoney(amount, display))).toBe(text);
  });

  it.each([
    [100_649_999, '100,6 milyon TL'],
    [100_650_000, '100,7 milyon TL'],
    [100_049_999, '100 milyon TL'],
    [100_050_000, '100,1 milyon TL'],
    [999_949_999, '999,9 milyon TL'],
    [999_950_000, '1 milyar TL'],
    [999_960_000, '1 milyar TL'],
    [1_234_567_890, '1,23 milyar TL'],
    [1_235_000_000, '1,24 milyar TL'],
    [999_995_000_000, '1 trilyon TL'],
    [1_500_000_000_000, '1,5 trilyon TL'],
  ])('%d as million_tl rounds half away from zero and carries: %s', (amount, text) => {
    expect(plain(formatMoney(amount, 'million_tl'))).toBe(text);
  });

  it('keeps a smaller unit rather than print a small amount as nothing', () => {
    expect(plain(formatMoney(49_000, 'million_tl'))).toBe('49.000 TL');
    expect(plain(formatMoney(120_000_000, 'billion_tl'))).toBe('120 milyon TL');
  });

  it('keeps number and unit together', () => {
    expect(formatMoney(100_600_000, 'million_tl')).toBe('100,6\u00A0milyon\u00A0TL');
  });

  it('is never off by more than a twentieth, and reads back', () => {
    const amounts = fc.oneof(
      fc.integer({ min: 0, max: 5_000_000_000 }),
      fc.integer({ min: 0, max: 999_994_999_999_999 }),
    );
    fc.assert(
      fc.property(amounts, fc.constantFrom(...moneyDisplays), (amount, display) => {
        const reading = readFigure(formatMoney(amount, display), { kind: 'money' });
        if (!reading.ok) throw new Error(`${formatMoney(amount, display)} is refused: ${reading.problem}`);
        expect(Math.abs(reading.amount - amount)).toBeLessThanOrEqual(amount * 0.05);
        if (display === 'tl') expect(reading.amount).toBe(amount);
        const again = readFigure(formatMoney(reading.amount, display), { kind: 'money' });
        expect(again).toEqual(reading);
      }),
      { numRuns: 2_000 },
    );
  });

  it('refuses what is not a whole amount of lira', () => {
    for (const amount of [-1, 0.5, Number.NaN]) expect(() => formatMoney(amount, 'tl')).toThrow(RangeError);
    expect(formatMoney(largestAmount, 'billion_tl')).toBe('1.000\u00A0trilyon\u00A0TL');
  });
});

describe('dates', () => {
  it('are written with the month in words and the year ungrouped', () => {
    expect(formatDate('2024-05-31')).toBe('31\u00A0Mayıs 2024');
    expect(formatDate('2023-02-06')).toBe('6\u00A0Şubat 2023');
    expect(formatDate('2024-05-31T09:00:00.000Z')).toBe('31\u00A0Mayıs 2024');
    expect(formatMonthYear(2024, 5)).toBe('Mayıs 2024');
  });

  it.each(['2024-13-01', '2024-02-30', '31.05.2024', ''])('refuses "%s"', (iso) => {
    expect(() => formatDate(iso)).toThrow(RangeError);
  });

  it('refuses a month outside the year', () => {
    expect(() => formatMonthYear(2024, 0)).toThrow(RangeError);
    expect(() => formatMonthYear(2024, 13)).toThrow(RangeError);
  });
});
