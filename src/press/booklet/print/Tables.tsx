import type { ReactNode } from 'react';
import { accentClass } from '../styleRules';
import { Linked, Unbroken } from '../parts/Runs';
import { frame, type Of, type ViewProps } from './Article';
import type { TableRow } from '@/domain/booklet/composed';
import { rowCell } from './bookWords';
import type { Part, TableColumn, TableName } from './parts';

export type RowPart = Extract<Part, { table: TableName }>;

/** Tells whether a part is a row of a table. */
export const isRow = (part: Part): part is RowPart => 'table' in part;

function Head({ head, isGalley }: { readonly head: Of<'tableHead'>; readonly isGalley: boolean }): ReactNode {
  return (
    <thead>
      <tr {...frame({ part: head, shown: null, isGalley })}>
        {head.cells.map((cell, index) => (
          <th key={cell} scope="col" className={lookOf(head, index)}>
            {cell}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function lookOf({ looks }: Of<'tableHead'>, index: number): string | undefined {
  const look = looks[index];
  return look === undefined ? undefined : `all-${look}`;
}

interface CellProps {
  readonly row: TableRow;
  readonly column: TableColumn;
  /** Lines under the value. */
  readonly details: readonly string[];
}

function Cell({ row, column, details }: CellProps): ReactNode {
  if (column === 'value' && details.length > 0)
    return (
      <td className="all-value">
        <p>{`${rowCell(row, column)} `}</p>
        {details.map((line) => (
          <p key={line} className="all-detail">{`${line} `}</p>
        ))}
      </td>
    );
  if (column !== 'label') return <td className={`all-${column}`}>{rowCell(row, column)}</td>;
  return (
    <th scope="row" className="all-label">
      {row.label}
      {row.unit !== '' && <span className="label-unit">{`, ${row.unit}`}</span>}
    </th>
  );
}

function Row({ part, ...props }: ViewProps<RowPart>): ReactNode {
  const own = frame({ ...props, part });
  switch (part.type) {
    case 'tableHead':
      return null;
    case 'tableSection':
      return (
        <tr className={`table-section ${accentClass(part.number)}`} {...own}>
          <td colSpan={part.columns}>
            <b>{`${String(part.number)} `}</b>
            {`${part.title} `}
          </td>
        </tr>
      );
    case 'tableRow':
      return (
        <tr className={part.row.mark === part.row.value ? 'nil' : undefined} {...own}>
          <td>{part.index + 1}</td>
          {part.columns.map((column) => (
            <Cell key={column} row={part.row} column={column} details={part.details} />
          ))}
        </tr>
      );
    case 'changeRow': {
      const [label, ...cells] = part.cells;
      return (
        <tr {...own}>
          {part.table === 'marks' ? <td>{label}</td> : <th scope="row">{label}</th>}
          {cells.map((cell, index) => (
            <td key={index}>{cell}</td>
          ))}
        </tr>
      );
    }
    case 'fact':
      return (
        <tr {...own}>
          <th scope="row">
            <Unbroken text={part.row.label} />
          </th>
          <td className={part.row.grouped === true ? 'hash' : undefined}>
            <Linked text={part.row.value} />
          </td>
        </tr>
      );
  }
}

interface TableProps {
  readonly rows: readonly ViewProps<RowPart>[];
  /** Repeated where the table goes on. */
  readonly head: Of<'tableHead'> | null;
  readonly isGalley: boolean;
}

/** Shows the rows of a table that stand on one page, under its head. */
export function Rows({ rows, head, isGalley }: TableProps): ReactNode {
  const [first] = rows;
  if (first === undefined) return null;
  const isAll = first.part.table === 'all';
  return (
    <table className={`table-${first.part.table}`}>
      {isAll && head !== null && (
        <colgroup>
          {head.widths.map((width, index) => (
            <col key={head.cells[index]} style={width === null ? undefined : { width }} />
          ))}
        </colgroup>
      )}
      {head !== null && <Head head={head} isGalley={isGalley} />}
      <tbody>
        {rows.map((row) => (
          <Row key={row.part.key} {...row} />
        ))}
      </tbody>
    </table>
  );
}
