import type { ReactNode } from 'react';
import type { TableRow } from '@/domain/booklet/composed';
import { pageWords } from '@/messages/booklet/page';
import { accentClass } from '../styleRules';
import { passportPath, sectionNumber, type ScreenPage } from './screenPage';

type Columns = readonly (keyof Pick<TableRow, 'value' | 'before' | 'change' | 'country' | 'scope'>)[];
const columns: Columns = ['value', 'before', 'change', 'country', 'scope'];

interface RowProps {
  readonly page: ScreenPage;
  readonly row: TableRow;
  readonly shown: Columns;
}

function Row({ page, row, shown }: RowProps): ReactNode {
  const { metric, label, mark, value } = row;
  return (
    <tr>
      <th scope="row">
        <a className="passport-link" href={passportPath(page, metric)}>
          {label}
        </a>
      </th>
      {shown.map((column) => (
        <td key={column} className={column === 'scope' ? 'soft' : 'amount'}>
          {row[column]}
          {column === 'value' && mark !== null && mark !== value && (
            <span className="soft">{` ${mark}`}</span>
          )}
        </td>
      ))}
    </tr>
  );
}

/** The rows of each section that follow each other. */
function bySection(rows: readonly TableRow[]): ReadonlyMap<string, readonly TableRow[]> {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) groups.set(row.section, [...(groups.get(row.section) ?? []), row]);
  return groups;
}

/** Shows every figure that the province was asked for, with the edition before and the country where rules allow. */
export function AllFigures({ page }: { readonly page: ScreenPage }): ReactNode {
  const { notes, head, rows } = page.composed.table;
  const heads = columns.flatMap((column, index) => {
    const title = head[index + 1] ?? '';
    return title === '' ? [] : [{ column, title }];
  });
  const shown = heads.map(({ column }) => column);
  return (
    <section id="butun-veriler" className="part" data-part="" aria-labelledby="butun-veriler-basligi">
      <h2 id="butun-veriler-basligi">{pageWords[page.locale].table}</h2>
      {notes.map((note) => (
        <p key={note} className="soft small">
          {note}
        </p>
      ))}
      <div className="scroll">
        <table className="all-figures">
          <thead>
            <tr>
              <th scope="col">{head[0]}</th>
              {heads.map(({ column, title }) => (
                <th key={column} scope="col" className={column === 'scope' ? undefined : 'amount'}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          {[...bySection(rows)].map(([section, own]) => (
            <tbody key={section} className={accentClass(Math.max(1, sectionNumber(page, section)))}>
              <tr>
                <th scope="rowgroup" colSpan={shown.length + 1} className="group-head" lang="tr">
                  {page.composed.sections.find(({ key }) => key === section)?.title}
                </th>
              </tr>
              {own.map((row) => (
                <Row key={row.metric} page={page} row={row} shown={shown} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}
