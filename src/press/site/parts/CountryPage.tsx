import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import { countryTotal, countryTrend, type CountryTotal } from '@/domain/country/countryTotal';
import type { MetricEdition, MetricHistory } from '@/domain/country/metricHistory';
import { dateInWords } from '@/domain/days';
import type { SiteEdition } from '@/domain/publication/site';
import { countryWords } from '@/messages/booklet/country';
import { siteWords } from '@/messages/booklet/site';
import { namesOf, type SiteContext } from '../siteContext';
import { stateOf } from './provinceState';
import { metricPath } from '../sitePaths';
import { numberText, unitText } from './Value';

interface CountryProps {
  readonly locale: Locale;
  readonly context: SiteContext;
  readonly edition: SiteEdition;
  /** The edition before, whose totals stand beside; null where there is none. */
  readonly before: SiteEdition | null;
}

const editionOf = ({ editions }: MetricHistory, code: string | undefined): MetricEdition | undefined =>
  editions.find(({ edition }) => edition.code === code);

/** Most names that a line tells; a total that lacks more provinces says how many. */
const mostNames = 8;

function Missing({ locale, context, total }: CountryProps & { readonly total: CountryTotal }): ReactNode {
  const words = countryWords[locale].country;
  if (total.kind === 'none' || total.missing.length === 0) return words.none;
  if (total.missing.length > mostNames) return countryWords[locale].metric.count(total.missing.length);
  return <span lang="tr">{namesOf(context, total.missing).join(', ')}</span>;
}

/** That a metric is meant for some provinces alone: without it those in the total and those missing would not make all. */
function NotAsked({
  locale,
  now: { outside },
}: {
  readonly locale: Locale;
  readonly now: MetricEdition;
}): ReactNode {
  if (outside.size === 0) return null;
  return <span className="soft">{`; ${countryWords[locale].metric.notAsked(outside.size)}`}</span>;
}

/** What the provinces that reported in both editions had together, then and now: other provinces would change the sum. */
function Both({
  locale,
  context,
  before,
  now,
  history,
}: CountryProps & { readonly now: MetricEdition; readonly history: MetricHistory }): ReactNode {
  const then = editionOf(history, before?.code);
  const trend = then === undefined ? null : countryTrend([now, then], context.plates);
  if (trend === null) return <td colSpan={3} />;
  return (
    <>
      <td className="amount">{trend.plates.length}</td>
      {trend.points.map(({ edition, amount }) => (
        <td key={edition.code} className="amount">
          {numberText(amount, locale)}
        </td>
      ))}
    </>
  );
}

function Line(props: CountryProps & { readonly history: MetricHistory }): ReactNode {
  const { locale, context, edition, before, history } = props;
  const now = editionOf(history, edition.code);
  if (now === undefined) return null;
  const total = countryTotal(now, context.plates);
  return (
    <tr>
      <th scope="row">
        <a href={metricPath(locale, history.metric.key)}>{now.metric.label[locale]}</a>
        {now.metric.unit.kind === 'money' && (
          <small className="soft">{` ${unitText(now.metric, locale)}`}</small>
        )}
      </th>
      {total.kind === 'none' ? (
        <td className="soft small" colSpan={before === null ? 3 : 6}>
          {countryWords[locale].untotalled[total.why]}
        </td>
      ) : (
        <>
          <td className="amount">{numberText(total.amount, locale)}</td>
          <td className="amount">{total.provinces}</td>
          <td className="small">
            <Missing {...props} total={total} />
            <NotAsked locale={locale} now={now} />
          </td>
          {before !== null && <Both {...props} now={now} history={history} />}
        </>
      )}
    </tr>
  );
}

function Heads({ locale, edition, before }: CountryProps): ReactNode {
  const words = countryWords[locale].country;
  const rows = before === null ? 1 : 2;
  const numbers = [words.provinces, ...(before === null ? [] : [before.code, edition.code])];
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={rows}>
          {siteWords[locale].metric}
        </th>
        <th scope="col" rowSpan={rows} className="amount">
          {words.total}
        </th>
        <th scope="col" rowSpan={rows} className="amount">
          {words.provinces}
        </th>
        <th scope="col" rowSpan={rows}>
          {words.missing}
        </th>
        {before !== null && (
          <th scope="colgroup" colSpan={3} className="amount">
            {words.inBoth}
          </th>
        )}
      </tr>
      {before !== null && (
        <tr>
          {numbers.map((head) => (
            <th key={head} scope="col" className="amount">
              {head}
            </th>
          ))}
        </tr>
      )}
    </thead>
  );
}

interface Group {
  readonly key: string;
  readonly name: string | null;
  readonly number: number | null;
}

function Table(props: CountryProps): ReactNode {
  const { locale, context, edition } = props;
  const words = countryWords[locale];
  const groups: readonly Group[] = [
    ...(context.index.texts?.sections ?? []),
    { key: '', name: null, number: null },
  ];
  const title = words.country.title(edition.code);
  return (
    <div className="scroll" role="region" aria-label={title} tabIndex={0}>
      <table>
        <caption className="unseen">{title}</caption>
        <Heads {...props} />
        {groups.map(({ key, name, number }) => {
          const metrics = context.metrics.filter(({ section }) => (section?.key ?? '') === key);
          if (metrics.length === 0) return null;
          return (
            <tbody key={key} className={number === null ? undefined : `accent-${String(number)}`}>
              <tr className="group">
                <th
                  scope="rowgroup"
                  colSpan={props.before === null ? 4 : 7}
                  lang={name === null ? undefined : 'tr'}
                >
                  <span>{name ?? words.metrics.other}</span>
                </th>
              </tr>
              {metrics.map((history) => (
                <Line key={history.metric.key} {...props} history={history} />
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

/** Shows the whole country in an edition: totals where values can be added up, and who is missing in them. */
export function CountryPage(props: CountryProps): ReactNode {
  const { locale, context, edition } = props;
  const words = countryWords[locale].country;
  const lacking = context.provinces.filter((province) => !stateOf(edition, province).isPublished);
  return (
    <>
      <p className="lead">{words.intro}</p>
      <p>
        {words.standing(context.plates.length - lacking.length, context.plates.length)}{' '}
        {lacking.length > 0 &&
          lacking.length <= mostNames * 2 &&
          words.lacking(lacking.map(({ name }) => name))}{' '}
        {siteWords[locale].asOf(dateInWords(edition.asOf, locale))}
      </p>
      <Table {...props} />
    </>
  );
}
