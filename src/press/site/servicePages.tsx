import type { Locale } from '@/domain/bilingual';
import { formerServices } from '@/domain/country/formerServices';
import { countryWords } from '@/messages/booklet/country';
import { FormerService } from './parts/FormerService';
import { ServiceIcon, ServicePage } from './parts/ServicePage';
import type { Page } from './parts/SitePage';
import type { SiteContext } from './siteContext';
import { metricsPath, servicePath } from './sitePaths';

/** Gives a page for each service of the newest edition, and one for each that only earlier ones have: its address stays. */
export function servicePages(context: SiteContext, locale: Locale): readonly Page[] {
  const words = countryWords[locale];
  const frame = (service: { readonly key: string; readonly name: string; readonly icon: string }) => ({
    title: service.name,
    pathIn: (each: Locale) => servicePath(each, service.key),
    between: [{ text: words.metrics.title, path: metricsPath(locale) }],
    current: 'metrics' as const,
    heading: (
      <span lang="tr">
        <ServiceIcon name={service.icon} />
        {service.name}
      </span>
    ),
  });
  const { texts } = context.index;
  const current = (texts?.services ?? []).map((service): Page => ({
    ...frame(service),
    description: words.service.description(service.name),
    children: <ServicePage locale={locale} context={context} service={service} />,
  }));
  const former = formerServices(context.data, texts).map((each): Page => ({
    ...frame(each.service),
    description: words.service.former(each.last, each.since),
    children: <FormerService locale={locale} context={context} former={each} />,
  }));
  return [...current, ...former];
}
