import { createContext, use, useLayoutEffect, useRef } from 'react';
import type { EntryState } from '@/domain/entry/state';
import { beginEdit, typeText } from '@/domain/entry/editing';
import type { EntryRow, RowText, WritableColumn } from '@/domain/entry/row';
import { gridWords } from '@/messages/desk/grid';
import { useLocale } from '../shared/words';
import { Flags } from './StateMark';
import { boxText, shownValue, unitOf } from './rowWords';
import css from './grid.module.css';

type Change = (command: (state: EntryState) => EntryState | null) => void;

/** How the cells below change the sheet; the same function all the time. */
export const ChangeContext = createContext<Change>(() => undefined);

interface CellBoxProps {
  readonly row: EntryRow;
  readonly text: RowText;
  readonly column: WritableColumn;
  readonly edit: string | null;
  readonly codes: string;
  readonly age: number | null;
  readonly hasHandle: boolean;
  readonly isFilled: boolean;
}

/**
 * The text box of the active cell. It is there before anybody types, with all that it says chosen: the first sign replaces
 * it, whatever keyboard, dead key or input method it comes from.
 */
export function CellBox({ row, text, column, edit, codes, age, hasHandle }: CellBoxProps) {
  const locale = useLocale();
  const change = use(ChangeContext);
  const words = gridWords[locale];
  const box = useRef<HTMLInputElement>(null);
  const closed = column === 'note' ? boxText(text, column) : shownValue(row, text, locale);
  const isOpen = edit !== null;
  useLayoutEffect(() => {
    if (box.current === null) return;
    takeFocus(box.current);
  }, []);
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
          change((state) => (state.edit === null ? beginEdit(state, value) : typeText(state, value)));
        }}
      />
      {hasHandle && !isOpen && <span className={css.handle} data-handle="" />}
    </>
  );
}

/** The focus goes to the active cell while it is in the grid, or nowhere yet; never out of another control. */
export function takeFocus(cell: HTMLElement): void {
  const { activeElement } = document;
  const grid = cell.closest('table');
  const isHere = activeElement === null || activeElement.contains(cell) || grid?.contains(activeElement);
  if (isHere === true) cell.focus({ preventScroll: true });
}
