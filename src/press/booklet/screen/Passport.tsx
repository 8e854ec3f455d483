import type { ReactNode } from 'react';
import type { Metric } from '@/domain/figures/metric';
import { knowsAllChanges, type EarlierPublication } from '@/domain/booklet/snapshot';
import { dateInWords, monthInWords } from '@/domain/days';
import { bookletWords } from '@/messages/booklet/booklet';
import { pageWords, passportWords } from '@/messages/booklet/page';
import type { FigureValue } from '@/domain/figures/figureValue';
import { dataWords } from '@/messages/booklet/site';
import { ChartSvg } from '../parts/ChartSvg';
import { accentClass } from '../styleRules';
import {
  bookletName,
  changeMarks,
  datesOf,
  ownPath,
  numberText,
  passportPath,
  sectionNumber,
  type ScreenPage,
} from './screenPage';

interface Props {
  readonly page: ScreenPage;
  readonly metric: Metric;
}

const absent: FigureValue = { kind: 'not_applicable' };
const valueOf = ({ page, metric }: Props): FigureValue => page.snapshot.figures[metric.key]?.value ?? absent;

/** A number with its unit, or the words of an absence. */
function valueText({ page: { locale }, metric }: Props, value: FigureValue): string {
  const { values } = bookletWords[locale];
  switch (value.kind) {
    case 'number':
      return numberText(metric, value, locale);
    case 'carried_over':
      return values.carried_over(numberText(metric, value, locale), value.edition);
    case 'not_reported':
    case 'not_applicable':
    case 'suppressed':
      return values[value.kind];
  }
}

/** What the figure covers: a day, a time, an event; and whether it is approximate. */
function scopeText({ page, metric }: Props): string {
  const { locale, snapshot } = page;
  const words = passportWords[locale];
  const { timeBasis, since, approximate } = metric;
  const date = dateInWords(snapshot.figures[metric.key]?.asOf ?? snapshot.edition.asOf, locale);
  const said = ((): string => {
    switch (timeBasis) {
      case 'cumulative':
        return since === null
          ? words.bases.cumulativeUnstated(date)
          : words.bases.cumulative(String(since), date);
      case 'event':
        return since === null ? words.bases.cumulativeUnstated(date) : words.bases.event(String(since), date);
      case 'unstated':
        return words.bases.unstated;
      case 'stock':
      case 'year_to_date':
        return words.bases[timeBasis](date);
    }
  })();
  return approximate ? `${said}; ${words.approximate}` : said;
}

type Correcting = Pick<EarlierPublication, 'number' | 'kind' | 'publishedOn'>;

/** The publications of this edition that changed the figure, the oldest first. */
function correcting({ page, metric }: Props): readonly Correcting[] {
  const { publication } = page.snapshot;
  const before = (publication.earlier ?? []).filter(({ metrics }) => metrics.includes(metric.key));
  return changeMarks(page).has(metric.key) ? [...before, publication] : before;
}

function correctionText({ page, metric }: Props): string | null {
  const words = passportWords[page.locale];
  const said = correcting({ page, metric }).flatMap(({ number, kind, publishedOn }) => {
    const date = dateInWords(publishedOn, page.locale);
    if (kind === 'correction') return [words.correctedIn(number, date)];
    return kind === 'revision' ? [words.revisedIn(number, date)] : [];
  });
  if (said.length > 0) return said.join('; ');
  return knowsAllChanges(page.snapshot.publication) ? words.noCorrection : null;
}

/** Which stages approved the figure, and when; roles, never names. */
function approvalText({ page, metric }: Props): string | null {
  const { locale, snapshot } = page;
  const approvals = snapshot.figures[metric.key]?.approvals ?? [];
  const said = approvals.map(
    ({ stage, on }) => `${passportWords[locale].approvers[stage]}: ${dateInWords(on, locale)}`,
  );
  return said.length === 0 ? null : said.join('; ');
}

function updateText({ locale, snapshot }: ScreenPage): string {
  const words = passportWords[locale];
  const { publishedOn, next } = snapshot.publication;
  const last = words.last(dateInWords(publishedOn, locale));
  return next === undefined
    ? last
    : `${last}; ${words.next(monthInWords(next.year, next.month, locale), next.code)}`;
}

const unitText = ({ page: { locale }, metric: { unit } }: Props): string =>
  unit.kind === 'money' ? dataWords[locale].lira : unit.noun[locale];

function Citations({ page, metric }: Props): ReactNode {
  const { composed, locale, snapshot, publicOrigin = '' } = page;
  const words = passportWords[locale];
  const { published } = datesOf(page);
  const said = `${metric.label[locale]}: ${valueText({ page, metric }, valueOf({ page, metric }))}`;
  const address = publicOrigin + passportPath(page, metric.key);
  const { issuer, editionCode } = composed;
  const booklet = pageWords[locale].citation(
    issuer,
    bookletName(page),
    editionCode,
    snapshot.publication.number,
    published,
  );
  return (
    <>
      <dt>{words.shortCitation}</dt>
      <dd>{`${issuer}, ${composed.provinceName} ${editionCode}, ${said}.`}</dd>
      <dt>{words.fullCitation}</dt>
      <dd>
        {`${said}. ${booklet} `}
        <span className="address-text">{address}</span>
      </dd>
      <dt>{words.link}</dt>
      <dd>
        <a href={passportPath(page, metric.key)}>{address}</a>
      </dd>
    </>
  );
}

function Facts({ page, metric }: Props): ReactNode {
  const { composed, locale } = page;
  const words = passportWords[locale];
  const approved = approvalText({ page, metric });
  const corrected = correctionText({ page, metric });
  return (
    <dl>
      <dt>{words.value}</dt>
      <dd>
        <b>{valueText({ page, metric }, valueOf({ page, metric }))}</b>
      </dd>
      <dt>{words.definition}</dt>
      <dd>{metric.definition[locale]}</dd>
      <dt>{words.scope}</dt>
      <dd>{scopeText({ page, metric })}</dd>
      <dt>{words.unit}</dt>
      <dd>{unitText({ page, metric })}</dd>
      <dt>{words.source}</dt>
      <dd>{words.sourceText(composed.issuer, composed.provinceName)}</dd>
      {approved !== null && <dt>{words.approval}</dt>}
      {approved !== null && <dd>{approved}</dd>}
      {corrected !== null && <dt>{words.corrections}</dt>}
      {corrected !== null && <dd>{corrected}</dd>}
      <dt>{words.update}</dt>
      <dd>{updateText(page)}</dd>
      <Citations page={page} metric={metric} />
    </dl>
  );
}

/** Each edition's number of the same definition, the newest first. */
function historyOf({ page, metric }: Props): readonly (readonly [string, string])[] {
  const { snapshot, locale } = page;
  const earlier = snapshot.context?.earlier ?? [];
  const own = valueText({ page, metric }, valueOf({ page, metric }));
  return [
    [snapshot.edition.code, own],
    ...earlier.flatMap(({ code, values }): readonly (readonly [string, string])[] => {
      const amount = values[metric.key];
      return amount === undefined ? [] : [[code, numberText(metric, { kind: 'number', amount }, locale)]];
    }),
  ];
}

function History({ page, metric }: Props): ReactNode {
  const words = passportWords[page.locale];
  const history = historyOf({ page, metric });
  const trend = page.trends.get(metric.key);
  return (
    <div className="history">
      <h2>{words.history}</h2>
      {trend !== undefined && <ChartSvg chart={trend} />}
      <table>
        <thead>
          <tr>
            <th scope="col">{words.edition}</th>
            <th scope="col" className="amount">
              {words.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {history.map(([code, value]) => (
            <tr key={code}>
              <th scope="row">{code}</th>
              <td className="amount">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a href={`${page.locale === 'tr' ? '/' : '/en/'}gosterge/${metric.key}/`}>{words.metricPage}</a>
      </p>
    </div>
  );
}

/** Shows all that is known about one published figure, on a page of its own or below its block. */
export function Passport({ page, metric }: Props): ReactNode {
  const { locale, snapshot } = page;
  const number = sectionNumber(page, metric.section);
  const isSample = snapshot.figures[metric.key]?.sample ?? snapshot.sample;
  return (
    <section className={number === 0 ? 'passport' : `passport ${accentClass(number)}`}>
      <h1>
        {pageWords[locale].passportOf(metric.label[locale])} <code>{metric.key}</code>
      </h1>
      {isSample && <p className="sample-line">{passportWords[locale].sample}</p>}
      <div className="passport-body">
        <Facts page={page} metric={metric} />
        <History page={page} metric={metric} />
      </div>
    </section>
  );
}

/** Gives the way back from a passport's own page, and the page in the other language. */
export function passportTrail({
  page,
  metric,
}: Props): readonly { readonly text: string; readonly path: string }[] {
  const { composed, locale } = page;
  return [
    { text: passportWords[locale].back(composed.provinceName, composed.editionCode), path: ownPath(page) },
    { text: metric.label[locale], path: passportPath(page, metric.key) },
  ];
}
