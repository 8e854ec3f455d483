import fc from 'fast-check';
import { rowReader } from '@/desk/sheet/rowNow';
import { beginEdit, typeText } from '@/domain/entry/editing';
import { move, motions, selectCell } from '@/domain/entry/moves';
import { entryColumns } from '@/domain/entry/row';
import { entryState, type EntryState } from '@/domain/entry/state';
import { entryRow } from '../../factories/entryRow';

const keys = Array.from({ length: 40 }, (_, place) => `veri-${String(place)}`);
const open = entryState(keys.map((key) => entryRow(key)));

const cells = fc.record({ row: fc.constantFrom(...keys), column: fc.constantFrom(...entryColumns) });

/** The rows that are drawn anew when one state follows another. */
function drawn(before: EntryState, after: EntryState): readonly string[] {
  const read = rowReader();
  const shown = keys.map((key) => read(before, key));
  return keys.filter((key, place) => read(after, key) !== shown[place]);
}

describe('A key in the grid', () => {
  it('draws no row while a text box is open, wherever that is', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(cells, texts, (cell, [first = '', ...more]) => {
        const box = beginEdit(selectCell(open, cell), first);
        expect(drawn(box, more.reduce(typeText, box))).toEqual([]);
      }),
    );
  });

  it('draws the row that is left and the one that is come to, and no other', () => {
    fc.assert(
      fc.property(cells, fc.constantFrom(...motions), fc.string({ maxLength: 5 }), (cell, motion, text) => {
        const typed = typeText(beginEdit(selectCell(open, cell)), text);
        const after = move(typed, motion);
        const touched = [cell.row, after.active?.row ?? ''];
        expect(drawn(typed, after).filter((key) => !touched.includes(key))).toEqual([]);
        if (after.active?.row !== cell.row) expect(drawn(typed, after)).toContain(cell.row);
      }),
    );
  });

  it('is told of a row that is not in sight: there is none', () => {
    expect(rowReader()(open, 'yok')).toBeNull();
  });
});
