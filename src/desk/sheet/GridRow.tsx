import { memo, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { Locale } from '@/domain/bilingual';
import { entryColumns, type EntryColumn, type RowState } from '@/domain/entry/row';
import type { PlannedRow } from '@/domain/entry/preview';
import { readTyped } from '@/domain/entry/typed';
import { ageUnchanged } from '@/domain/entry/unchanged';
import { amountOf } from '@/domain/figures/figureValue';
import { formatInteger } from '@/domain/turkish/formatNumber';
import { gridWords } from '@/messages/desk/grid';
import { useLater, type Watch } from '../shared/useLater';
import { percentBriefly, percentChange, useLocale, valueInWords } from '../shared/words';
import { CellBox, editText, takeFocus } from './CellBox';
import { PlanOutcome, PlannedValue } from './plan/PlannedCells';
import { Flags, StateMark } from './StateMark';
import type { RowNow } from './rowNow';
import { boxText, shownValue, unitOf } from './rowWords';
import type { SheetStore } from './sheetStore';
import css from './grid.module.css';

/** What of a row may come a moment after a key; the rest it asks the store for, so that a key in one row draws no other. */
export interface GridRowProps {
  readonly store: SheetStore;
  readonly metric: string;
  readonly state: RowState;
  /** Codes of what speaks against the value, with a space between them. */
  readonly codes: string;
  readonly tone: 'error' | 'warn' | null;
  readonly isFilled: boolean;
  /** A plan is looked at: nobody types, and nothing is selected. */
  readonly isPlanned: boolean;
  /** What the plan would make of the row. */
  readonly planned: PlannedRow | null;
  readonly isOptional: boolean;
  readonly comments: number;
}

/** A row with everything that its cells show. */
interface RowParts extends GridRowProps, Omit<RowNow, 'place'> {
  /** In how many editions the value was the same, this one with it; null where it was not confirmed. */
  readonly age: number | null;
  readonly locale: Locale;
}

const atRest = { selected: '', active: null, isOpen: false, hasHandle: false } as const;

/** Shows one figure as a row of the grid. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { store, metric, state, planned } = props;
  const locale = useLocale();
  const now = useSyncExternalStore(store.watch, () => store.row(metric));
  if (now === null) return null;
  const { row, place } = now;
  const text = planned?.text ?? now.text;
  const age = text.unchanged === null ? null : ageUnchanged(row, text);
  const parts: RowParts = { ...props, ...now, ...(props.isPlanned && atRest), text, age, locale };
  const { label } = row.metric;
  return (
    <tr
      role="row"
      className={css.row}
      data-metric={metric}
      data-state={state}
      data-current={parts.active !== null}
      data-filled={props.isFilled}
      data-planned={planned?.outcome}
      aria-rowindex={place + 1}
    >
      <Cell {...parts} tone={null} column="metric" className={css.metric}>
        <span title={label}>
          {label} {props.isOptional && <small>{gridWords[locale].optional}</small>}
        </span>
      </Cell>
      <Cell {...parts} tone={null} column="unit" className={css.unit}>
        {unitOf(row, locale)}
      </Cell>
      <Cell {...parts} tone={null} column="previous" className={css.previous}>
        {row.previous === null ? '' : valueInWords(row.previous.value, locale)}
      </Cell>
      <ValueCell {...parts} />
      <Change {...parts} />
      <Cell {...parts} tone={null} column="state" className={css.state}>
        {planned === null ? (
          <StateMark state={state} />
        ) : (
          <span className={css.planned}>
            <PlanOutcome planned={planned} />
            <Flags codes={props.codes} age={null} />
          </span>
        )}
      </Cell>
      <NoteCell {...parts} />
    </tr>
  );
});

interface CellProps extends RowParts {
  readonly column: EntryColumn;
  readonly className?: string | undefined;
  readonly children?: React.ReactNode;
}

/** One cell. The active one has the focus, in its text box where it takes typing. */
function Cell({ column, className, children, selected, active, tone, ...props }: CellProps) {
  const isActive = active === column;
  const place = entryColumns.indexOf(column);
  const takesTyping = props.row.locked === null && (column === 'value' || column === 'note');
  const cell = useRef<HTMLTableCellElement>(null);
  const hasFocus = isActive && !takesTyping;
  useLayoutEffect(() => {
    if (!isActive || cell.current === null) return;
    // Scrolling asks for a layout; the focus after it needs no other.
    cell.current.scrollIntoView({ block: 'nearest' });
    takeFocus(cell.current);
  }, [isActive, hasFocus]);
  const Tag = column === 'metric' ? 'th' : 'td';
  return (
    <Tag
      ref={cell}
      role={column === 'metric' ? 'rowheader' : 'gridcell'}
      className={className}
      data-column={column}
      data-active={isActive || undefined}
      data-tone={tone ?? undefined}
      aria-selected={isWithin(place, selected)}
      aria-colindex={place + 1}
      aria-readonly={column === 'value' || column === 'note' ? !takesTyping : undefined}
      tabIndex={hasFocus ? 0 : undefined}
    >
      {isActive && takesTyping ? (
        <CellBox {...props} column={column === 'note' ? 'note' : 'value'} />
      ) : (
        children
      )}
    </Tag>
  );
}

function isWithin(place: number, selected: string): boolean {
  const [from = '', to = ''] = selected.split('-');
  return selected !== '' && place >= Number(from) && place <= Number(to);
}

function ValueCell(props: RowParts) {
  const { row, text, state, codes, age, active, planned, locale } = props;
  const words = gridWords[locale];
  const isActive = active === 'value' && row.locked === null;
  return (
    <Cell {...props} column="value" className={css.value}>
      {/* Beside a planned value stands what the block says: the flags are told with what becomes of the row. */}
      <Flags codes={planned === null ? codes : ''} age={age} />
      {state === 'two' ? (
        <span>
          {shownValue(row, text, locale)} <small>{words.yours}</small> · {valueInWords(row.value, locale)}
        </span>
      ) : (
        <span className={css.figure} data-absent={text.kind !== 'number' && text.kind !== 'carried_over'}>
          {planned === null ? (
            shownValue(row, text, locale)
          ) : (
            <PlannedValue planned={planned} shown={shownValue(row, text, locale)} isFlagged={codes !== ''} />
          )}
        </span>
      )}
      {props.hasHandle && !isActive && !props.isOpen && <span className={css.handle} data-handle="" />}
    </Cell>
  );
}

const unwatched: Watch = () => () => undefined;

/** The difference to the edition before, in numbers and per cent: of what is typed, a moment after each key. */
function Change(props: RowParts) {
  const { store, row, text, tone, state, locale } = props;
  const isTyped = props.active === 'value' && props.isOpen;
  const edit = useLater(isTyped ? store.watch : unwatched, () => (isTyped ? editText(store) : null));
  const reading = readTyped(
    row,
    !isTyped || edit === null ? text : { ...text, kind: 'number', input: edit, unchanged: null },
  );
  const now = reading.kind === 'value' ? amountOf(reading.value) : null;
  const before = row.previous === null ? null : amountOf(row.previous.value);
  const isTold = now !== null && before !== null && state !== 'two';
  const percent =
    isTold && reading.kind === 'value' ? percentChange(row.previous?.value ?? null, reading.value) : null;
  const isLarge = isTold && tone !== null && props.codes.includes('U.');
  return (
    <>
      <Cell {...props} tone={null} column="difference" className={isLarge ? css.large : css.difference}>
        {isTold ? signed(now - before) : ''}
      </Cell>
      <Cell {...props} tone={null} column="percent" className={isLarge ? css.large : css.percent}>
        {percent === null
          ? ''
          : percent === 0
            ? gridWords[locale].same
            : percentBriefly(Math.abs(percent), locale)}
      </Cell>
    </>
  );
}

function signed(difference: number): string {
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '';
  return sign + formatInteger(Math.abs(difference));
}

function NoteCell(props: RowParts) {
  const { text, comments } = props;
  const note = boxText(text, 'note');
  return (
    <Cell {...props} tone={null} column="note" className={css.note}>
      {(note !== '' || comments > 0) && (
        <span title={note}>
          <NoteGlyph />
          {comments > 0 && comments}
          <span className={css.unseen}>{note}</span>
        </span>
      )}
    </Cell>
  );
}

function NoteGlyph() {
  return (
    <svg width="15" height="15" viewBox="0 0 24 24" aria-hidden="true" className={css.glyph}>
      <path d="M21 15a2 2 0 0 1-2 2H7l-4 4V5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2Z" />
      <path d="M8 8h8" />
      <path d="M8 12h6" />
    </svg>
  );
}
