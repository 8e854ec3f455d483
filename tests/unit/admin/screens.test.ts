import { daysUntil } from '@/domain/days';
import { screensFor } from '@/desk/shared/screenTitle';
import { percentChange } from '@/desk/shared/words';

const number = (amount: number) => ({ kind: 'number', amount }) as const;

describe('days left', () => {
  it('counts calendar days in Türkiye', () => {
    expect(daysUntil('2024-06-10T20:00:00.000Z', '2024-06-03T09:00:00.000Z')).toBe(7);
    // 21.30 UTC is already the next day in Istanbul.
    expect(daysUntil('2024-06-10T09:00:00.000Z', '2024-06-09T21:30:00.000Z')).toBe(0);
    expect(daysUntil('2024-06-10T09:00:00.000Z', '2024-06-11T09:00:00.000Z')).toBe(-1);
  });
});

describe('the menu', () => {
  it('leads each role to its own work and nowhere else', () => {
    expect(screensFor(['province_editor'])).toEqual(['home', 'sheet']);
    expect(screensFor(['province_approver'])).toEqual(['home', 'sheet', 'review', 'deputies']);
    expect(screensFor(['ministry_editor'])).toEqual(['home', 'review', 'board', 'imports', 'deputies']);
    expect(screensFor(['publisher'])).toEqual(['home', 'sheet', 'board', 'imports', 'deputies']);
    expect(screensFor(['admin'])).toEqual([
      ...['home', 'board', 'imports', 'people', 'deputies', 'outbox', 'journal'],
    ]);
  });
});

describe('what is said below a cell', () => {
  it('measures a change in percent, and nothing from zero or an absence', () => {
    expect(percentChange(number(400), number(430))).toBe(7.5);
    expect(percentChange(number(430), number(86))).toBe(-80);
    expect(percentChange(number(0), number(5))).toBeNull();
    expect(percentChange({ kind: 'not_reported' }, number(5))).toBeNull();
  });
});
