import {
  keepingMine,
  saveRequest,
  settled,
  stillTyped,
  typing,
  undone,
  type SheetDraft,
} from '@/desk/sheet/sheetDraft';
import { answered, savedFigure, sheetFigure, sheetOf } from '../../factories/sheetView';

const nothing: SheetDraft = { typed: {}, answers: {} };
const hane = savedFigure('hane', 371);
const cocuk = sheetFigure('cocuk');
const sheet = sheetOf([hane, cocuk]);

describe('the draft of a sheet', () => {
  it('holds what was typed with the revision that was on the screen', () => {
    const draft = typing(nothing, hane, { input: '373' });
    expect(draft.typed).toEqual({
      hane: { revision: 1, kind: 'number', input: '373', note: '', asOf: '' },
    });
  });

  it('holds nothing when the stored value is typed back, or typing is taken back', () => {
    const draft = typing(nothing, hane, { input: '373' });
    expect(typing(draft, hane, { input: '371' }).typed).toEqual({});
    expect(undone(draft, 'hane')).toEqual(nothing);
  });

  it('keeps even what cannot be read, since somebody typed it', () => {
    expect(Object.keys(typing(nothing, hane, { input: '3x' }).typed)).toEqual(['hane']);
    expect(Object.keys(typing(nothing, hane, { input: '' }).typed)).toEqual(['hane']);
  });

  it('forgets what was stored and keeps what was refused or stale, with its answer', () => {
    const typed = typing(typing(nothing, hane, { input: '373' }), cocuk, { input: '9' });
    const after = settled(typed, [answered('hane', 'stale'), answered('cocuk', 'done')]);
    expect(Object.keys(after.typed)).toEqual(['hane']);
    expect(after.answers['hane']?.outcome).toBe('stale');
  });

  it('names the newer revision once both values were seen and one’s own was chosen', () => {
    const stale = settled(typing(nothing, hane, { input: '373' }), [answered('hane', 'stale')]);
    const newer = savedFigure('hane', 380, { revision: 4 });
    const chosen = keepingMine(stale, newer);
    expect(chosen.typed['hane']).toMatchObject({ revision: 4, input: '373' });
    expect(chosen.answers).toEqual({});
  });

  it('brings back only what still differs from what is stored', () => {
    const kept = typing(typing(nothing, hane, { input: '373' }), cocuk, { input: '9' }).typed;
    const meanwhile = sheetOf([savedFigure('hane', 373, { revision: 2 }), cocuk]);
    expect(Object.keys(stillTyped(meanwhile, kept))).toEqual(['cocuk']);
  });
});

describe('the request of a save', () => {
  it('carries the typed figures only, numbers as they were typed', () => {
    const { typed } = typing(nothing, hane, { input: '100,6 milyon', note: 'bkz. ek' });
    expect(saveRequest(sheet, typed)).toEqual({
      figures: [
        { metric: 'hane', revision: 1, entry: { input: '100,6 milyon' }, note: 'bkz. ek', asOf: null },
      ],
    });
  });

  it('carries a date that was set, alone too, and none that was taken back', () => {
    const dated = typing(nothing, hane, { asOf: '2024-04-30' });
    expect(saveRequest(sheet, dated.typed).figures).toMatchObject([{ metric: 'hane', asOf: '2024-04-30' }]);
    expect(typing(dated, hane, { asOf: '' }).typed).toEqual({});
  });

  it('carries an absence as a value, and leaves out a new cell that is empty again', () => {
    const absent = typing(nothing, cocuk, { kind: 'not_reported', note: 'sayım sürüyor' });
    expect(saveRequest(sheet, absent.typed).figures).toMatchObject([
      { entry: { value: { kind: 'not_reported' } } },
    ]);
    const noteOnly = typing(nothing, cocuk, { note: 'sonra' });
    expect(saveRequest(sheet, noteOnly.typed).figures).toEqual([]);
  });
});
