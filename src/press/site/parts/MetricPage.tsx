import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import { ownNumber } from '@/domain/country/metricHistory';
import { dateInWords } from '@/domain/days';
import type { Metric } from '@/domain/figures/metric';
import { countryWords } from '@/messages/booklet/country';
import { listed } from '@/messages/listing';
import { namesOf } from '../siteContext';
import { metricPath, servicePath } from '../sitePaths';
import { CircleMap, RatioMap } from './MetricMaps';
import { MetricTable, type MetricPageProps } from './MetricTable';
import { MetricTrend } from './MetricTrend';
import { amountText, unitText } from './Value';

/** Writes what a metric's numbers cover: its time basis, and since when. */
export function basisText({ timeBasis, since }: Pick<Metric, 'timeBasis' | 'since'>, locale: Locale): string {
  return countryWords[locale].basis[timeBasis](since === null ? '' : String(since));
}

function Editions({ locale, view }: MetricPageProps): ReactNode {
  const { history, shown } = view;
  if (history.editions.length < 2) return null;
  const [newest] = history.editions;
  return (
    <nav className="tabs" aria-label={countryWords[locale].metric.editions}>
      <ul>
        {history.editions
          .slice(0, 5)
          .toReversed()
          .map((each) => (
            <li key={each.edition.code}>
              <a
                href={metricPath(locale, history.metric.key, each === newest ? null : each.edition.code)}
                aria-current={each === shown ? 'page' : undefined}
              >
                {each.edition.code}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** The maps of a metric; where there are two, a choice that needs no script. */
function Maps(props: MetricPageProps): ReactNode {
  const { locale, view } = props;
  const { ratio, circles, shown } = view;
  const words = countryWords[locale].metric;
  if (circles === null) return <p className="soft">{words.whyNoMap}</p>;
  if (ratio === null) return <CircleMap {...props} circles={circles} />;
  const count = shown.metric.unit.kind === 'money' ? words.moneyView : words.countView;
  return (
    <>
      <fieldset className="tabs map-choice">
        <legend className="unseen">{words.view}</legend>
        <label>
          <input type="radio" name="gorunum" value="oran" defaultChecked />
          <span>{words.ratioView(ratio.ratio.form)}</span>
        </label>
        <label>
          <input type="radio" name="gorunum" value="sayi" />
          <span>{count}</span>
        </label>
      </fieldset>
      <RatioMap {...props} ratio={ratio} />
      <CircleMap {...props} circles={circles} />
    </>
  );
}

function Total({ locale, context, view }: MetricPageProps): ReactNode {
  const words = countryWords[locale];
  const { total, shown } = view;
  if (total.kind === 'none') return words.untotalled[total.why];
  return (
    <>
      <b>{amountText(total.amount, shown.metric, locale)}</b>
      {total.missing.length > 0 && ` (${words.metric.notWhole(total.missing.length)})`}.
      {shown.metric.unit.kind === 'money' && ` ${words.metric.currentPrices}`}
      {total.missing.length > 0 && total.missing.length < context.plates.length / 2 && (
        <span className="soft">{` ${words.metric.missing}: ${listed(namesOf(context, total.missing), locale)}.`}</span>
      )}
    </>
  );
}

/** What a map's ratio is made of: the metrics above the line and below it, and its note. */
function RatioTerms({ locale, context, view: { ratio } }: MetricPageProps): ReactNode {
  if (ratio === null) return null;
  const { numerator, denominator, note } = ratio.ratio;
  const labelOf = (key: string): string =>
    context.metrics.find(({ metric }) => metric.key === key)?.metric.label[locale] ?? key;
  const sum = (keys: readonly string[]): string =>
    keys.length === 1 ? keys.map(labelOf).join('') : `(${keys.map(labelOf).join(' + ')})`;
  return (
    <>
      <dt>{countryWords[locale].metric.mapRatio}</dt>
      <dd>
        {`${sum(numerator)} / ${sum(denominator)}`}
        {note !== null && <span className="soft">{` (${note[locale]})`}</span>}
      </dd>
    </>
  );
}

function Definition(props: MetricPageProps): ReactNode {
  const { locale, context, view } = props;
  const words = countryWords[locale].metric;
  const { shown, history } = view;
  const reported = context.plates.filter((plate) => ownNumber(shown, plate) !== null).length;
  const asked = context.plates.filter((plate) => !shown.outside.has(plate)).length;
  return (
    <section className="definition">
      <h2>{words.definition}</h2>
      <dl>
        <dt>{words.means}</dt>
        <dd>{shown.metric.definition[locale]}</dd>
        <dt>{words.scope}</dt>
        <dd>{basisText(shown.metric, locale)}</dd>
        <dt>{words.unit}</dt>
        <dd>{unitText(shown.metric, locale)}</dd>
        <RatioTerms {...props} />
        {history.service !== null && (
          <>
            <dt>{words.service}</dt>
            <dd>
              <a href={servicePath(locale, history.service.key)} lang="tr">
                {history.service.name}
              </a>
            </dd>
          </>
        )}
        <dt>{words.source}</dt>
        <dd>{words.sourceText(reported, asked)}</dd>
        <dt>{words.total}</dt>
        <dd>
          <Total {...props} />
        </dd>
      </dl>
    </section>
  );
}

/** Shows a metric: map, definition, trend, and the values of all provinces in the shown edition and those before. */
export function MetricPage(props: MetricPageProps): ReactNode {
  const { locale, view } = props;
  const { shown, ratio, history } = view;
  const words = countryWords[locale].metric;
  const accent = history.section === null ? '' : `accent-${String(history.section.number)}`;
  return (
    <div className={`metric ${accent}`.trim()}>
      <p className="lead">
        {ratio !== null && `${words.shown(words.ratioView(ratio.ratio.form), ratio.ratio.label[locale])} `}
        <span className="soft">
          {words.asOf(dateInWords(shown.edition.asOf, locale), shown.edition.code)}
        </span>
      </p>
      <div className="metric-layout">
        <div className="metric-main">
          <div className="metric-maps">
            <Editions {...props} />
            <Maps {...props} />
          </div>
          <div className="metric-words">
            <Definition {...props} />
            <MetricTrend {...props} />
          </div>
        </div>
        <MetricTable {...props} />
      </div>
    </div>
  );
}
