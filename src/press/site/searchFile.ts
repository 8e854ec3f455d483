import type { Locale } from '@/domain/bilingual';
import { searchEntries } from '@/domain/country/searchEntries';
import { hashedName, type PressFile } from '../booklet/assets';
import { currentEdition, type SiteContext } from './siteContext';
import { comparePath, metricPath, metricsPath, provinceHref, servicePath } from './sitePaths';

const pathsOf = { service: servicePath, metric: metricPath, section: metricsPath } as const;

/** Writes the list that a search looks into, under a name made of what it says. */
export function searchFile(context: SiteContext, locale: Locale): PressFile {
  const edition = currentEdition(context);
  const { texts } = context.index;
  const entries = searchEntries(
    {
      provinces: context.provinces.map((province) => ({
        plate: province.plate,
        name: province.name,
        path:
          (edition === null ? null : provinceHref(locale, edition, province)) ??
          comparePath(locale, province.slug),
      })),
      services: texts?.services ?? [],
      sections: texts?.sections ?? [],
      metrics: context.metrics,
      pathOf: (kind, key) => pathsOf[kind](locale, key),
    },
    locale,
  );
  const content = JSON.stringify(entries);
  return { path: `assets/${hashedName(`ara-${locale}`, 'json', content)}`, content };
}
