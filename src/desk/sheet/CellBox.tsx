import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { beginEdit, typeText } from '@/domain/entry/editing';
import type { EntryRow, RowText, WritableColumn } from '@/domain/entry/row';
import { gridWords } from '@/messages/desk/grid';
import { useLocale } from '../shared/words';
import { Flags } from './StateMark';
import { boxText, shownValue, unitOf } from './rowWords';
import css from './grid.module.css';
import type { SheetStore } from './sheetStore';

interface CellBoxProps {
  readonly store: SheetStore;
  readonly row: EntryRow;
  readonly text: RowText;
  readonly column: WritableColumn;
  readonly codes: string;
  readonly age: number | null;
  readonly hasHandle: boolean;
}

/** What the open text box of the sheet says; null for a closed one. */
export const editText = ({ now }: SheetStore): string | null => now().state.edit?.text ?? null;

/**
 * The text box of the active cell. It is there before anybody types, with all that it says chosen: the first sign replaces
 * it, whatever keyboard, dead key or input method it comes from.
 */
export function CellBox({ store, row, text, column, codes, age, hasHandle }: CellBoxProps) {
  const locale = useLocale();
  const edit = useSyncExternalStore(store.watch, () => editText(store));
  const words = gridWords[locale];
  const box = useRef<HTMLInputElement>(null);
  const closed = column === 'note' ? boxText(text, column) : shownValue(row, text, locale);
  const isOpen = edit !== null;
  useLayoutEffect(() => {
    // Choosing its text would take the focus from where the reader has gone.
    if (!isOpen && document.activeElement === box.current) box.current?.select();
  }, [isOpen, closed]);
  const { label } = row.metric;
  return (
    <>
      {column === 'value' && <Flags codes={codes} age={isOpen ? null : age} />}
      <input
        ref={box}
        className={css.input}
        data-cell={column}
        data-open={isOpen}
        aria-label={
          column === 'note' ? words.noteOf(label) : words.cell(label, words.newValue, unitOf(row, locale))
        }
        aria-invalid={codes.includes('H.') || undefined}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={column === 'note'}
        inputMode={column === 'note' ? 'text' : 'decimal'}
        maxLength={column === 'note' ? 1000 : 100}
        value={edit ?? closed}
        onChange={(event) => {
          const { value } = event.target;
          store.change((state) => (state.edit === null ? beginEdit(state, value) : typeText(state, value)));
        }}
      />
      {hasHandle && !isOpen && <span className={css.handle} data-handle="" />}
    </>
  );
}

/** The focus goes to the active cell, into its text box with all that it says chosen; never out of another control. */
export function takeFocus(cell: HTMLElement): void {
  const { activeElement } = document;
  const isHere = activeElement === null || activeElement.contains(cell);
  if (!isHere && cell.closest('table')?.contains(activeElement) !== true) return;
  const box = cell.querySelector('input');
  (box ?? cell).focus({ preventScroll: true });
  if (box?.dataset['open'] === 'false') box.select();
}
