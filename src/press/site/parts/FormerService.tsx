import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import type { FormerService as FormerServiceFacts } from '@/domain/country/formerServices';
import { countryWords } from '@/messages/booklet/country';
import type { SiteContext } from '../siteContext';
import { metricPath } from '../sitePaths';

/** Shows that a service is in the booklets no more, since when, and where its metrics are. */
export function FormerService({
  locale,
  context,
  former,
}: {
  readonly locale: Locale;
  readonly context: SiteContext;
  readonly former: FormerServiceFacts;
}): ReactNode {
  const words = countryWords[locale].service;
  const { last, since, metrics } = former;
  const histories = context.metrics.filter(({ metric }) => metrics.includes(metric.key));
  return (
    <>
      <p>{words.former(last, since)}</p>
      {histories.length > 0 && (
        <>
          <h2>{words.formerMetrics(last)}</h2>
          <ul>
            {histories.map(({ metric, editions: [newest] }) => (
              <li key={metric.key}>
                <a href={metricPath(locale, metric.key, newest.edition.code === last ? null : last)}>
                  {metric.label[locale]}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
