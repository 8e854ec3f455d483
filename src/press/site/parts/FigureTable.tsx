import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import type { MetricEdition } from '@/domain/country/metricHistory';
import type { FigureData } from '@/domain/openData/editionData';
import { countryWords } from '@/messages/booklet/country';
import { MarkLegend, marksOf, ValueCell } from './Value';

/** A line of a table of figures: what it is of, and its cells. */
export interface FigureLine {
  readonly key: string;
  readonly head: ReactNode;
  /** Undefined where there is no booklet; a text where something else is to be said. */
  readonly cells: readonly (FigureData | string | undefined)[];
  /** The currency of its values; counts have their noun in the label. */
  readonly unit?: string;
}

/** Lines below a heading of their own; without one where there is nothing to divide. */
export interface FigureGroup {
  readonly key: string;
  readonly head: ReactNode;
  readonly lines: readonly FigureLine[];
}

/** Gives what stands in the cell of a province: its figure, that its booklet was withdrawn, or nothing that was published. */
export function cellOf(
  each: MetricEdition | undefined,
  plate: string,
  locale: Locale,
): FigureLine['cells'][number] {
  if (each?.withdrawn.has(plate) === true) return countryWords[locale].value.withdrawn;
  return each?.figures.get(plate);
}

interface TableProps {
  readonly locale: Locale;
  readonly caption: string;
  readonly heads: readonly { readonly key: string; readonly text: ReactNode }[];
  readonly groups: readonly FigureGroup[];
}

const isFigure = (cell: FigureData | string | undefined): cell is FigureData => typeof cell === 'object';

function Line({ locale, line }: { readonly locale: Locale; readonly line: FigureLine }): ReactNode {
  return (
    <tr>
      <th scope="row">
        {line.head}
        {line.unit !== undefined && <small className="soft">{` ${line.unit}`}</small>}
      </th>
      {line.cells.map((cell, index) =>
        typeof cell === 'string' ? (
          <td key={index} className="amount soft small">
            {cell}
          </td>
        ) : (
          <ValueCell key={index} figure={cell} locale={locale} />
        ),
      )}
    </tr>
  );
}

/** Shows a table of figures that scrolls by itself where it is too wide, and what its marks mean. */
export function FigureTable({ locale, caption, heads, groups }: TableProps): ReactNode {
  const cells = groups.flatMap(({ lines }) => lines.flatMap((line) => line.cells));
  return (
    <>
      <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption className="unseen">{caption}</caption>
          <thead>
            <tr>
              {heads.map(({ key, text }, index) => (
                <th key={key} scope="col" className={index === 0 ? undefined : 'amount'}>
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ key, head, lines }) => (
            <tbody key={key}>
              {head !== null && (
                <tr className="group">
                  <th scope="rowgroup" colSpan={heads.length}>
                    {head}
                  </th>
                </tr>
              )}
              {lines.map((line) => (
                <Line key={line.key} locale={locale} line={line} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <MarkLegend marks={marksOf(cells.filter(isFigure))} locale={locale} />
    </>
  );
}
