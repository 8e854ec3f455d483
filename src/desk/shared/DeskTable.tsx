import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type RowData,
} from '@tanstack/react-table';
import { useMemo, useState, type ReactNode } from 'react';
import { compareTurkish } from '@/domain/turkish/letters';
import { deskWords } from '@/messages/desk/desk';
import css from './table.module.css';
import { useWords } from './words';

/** One column of a list. */
export interface DeskColumn<T> {
  readonly id: string;
  readonly head: string;
  readonly cell: (row: T) => ReactNode;
  /** What the list is sorted by when its head is pressed; without it the head is only a head. Texts follow the Turkish alphabet. */
  readonly sortBy?: (row: T) => string | number;
  readonly numeric?: boolean;
}

interface DeskTableProps<T> {
  readonly label: string;
  readonly columns: readonly DeskColumn<T>[];
  readonly rows: readonly T[];
  readonly idOf: (row: T) => string;
}

/** The first cell heads its row, as the reader of a table expects. */
const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

function compare(a: unknown, b: unknown): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareTurkish(String(a), String(b));
}

/** Shows a list that is sorted by the heads of its columns; on a phone each row is a card, whose cells say what they are. */
export function DeskTable<T extends RowData>({ label, columns, rows, idOf }: DeskTableProps<T>) {
  const words = useWords(deskWords).table;
  const table = useSorted({ columns, rows, idOf });
  const shown = new Map(columns.map((column) => [column.id, column]));
  return (
    <table className={css.table} aria-label={label}>
      <thead>
        <tr>
          {table.getHeaderGroups()[0]?.headers.map(({ id, column }) => {
            const sorted = column.getIsSorted();
            const head = shown.get(id)?.head ?? '';
            return (
              <th
                key={id}
                scope="col"
                data-numeric={shown.get(id)?.numeric ?? false}
                aria-sort={sorted === false ? undefined : sorted === 'asc' ? 'ascending' : 'descending'}
              >
                {column.getCanSort() ? (
                  <button type="button" title={words.sort(head)} onClick={column.getToggleSortingHandler()}>
                    {head}
                    <span aria-hidden="true">{sorted === false ? '' : sorted === 'asc' ? '↑' : '↓'}</span>
                  </button>
                ) : (
                  head
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {table.getRowModel().rows.map((row) => (
          <tr key={row.id}>
            {columns.map(({ id, head, cell, numeric = false }) => (
              <td key={id} data-label={head} data-numeric={numeric}>
                {cell(row.original)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useSorted<T extends RowData>({ columns, rows, idOf }: Omit<DeskTableProps<T>, 'label'>) {
  const helper = useMemo(() => createColumnHelper<typeof features, T>(), []);
  // The words of the heads and the cells may change with each render; what the columns are does not.
  const [first] = useState(columns);
  const made = useMemo(
    () =>
      helper.columns(
        first.map(({ id, sortBy }) =>
          helper.accessor((row: T) => sortBy?.(row) ?? '', {
            id,
            enableSorting: sortBy !== undefined,
            sortFn: (a, b) => compare(a.getValue(id), b.getValue(id)),
          }),
        ),
      ),
    [helper, first],
  );
  const data = useMemo(() => [...rows], [rows]);
  return useTable({ features, columns: made, data, getRowId: idOf });
}
