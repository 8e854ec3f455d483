import { memo, useLayoutEffect, useRef } from 'react';
import type { Locale } from '@/domain/bilingual';
import {
  entryColumns,
  type EntryColumn,
  type EntryRow,
  type RowState,
  type RowText,
} from '@/domain/entry/row';
import type { PlannedRow } from '@/domain/entry/preview';
import { readTyped } from '@/domain/entry/typed';
import { amountOf } from '@/domain/figures/figureValue';
import { formatInteger } from '@/domain/turkish/formatNumber';
import { gridWords } from '@/messages/desk/grid';
import { percentBriefly, percentChange, useLocale, valueInWords } from '../shared/words';
import { CellBox, takeFocus } from './CellBox';
import { PlanOutcome, PlannedValue } from './plan/PlannedCells';
import { Flags, StateMark } from './StateMark';
import { boxText, shownValue, unitOf } from './rowWords';
import css from './grid.module.css';

/** A row of the grid. All of it is the same while the row is, so that a key in one row draws no other. */
export interface GridRowProps {
  readonly row: EntryRow;
  readonly text: RowText;
  readonly state: RowState;
  /** Codes of what speaks against the value, with a space between them. */
  readonly codes: string;
  readonly tone: 'error' | 'warn' | null;
  /** In how many editions the value was the same, this one with it; null where it was not confirmed. */
  readonly age: number | null;
  /** Place in the sheet, from 1. */
  readonly place: number;
  /** Columns of the selection in this row, from and to; empty for none. */
  readonly selected: string;
  readonly active: EntryColumn | null;
  /** What the open text box says; null for a closed one. */
  readonly edit: string | null;
  /** The corner by which the selection is filled on is here. */
  readonly hasHandle: boolean;
  readonly isFilled: boolean;
  /** What a plan would make of the row, while one is looked at. */
  readonly planned: PlannedRow | null;
  readonly isOptional: boolean;
  readonly comments: number;
}

/** Shows one figure as a row of the grid. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const locale = useLocale();
  const { row, state, active } = props;
  const words = gridWords[locale];
  const { label } = row.metric;
  return (
    <tr
      data-metric={row.metric.key}
      data-state={state}
      data-current={active !== null}
      data-filled={props.isFilled}
      data-planned={props.planned?.outcome}
      aria-rowindex={props.place + 1}
    >
      <Cell {...props} column="metric" className={css.metric}>
        <span title={label}>
          {label} {props.isOptional && <small>{words.optional}</small>}
        </span>
      </Cell>
      <Cell {...props} column="unit" className={css.unit}>
        {unitOf(row, locale)}
      </Cell>
      <Cell {...props} column="previous" className={css.previous}>
        {row.previous === null ? '' : valueInWords(row.previous.value, locale)}
      </Cell>
      <ValueCell {...props} locale={locale} />
      <Change {...props} locale={locale} />
      <Cell {...props} column="state" className={css.state}>
        {props.planned === null ? (
          <StateMark state={state} />
        ) : (
          <span className={css.planned}>
            <PlanOutcome planned={props.planned} />
            <Flags codes={props.codes} age={null} />
          </span>
        )}
      </Cell>
      <NoteCell {...props} />
    </tr>
  );
});

interface CellProps extends Omit<GridRowProps, 'tone'> {
  readonly column: EntryColumn;
  readonly className?: string | undefined;
  readonly children?: React.ReactNode;
  readonly tone?: 'error' | 'warn' | null;
}

/** One cell. The active one has the focus, in its text box where it takes typing. */
function Cell({ column, className, children, selected, active, ...props }: CellProps) {
  const isActive = active === column;
  const place = entryColumns.indexOf(column);
  const isSelected = isWithin(place, selected);
  const takesTyping = props.row.locked === null && (column === 'value' || column === 'note');
  const cell = useRef<HTMLTableCellElement>(null);
  const hasFocus = isActive && !takesTyping;
  useLayoutEffect(() => {
    if (!isActive || cell.current === null) return;
    cell.current.scrollIntoView({ block: 'nearest' });
    if (hasFocus) takeFocus(cell.current);
  }, [isActive, hasFocus]);
  const Tag = column === 'metric' ? 'th' : 'td';
  return (
    <Tag
      ref={cell}
      {...(column === 'metric' && { scope: 'row' })}
      className={className}
      data-column={column}
      data-active={isActive || undefined}
      data-tone={props.tone ?? undefined}
      aria-selected={isSelected}
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

function ValueCell({ locale, ...props }: GridRowProps & { readonly locale: Locale }) {
  const words = gridWords[locale];
  const { row, text, state, codes, tone, age, active, edit, planned } = props;
  const isActive = active === 'value' && row.locked === null;
  return (
    <Cell {...props} column="value" className={css.value} tone={tone}>
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
      {props.hasHandle && !isActive && edit === null && <span className={css.handle} data-handle="" />}
    </Cell>
  );
}

function Change({ locale, ...props }: GridRowProps & { readonly locale: Locale }) {
  const { row, text, tone, state, edit, active } = props;
  const reading = readTyped(
    row,
    edit === null || active !== 'value' ? text : { ...text, kind: 'number', input: edit },
  );
  const now = reading.kind === 'value' ? amountOf(reading.value) : null;
  const before = row.previous === null ? null : amountOf(row.previous.value);
  const isTold = now !== null && before !== null && state !== 'two';
  const percent =
    isTold && reading.kind === 'value' ? percentChange(row.previous?.value ?? null, reading.value) : null;
  const isLarge = isTold && tone !== null && props.codes.includes('U.');
  return (
    <>
      <Cell {...props} column="difference" className={isLarge ? css.large : css.difference}>
        {isTold ? signed(now - before) : ''}
      </Cell>
      <Cell {...props} column="percent" className={isLarge ? css.large : css.percent}>
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

function NoteCell(props: GridRowProps) {
  const { text, comments } = props;
  const note = boxText(text, 'note');
  return (
    <Cell {...props} column="note" className={css.note}>
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
