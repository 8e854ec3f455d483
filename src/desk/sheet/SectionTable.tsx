'use client';
import type { CheckResult } from '@/domain/checks/evaluateChecks';
import type { ShownFigure, ShownSection, ShownService } from './shownSheet';
import { sheetWords } from '@/messages/desk/sheet';
import { useWords } from '../shared/words';
import { FigureRow } from './FigureRow';
import { cellText, type SheetDraft } from './sheetDraft';
import css from './sheet.module.css';
import type { RowActs } from './useSheetActs';

export interface RowsProps {
  readonly draft: SheetDraft;
  readonly failing: Readonly<Record<string, readonly CheckResult[]>>;
  readonly selected: ReadonlySet<string>;
  readonly acts: RowActs;
  readonly shows: (figure: ShownFigure) => boolean;
}

/** Shows one section of the sheet, service by service; nothing when the filter leaves it empty. */
export function SectionTable({ section, rows }: { section: ShownSection; rows: RowsProps }) {
  const words = useWords(sheetWords);
  const shown = section.services.filter(({ figures }) => figures.some(rows.shows));
  if (shown.length === 0) return null;
  const previous = shown
    .flatMap(({ figures }) => figures)
    .find((figure) => figure.previous !== null)?.previous;
  return (
    <section className={css.section} id={`section-${section.key}`} aria-labelledby={`title-${section.key}`}>
      <h2 id={`title-${section.key}`} className={css.sectionTitle}>
        <span className={css.sectionNumber}>{section.number}</span>
        {section.title}
      </h2>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{words.columns.metric}</th>
            <th scope="col" className={css.previous}>
              {previous ? words.columns.previous(previous.edition) : words.columns.previousNone}
            </th>
            <th scope="col">{words.columns.value}</th>
            <th scope="col">{words.columns.state}</th>
            <th scope="col">{words.columns.note}</th>
          </tr>
        </thead>
        {shown.map((service) => (
          <ServiceRows key={service.key ?? section.key} service={service} rows={rows} />
        ))}
      </table>
    </section>
  );
}

function ServiceRows({ service, rows }: { service: ShownService; rows: RowsProps }) {
  return (
    <tbody className={css.service}>
      {service.figures.filter(rows.shows).map((figure, index) => (
        <FigureRow
          key={figure.id}
          service={index === 0 ? service.name : null}
          figure={figure}
          text={cellText(rows.draft, figure)}
          answer={rows.draft.answers[figure.metric.key] ?? null}
          failing={rows.failing[figure.metric.key] ?? []}
          isSelected={rows.selected.has(figure.metric.key)}
          acts={rows.acts}
        />
      ))}
    </tbody>
  );
}
