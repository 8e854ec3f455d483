import { formatInteger, plainDigits } from '../turkish/formatNumber';
import type { BlockPlan, FreshCell, PlacedCell, PlanRow } from './plan';
import { inOneLine } from './planCell';
import { readCell } from './readCell';
import type { RowText } from './row';

/** What a plan comes to in a row; the first that holds says it. */
export const rowOutcomes = ['unclear', 'ambiguous', 'locked', 'fresh', 'unchanged'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** A row as a plan would leave it. */
export interface PlannedRow {
  readonly outcome: RowOutcome;
  /** What its cells would say. */
  readonly text: RowText;
  /** Whether its value would become another one, and its note. */
  readonly value: boolean;
  readonly note: boolean;
  /** What the block has for its value, where the row will not show it so: `112,45 mn`, `1.O12`; else null. */
  readonly raw: string | null;
}

/** Shows what a plan would make of the rows that it finds, by metric: of the rest nothing is said. */
export function planPreview(plan: BlockPlan, rows: readonly PlanRow[]): ReadonlyMap<string, PlannedRow> {
  const byKey = new Map(rows.map((row) => [row.metric.key, row]));
  const cells = new Map<string, Ended[]>();
  const add = (metric: string, outcome: RowOutcome, cell: Told): void => {
    const found = cells.get(metric) ?? [];
    found.push({ outcome, cell });
    cells.set(metric, found);
  };
  for (const outcome of rowOutcomes) {
    for (const cell of plan[outcome]) {
      if ('metric' in cell) add(cell.metric, outcome, cell);
      else if (cell.reason === 'twice') for (const key of cell.candidates) add(key, outcome, cell);
    }
  }
  return new Map(
    [...cells].flatMap(([key, told]): readonly [string, PlannedRow][] => {
      const row = byKey.get(key);
      return row === undefined ? [] : [[key, plannedRow(row, told)]];
    }),
  );
}

type Told = PlacedCell | FreshCell | BlockPlan['ambiguous'][number];

interface Ended {
  readonly outcome: RowOutcome;
  readonly cell: Told;
}

function plannedRow(row: PlanRow, told: readonly Ended[]): PlannedRow {
  const fresh = told.flatMap(({ cell }) => ('change' in cell ? [cell] : []));
  const text = fresh.reduce<RowText>((so, { change }) => ({ ...so, ...change }), row.text);
  const value = told.find(({ cell }) => !('column' in cell) || cell.column === 'value');
  return {
    outcome: told[0]?.outcome ?? 'unchanged',
    text,
    value: fresh.some(({ column }) => column === 'value'),
    note: fresh.some(({ column }) => column === 'note'),
    raw: value === undefined ? null : rawOf(value, row, text),
  };
}

/** A number that will be shown in other groups only is no other text. */
function rawOf({ outcome, cell }: Ended, { metric }: PlanRow, { input }: RowText): string | null {
  const text = inOneLine(cell.text);
  if (outcome !== 'fresh' && outcome !== 'unchanged') return text;
  const reading = readCell(input, metric.unit);
  if (reading.kind !== 'number') return text;
  const plain = plainDigits(text);
  return [String(reading.amount), formatInteger(reading.amount)].includes(plain) ? null : text;
}
