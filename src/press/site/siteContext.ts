import { locales } from '@/domain/bilingual';
import type { Contact, Licence } from '@/domain/booklet/text';
import { publicationList, type ListedPublication } from '@/domain/country/changeList';
import { metricHistories, newestFirst, type MetricHistory } from '@/domain/country/metricHistory';
import type { EditionData } from '@/domain/openData/editionData';
import {
  readableBooklets,
  type SiteEdition,
  type SiteIndex,
  type SiteProvince,
} from '@/domain/publication/site';
import type { BookletAssets, PressFile } from '../booklet/assets';
import type { PageAssets } from '../web/PageHead';
import { siteCard } from '../web/siteCard';
import { webAssets } from '../web/webAssets';
import { byName } from './sitePaths';

/** What all pages over many provinces are made from. */
export interface SiteSource {
  readonly index: SiteIndex;
  /** The figures that readers have, one for each edition. */
  readonly data: readonly EditionData[];
  readonly assets: BookletAssets;
  /** Scheme and host of the public side; empty when unknown. */
  readonly origin: string;
}

/** The same, put in order once for all pages. */
export interface SiteContext extends Omit<SiteSource, 'assets'> {
  /** Newest first. */
  readonly editions: readonly SiteEdition[];
  readonly metrics: readonly MetricHistory[];
  readonly publications: readonly ListedPublication[];
  /** In the order of their names. */
  readonly provinces: readonly SiteProvince[];
  readonly plates: readonly string[];
  readonly contact: Contact;
  readonly licence: Licence | null;
  /** Whether all that readers have is invented. */
  readonly isSample: boolean;
  readonly page: PageAssets;
  /** What other sites show of links to these pages. */
  readonly pictures: BookletAssets['pictures'];
  /** The shared files of all pages. */
  readonly files: readonly PressFile[];
}

const nobody: Contact = { telephone: null, email: null, web: null, address: null };

/** Puts in order what the pages over many provinces are made from. */
export function siteContext({ index, data, assets, origin }: SiteSource): SiteContext {
  const { page, files } = webAssets(assets, { name: 'site', rules: assets.styles.site, scripts: ['ara'] });
  const provinces = byName(index.provinces);
  return {
    index,
    data: newestFirst(data, ({ edition }) => edition.code),
    editions: newestFirst(index.editions, ({ code }) => code),
    metrics: metricHistories(data, index.texts),
    publications: publicationList(data),
    provinces,
    plates: provinces.map(({ plate }) => plate),
    contact: index.texts?.contact ?? nobody,
    licence: index.texts?.licence ?? null,
    isSample: index.editions.length > 0 && index.editions.every(({ sample }) => sample),
    origin,
    page,
    pictures: assets.pictures,
    files: [...files, ...locales.map((locale) => siteCard(locale, assets))],
  };
}

/** Gives the newest edition that readers can read something of; the newest one at all where there is none. */
export function currentEdition({ editions }: Pick<SiteContext, 'editions'>): SiteEdition | null {
  const isRead = (edition: SiteEdition): boolean =>
    edition.recorded !== undefined || readableBooklets(edition) > 0;
  return editions.find(isRead) ?? editions[0] ?? null;
}

/** Gives the name of a province by its plate. */
export function nameOf({ index }: Pick<SiteContext, 'index'>, plate: string): string {
  return index.provinces.find((province) => province.plate === plate)?.name ?? plate;
}

/** Gives the names of some provinces in the order of the alphabet. */
export function namesOf(
  { provinces }: Pick<SiteContext, 'provinces'>,
  plates: readonly string[],
): readonly string[] {
  return provinces.filter(({ plate }) => plates.includes(plate)).map(({ name }) => name);
}
