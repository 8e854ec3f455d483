import { entryInput, isUnstored, storedText } from '@/domain/entry/typed';
import { entryRow, number } from '../../factories/entryRow';

describe('a cell that somebody empties', () => {
  const stored = entryRow('cocuk', { revision: 3, value: number(28), note: 'eski not' });
  const empty = { ...storedText(stored), input: ' ' };

  it('is saved where something is stored', () => {
    expect(isUnstored(stored, empty)).toBe(true);
    expect(entryInput(stored, empty)).toMatchObject({ metric: 'cocuk', revision: 3, entry: { input: ' ' } });
  });

  it('is nothing to save where nothing is, but for a note that waits for its value', () => {
    const bare = entryRow('cocuk');
    expect(entryInput(bare, storedText(bare))).toBeNull();
    expect(entryInput(bare, { ...storedText(bare), note: 'Haziranda gelecek.' })).toMatchObject({
      entry: { input: '' },
      note: 'Haziranda gelecek.',
    });
    const emptied = entryRow('cocuk', { revision: 4 });
    expect(entryInput(emptied, { ...storedText(emptied), input: '5' })).toMatchObject({
      revision: 4,
      entry: { input: '5' },
    });
  });
});
