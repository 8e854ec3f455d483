import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import type { IconName } from '@/domain/booklet/icons';
import type { SiteService } from '@/domain/publication/siteTexts';
import { countryWords } from '@/messages/booklet/country';
import { iconShapes } from '../../booklet/iconShapes';
import type { SiteContext } from '../siteContext';
import { metricPath } from '../sitePaths';
import { cellOf, FigureTable } from './FigureTable';
import { basisText } from './MetricPage';
import { ProvinceLink } from './provinceState';
import { unitText } from './Value';

interface ServiceProps {
  readonly locale: Locale;
  readonly context: SiteContext;
  readonly service: SiteService;
}

const isIcon = (name: string): name is IconName => name in iconShapes;

/** Shows a service's icon; an ornament. */
export function ServiceIcon({ name }: { readonly name: string }): ReactNode {
  if (!isIcon(name)) return null;
  return (
    <svg
      className="line-icon service-icon"
      viewBox="0 0 24 24"
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: iconShapes[name] }}
    />
  );
}

function Values({ locale, context, service }: ServiceProps): ReactNode {
  const metrics = context.metrics.filter((each) => each.service?.key === service.key);
  const words = countryWords[locale];
  const [first] = metrics;
  if (first === undefined) return <p className="soft">{words.service.noMetrics}</p>;
  const { code } = first.editions[0].edition;
  const edition = context.editions.find((each) => each.code === code);
  if (edition === undefined) return null;
  const columns = metrics.map(({ metric, editions }) => ({
    metric,
    newest: editions.find((each) => each.edition.code === edition.code),
  }));
  return (
    <>
      <h2>{words.service.metrics}</h2>
      <ul className="metric-cards">
        {metrics.map(({ metric }) => (
          <li key={metric.key}>
            <a href={metricPath(locale, metric.key)}>{metric.label[locale]}</a>
            <p className="small">{metric.definition[locale]}</p>
            <p className="small soft">{`${unitText(metric, locale)}, ${basisText(metric, locale)}`}</p>
          </li>
        ))}
      </ul>
      <FigureTable
        locale={locale}
        caption={words.service.table(service.name, edition.code)}
        heads={[
          { key: 'il', text: words.metric.province },
          ...columns.map(({ metric }) => ({
            key: metric.key,
            text: <a href={metricPath(locale, metric.key)}>{metric.label[locale]}</a>,
          })),
        ]}
        groups={[
          {
            key: 'iller',
            head: null,
            lines: context.provinces.map((province) => ({
              key: province.plate,
              head: <ProvinceLink locale={locale} edition={edition} province={province} />,
              cells: columns.map(({ newest }) => cellOf(newest, province.plate, locale)),
            })),
          },
        ]}
      />
    </>
  );
}

/** Shows a service: what it is, its metrics, and their values in all provinces. */
export function ServicePage(props: ServiceProps): ReactNode {
  const { context, service } = props;
  const section = context.index.texts?.sections.find(({ key }) => key === service.section);
  return (
    <div className={section === undefined ? 'service' : `service accent-${String(section.number)}`}>
      <div className="prose" lang="tr">
        {service.description.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <Values {...props} />
    </div>
  );
}
