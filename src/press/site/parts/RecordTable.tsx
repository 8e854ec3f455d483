import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import type { FigureValue } from '@/domain/figures/figureValue';
import type { SiteRecord } from '@/domain/publication/site';
import { dateInWords } from '@/domain/days';
import { siteWords } from '@/messages/booklet/site';
import { statusOf, type Observation } from '@/domain/openData/observation';
import { openDataWords } from '@/messages/booklet/openData';
import { rowsOfProvince } from '../../data/recordData';
import { numberText } from './Value';
import { TableHeads } from '../../booklet/parts/TableHeads';

interface RecordTableProps {
  readonly locale: Locale;
  readonly record: SiteRecord;
  readonly province: SiteRecord['provinces'][number];
}

/** A value in full; an absence by its words. */
function valueText(locale: Locale, value: FigureValue): string {
  if ('amount' in value) return numberText(value.amount, locale);
  return openDataWords[locale].statuses[statusOf[value.kind]];
}

function Row({ locale, row }: { readonly locale: Locale; readonly row: Observation }): ReactNode {
  const words = siteWords[locale];
  const { metric, value, revision, asOf } = row;
  const mark = [revision === null ? '' : '(d)', value.kind === 'carried_over' ? '(g)' : ''].join(' ').trim();
  return (
    <tr>
      <th scope="row">{metric.label[locale]}</th>
      <td className="amount">
        {valueText(locale, value)} {mark !== '' && <span className="mark">{mark}</span>}
        {value.kind === 'carried_over' && <small>{words.carriedFrom(value.edition)}</small>}
      </td>
      <td>{metric.unit.kind === 'money' ? words.lira : metric.unit.noun[locale]}</td>
      <td>{dateInWords(asOf, locale)}</td>
    </tr>
  );
}

/** The changes of this province by each later import: the past changes in sight only. */
function Corrections({ locale, record, province }: RecordTableProps): ReactNode {
  const words = siteWords[locale];
  const labels = new Map(record.metrics.map(({ key, label }) => [key, label[locale]]));
  const changed = record.sources
    .map((source) => ({
      ...source,
      changes: source.changes.filter((change) => change.province === province.plate),
    }))
    .filter(({ changes }) => changes.length > 0);
  if (changed.length === 0) return null;
  return (
    <>
      <h2>{words.corrections}</h2>
      {changed.map(({ number, approvedOn, changes }) => (
        <section key={number}>
          <p>{words.correction(dateInWords(approvedOn, locale))}</p>
          <ul className="dots">
            {changes.map(({ metric, before, after }) => (
              <li key={metric}>
                {words.changed(
                  labels.get(metric) ?? metric,
                  before === null ? words.hidden : valueText(locale, before),
                  valueText(locale, after),
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Shows a province's figures in a recorded edition, plainly: no booklet was made of them here. */
export function RecordTable(props: RecordTableProps): ReactNode {
  const { locale, record, province } = props;
  const words = siteWords[locale];
  const approvedOn = record.sources.at(-1)?.approvedOn ?? record.edition.asOf;
  return (
    <>
      {record.sample && <p className="notice bad">{words.sample}</p>}
      <p className="notice">{words.recorded(dateInWords(approvedOn, locale))}</p>
      <p>{words.asOf(dateInWords(record.edition.asOf, locale))}</p>
      <div className="scroll" role="region" aria-label={words.metric} tabIndex={0}>
        <table>
          <TableHeads heads={[words.metric, words.value, words.unit, words.asOfHead]} />
          <tbody>
            {rowsOfProvince(record, province.plate).map((row) => (
              <Row key={row.metric.key} locale={locale} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <Corrections {...props} />
    </>
  );
}
