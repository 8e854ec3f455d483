import { isTyped, readTyped, storedText } from '@/desk/sheet/typedFigure';
import { savedFigure, sheetFigure } from '../../factories/sheetView';

const typed = { revision: 1, kind: 'number', input: '', note: '', asOf: '' } as const;

describe('what stands in a cell', () => {
  it('shows a stored number as people write it, and an absence without one', () => {
    expect(storedText(savedFigure('hane', 28681)).input).toBe('28.681');
    const absent = sheetFigure('hane', { revision: 2, state: 'draft', value: { kind: 'not_reported' } });
    expect(storedText(absent)).toMatchObject({ kind: 'not_reported', input: '' });
  });

  it('takes another way of writing the same number for no change', () => {
    const figure = savedFigure('hane', 1758);
    for (const input of ['1.758', '1758', '1 758', ' 1758 '])
      expect([input, isTyped(figure, { ...typed, input })]).toEqual([input, false]);
    expect(isTyped(figure, { ...typed, input: '1759' })).toBe(true);
    expect(isTyped(figure, { ...typed, input: '1.758', note: 'sayım yenilendi' })).toBe(true);
  });

  it('is read once, however often it is asked for', () => {
    const figure = savedFigure('hane', 1758);
    const text = { ...typed, input: '1.759' };
    expect(readTyped(figure, text)).toBe(readTyped(figure, text));
    expect(storedText(figure)).toBe(storedText(figure));
    expect(readTyped(savedFigure('hane', 1758), text)).not.toBe(readTyped(figure, text));
  });

  it('refuses what can be read in two ways, and keeps zero a number', () => {
    const figure = savedFigure('hane', 1758);
    expect(readTyped(figure, { ...typed, input: '1,758' })).toEqual({
      kind: 'wrong',
      problem: 'number_ambiguous',
    });
    expect(readTyped(figure, { ...typed, input: '0' })).toMatchObject({
      value: { kind: 'number', amount: 0 },
    });
  });

  it('says that a stored value cannot just be emptied, while an empty new cell is nothing at all', () => {
    expect(readTyped(savedFigure('hane', 5), typed)).toEqual({ kind: 'wrong', problem: 'value_missing' });
    expect(readTyped(sheetFigure('hane'), typed)).toEqual({ kind: 'empty' });
  });

  it('carries over only what may be carried over, under its edition', () => {
    const carriable = { kind: 'carried_over', amount: 9, edition: '2024-1' } as const;
    const text = { ...typed, kind: 'carried_over', input: '9' } as const;
    expect(readTyped(sheetFigure('hane', { carriable }), text)).toMatchObject({ value: carriable });
    expect(isTyped(savedFigure('hane', 9, { carriable }), { ...text, revision: 1 })).toBe(true);
    expect(readTyped(sheetFigure('hane'), text)).toMatchObject({ value: { kind: 'number', amount: 9 } });
  });

  it('keeps a carried-over value carried over until its number is changed', () => {
    const value = { kind: 'carried_over', amount: 9, edition: '2024-1' } as const;
    const figure = sheetFigure('hane', { revision: 1, state: 'draft', value });
    const text = storedText(figure);
    expect(isTyped(figure, text)).toBe(false);
    expect(readTyped(figure, text)).toMatchObject({ value });
    expect(readTyped(figure, { ...text, input: '10' })).toMatchObject({
      value: { kind: 'number', amount: 10 },
    });
  });
});
