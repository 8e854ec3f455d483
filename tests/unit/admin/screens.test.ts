import { daysUntil } from '@/domain/days';
import { neighbourCell } from '@/desk/sheet/useGrid';
import { screensFor } from '@/desk/shared/screenTitle';
import { percentChange } from '@/desk/shared/words';
import { figureFindings } from '@/desk/sheet/figureFindings';
import { storedText } from '@/desk/sheet/typedFigure';
import { savedFigure, sheetFigure } from '../../factories/sheetView';

const number = (amount: number) => ({ kind: 'number', amount }) as const;

describe('the keyboard of the grid', () => {
  it('walks down with Enter and ↓, up with ↑, and stays inside', () => {
    expect(['Enter', 'ArrowDown', 'ArrowUp', 'a'].map((key) => neighbourCell(key, 1, 3))).toEqual([
      2,
      2,
      0,
      null,
    ]);
    expect(neighbourCell('ArrowUp', 0, 3)).toBeNull();
    expect(neighbourCell('Enter', 2, 3)).toBeNull();
  });
});

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

  it('wants a reason for a fall of a running total, but lets a stock fall', () => {
    const previous = { edition: '2024-1', value: number(400) };
    const total = savedFigure('hane', 380, { previous });
    const running = { ...total, metric: { ...total.metric, timeBasis: 'cumulative' as const } };
    expect(figureFindings(running, storedText(running))).toMatchObject({ fell: true, needsNote: true });
    const noted = { ...storedText(running), note: 'mükerrer kayıt silindi' };
    expect(figureFindings(running, noted)).toMatchObject({ fell: true, needsNote: false });
    const stock = { ...total, metric: { ...total.metric, timeBasis: 'stock' as const } };
    expect(figureFindings(stock, storedText(stock)).fell).toBe(false);
  });

  it('wants a reason for an absence', () => {
    const figure = sheetFigure('hane');
    const absent = { ...storedText(figure), kind: 'suppressed' as const };
    expect(figureFindings(figure, absent).needsNote).toBe(true);
  });
});
