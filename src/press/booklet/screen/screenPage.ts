import type { Locale } from '@/domain/bilingual';
import type { Chart } from '@/domain/charts/chart';
import type { FigureValue } from '@/domain/figures/figureValue';
import { formatChange } from '@/domain/figures/formatFigure';
import type { Metric } from '@/domain/figures/metric';
import { noBreakSpace } from '@/domain/turkish/formatNumber';
import { dateInWords, monthInWords } from '@/domain/days';
import {
  bookletFiles,
  bookletPath,
  downloadName,
  englishFolderName,
  passportFolderName,
} from '@/domain/publication/address';
import { publicChanges } from '@/domain/publication/changes';
import type { CardPicture, PageAssets } from '../../web/PageHead';
import type { BookletContent } from '../colophonRows';

/** A file beside the page, as its links tell of it. */
export interface BesideFile {
  /** From the publication's own folder. */
  readonly name: string;
  readonly bytes: number;
}

/** All that the web page of one publication is made of; the words of its figures are in the language of the page. */
export interface ScreenPage extends BookletContent {
  readonly locale: Locale;
  readonly assets: PageAssets;
  /** Address of the sheet of signs. */
  readonly icons: string;
  readonly files: readonly BesideFile[];
  /** Pages of the PDF. */
  readonly pages: number;
  readonly card: CardPicture | null;
  /** The drawing of a figure over the editions, by metric. */
  readonly trends: ReadonlyMap<string, Chart>;
}

type Placed = Pick<ScreenPage, 'snapshot' | 'locale'>;

const placeOf = ({ snapshot }: Pick<ScreenPage, 'snapshot'>) => ({
  edition: snapshot.edition.code,
  slug: snapshot.province.slug,
});

/** Gives the address of the province's latest publication in a language. */
export function latestPath(page: Pick<ScreenPage, 'snapshot'>, locale: Locale): string {
  const path = bookletPath(placeOf(page));
  return locale === 'tr' ? path : `/${englishFolderName}${path}`;
}

/** Gives the folder of the publication's own files, whose addresses stay: `/2024-2/igdir/1/`. */
export function ownFolder(page: Pick<ScreenPage, 'snapshot'>): string {
  return bookletPath(placeOf(page), page.snapshot.publication.number);
}

/** Gives the publication's own address in a language. */
export function ownPath(page: Placed): string {
  return page.locale === 'tr' ? ownFolder(page) : `${ownFolder(page)}${englishFolderName}/`;
}

/** Gives the file of a metric's passport in a publication's folder, and the address of its page. */
export function passportFile({ locale }: Pick<ScreenPage, 'locale'>, metric: string): string {
  const folder = `${passportFolderName}/${metric}`;
  return `${locale === 'tr' ? folder : `${englishFolderName}/${folder}`}/${bookletFiles.web}`;
}

export function passportPath(page: Placed, metric: string): string {
  return `${ownPath(page)}${passportFolderName}/${metric}/`;
}

/** Gives the address and the download name of a file beside the page. */
export function fileLink(
  page: Pick<ScreenPage, 'snapshot'>,
  name: string,
): { readonly href: string; readonly download: string } {
  const { edition, slug } = placeOf(page);
  return { href: ownFolder(page) + name, download: downloadName(slug, edition, name) };
}

/** Gives a file's size in whole kilobytes, at least one; null where there is no such file. */
export function kilobytesOf({ files }: Pick<ScreenPage, 'files'>, name: string): number | null {
  const file = files.find((each) => each.name === name);
  return file === undefined ? null : Math.max(1, Math.round(file.bytes / 1024));
}

/** Gives the edition's month and the day of its figures in the language of the page. */
export function datesOf({ snapshot, locale }: Placed) {
  const { edition, publication } = snapshot;
  return {
    monthYear: monthInWords(edition.year, edition.month, locale),
    asOf: dateInWords(edition.asOf, locale),
    published: dateInWords(publication.publishedOn, locale),
  };
}

/** Gives the mark of each figure that this publication changed, by its metric. */
export function changeMarks({ snapshot }: Pick<ScreenPage, 'snapshot'>): ReadonlyMap<string, '(d)' | '(r)'> {
  const { kind } = snapshot.publication;
  if (kind !== 'correction' && kind !== 'revision') return new Map();
  const mark = kind === 'correction' ? '(d)' : '(r)';
  return new Map(publicChanges(snapshot).map(({ metric }) => [metric, mark]));
}

/** Finds a metric of the booklet. */
export function metricOf({ snapshot }: Pick<ScreenPage, 'snapshot'>, key: string): Metric | null {
  return snapshot.metrics.find((metric) => metric.key === key) ?? null;
}

/** Gives the printed number of a section by its key; 0 for one that the booklet does not have. */
export function sectionNumber({ composed }: Pick<ScreenPage, 'composed'>, key: string): number {
  return composed.sections.find((section) => section.key === key)?.number ?? 0;
}

/** Gives the booklet's name with its province, as a citation has it: `Iğdır İli Bilgilendirme Kitapçığı`. */
export function bookletName({ composed }: Pick<ScreenPage, 'composed'>): string {
  return `${composed.provinceName} ${composed.bookletTitle}`;
}

/** Writes an amount of a metric in two parts: `931` and `çocuk`, `100,6` and `milyon TL`; an English count has no noun. */
export function numberParts(
  metric: Metric,
  value: FigureValue,
  locale: Locale,
): { readonly number: string; readonly unit: string | null } {
  const [number = '', ...scale] = formatChange(metric, { before: null, after: value }, locale).after.split(
    noBreakSpace,
  );
  if (metric.unit.kind === 'money') return { number, unit: scale.join(noBreakSpace) };
  // Its noun is singular, as Turkish wants it after a numeral.
  return { number, unit: locale === 'tr' ? metric.unit.noun.tr : null };
}

/** Writes both in one: `931 çocuk`, `100,6 milyon TL`, in English `931`. */
export function numberText(metric: Metric, value: FigureValue, locale: Locale): string {
  const { number, unit } = numberParts(metric, value, locale);
  return unit === null ? number : number + noBreakSpace + unit;
}
