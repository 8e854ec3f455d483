import type { ComposedBooklet, TableRow } from '@/domain/booklet/composed';
import { bookletTexts as words } from '@/messages/booklet/booklet';
import { printTexts } from '@/messages/booklet/print';
import { countryShapes } from '../../map/countryShapes';
import { sampleMarkOf, type BookletContent } from '../colophonRows';
import type { PageLayout } from './pageLayout';
import type { Chapter, Part, TableColumn } from './parts';
import { partsOf } from './pieces';
import type { BookPage } from './shown';

/** The sentence that says the map to those who do not see it. */
export const mapAlt = (province: string): string => printTexts.map(province);

/** Tells whether the map knows the province. */
export const isOnMap = ({ snapshot }: BookletContent): boolean =>
  countryShapes.provinces[snapshot.province.plate] !== undefined;

/** Gives a cell of the table of all figures: a label with its unit, a value with its mark. */
export function rowCell(row: TableRow, column: TableColumn): string {
  if (column === 'label') return row.unit === '' ? row.label : `${row.label}, ${row.unit}`;
  if (column !== 'value') return row[column];
  return row.mark === null || row.mark === row.value ? row.value : `${row.value} ${row.mark}`;
}

/** Longest word of a running head: it has one line. */
const longestWord = 28;

const shortened = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;

function running(text: string, longest: number): string {
  const parts = text.split(' ').map((word) => shortened(word, longestWord));
  return shortened(parts.join(' '), longest);
}

/** What stands above and below a page, beside its number. */
export interface Furniture {
  readonly chapter: string;
  readonly edition: string;
  readonly booklet: string;
  readonly sample: string | null;
}

/**
 * Gives what stands above and below a page; `titles` are those of what is on it. A narrow page names the first of them,
 * and where its booklet is a sample, that in place of the booklet's name.
 */
export function furnitureOf(
  { composed, snapshot }: BookletContent,
  titles: readonly string[],
  { furniture: longest, isBroad }: PageLayout,
): Furniture {
  const chapters = isBroad ? titles : titles.slice(0, 1);
  const sample = sampleMarkOf(snapshot);
  const booklet = words.runningBooklet(composed.provinceName, composed.bookletTitle);
  const isLong = chapters.join(' · ').length > longest.chapter;
  const each = isLong ? Math.floor(longest.chapter / chapters.length) - 2 : longest.chapter;
  return {
    chapter: chapters.map((chapter) => running(chapter, each)).join(' · '),
    edition: running(`${composed.provinceName} · ${composed.editionCode}`, longest.edition),
    booklet: isBroad || sample === null ? running(booklet, longest.booklet) : '',
    sample,
  };
}

/** The titles that stand above a page: of each chapter, or section, that has something on it. */
export function runningTitles(
  { composed }: Pick<BookletContent, 'composed'>,
  chapters: readonly Chapter[],
  page: BookPage,
): readonly string[] {
  const keys = new Set(page.regions.flatMap(({ columns }) => columns.flat().map(({ key }) => key)));
  const shown = (each: readonly Chapter[]): readonly Part[] =>
    partsOf(each).filter(({ key }) => keys.has(key));
  if (page.chapter === 'sections') return sectionTitles(composed, shown(chapters));
  const isOwn = ({ name }: Chapter): boolean => name === page.chapter;
  const guests = chapters.filter((chapter) => !isOwn(chapter) && shown([chapter]).length > 0);
  return [...chapters.filter(isOwn), ...guests].map(({ running: title }) => title ?? '');
}

function sectionTitles({ sections }: ComposedBooklet, shown: readonly Part[]): readonly string[] {
  const numbers = shown.map((part) => {
    if (part.type === 'opener') return part.section.number;
    return 'section' in part && typeof part.section === 'number' ? part.section : null;
  });
  return sections
    .filter(({ number }) => numbers.includes(number))
    .map(({ number, title }) => `${String(number)} ${title}`);
}
