import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import type { MetricHistory } from '@/domain/country/metricHistory';
import { countryWords } from '@/messages/booklet/country';
import { currentEdition, type SiteContext } from '../siteContext';
import { comparePath, countryPath, metricPath, servicePath } from '../sitePaths';
import { basisText } from './MetricPage';
import { unitText } from './Value';

interface ListProps {
  readonly locale: Locale;
  readonly context: SiteContext;
}

function MetricLine({
  locale,
  history: { metric },
}: {
  readonly locale: Locale;
  readonly history: MetricHistory;
}): ReactNode {
  return (
    <li>
      <a href={metricPath(locale, metric.key)}>{metric.label[locale]}</a>{' '}
      <span className="soft small">{`${unitText(metric, locale)}, ${basisText(metric, locale)}`}</span>
    </li>
  );
}

function Services({ locale, context, section }: ListProps & { readonly section: string }): ReactNode {
  const services = (context.index.texts?.services ?? []).filter((service) => service.section === section);
  if (services.length === 0) return null;
  return (
    <div className="services">
      <h3>{countryWords[locale].metrics.services}</h3>
      <ul lang="tr">
        {services.map(({ key, name }) => (
          <li key={key}>
            <a href={servicePath(locale, key)}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Shows all metrics by section, and the services that they belong to. */
export function MetricList({ locale, context }: ListProps): ReactNode {
  const words = countryWords[locale].metrics;
  const edition = currentEdition(context);
  const others = context.metrics.filter(({ section }) => section === null);
  return (
    <>
      <p className="lead">{words.intro(context.metrics.length)}</p>
      {edition !== null && (
        <p className="links">
          <a href={countryPath(locale, edition.code)}>{words.countryLink(edition.code)}</a>
          <a href={comparePath(locale)}>{words.compareLink}</a>
        </p>
      )}
      {(context.index.texts?.sections ?? []).map(({ key, number, name }) => (
        <section key={key} id={`bolum-${key}`} className={`metric-section accent-${String(number)}`}>
          <h2 lang="tr">{name}</h2>
          <div className="two-columns">
            <ul>
              {context.metrics
                .filter(({ section }) => section?.key === key)
                .map((history) => (
                  <MetricLine key={history.metric.key} locale={locale} history={history} />
                ))}
            </ul>
            <Services locale={locale} context={context} section={key} />
          </div>
        </section>
      ))}
      {others.length > 0 && (
        <section className="metric-section">
          <h2>{words.other}</h2>
          <ul>
            {others.map((history) => (
              <MetricLine key={history.metric.key} locale={locale} history={history} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
