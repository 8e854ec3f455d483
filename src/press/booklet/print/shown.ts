import type { ComposedStatement } from '@/domain/booklet/composed';
import { plainText } from '@/domain/booklet/pieces';
import { bookletTexts as words } from '@/messages/booklet/booklet';
import type { PageLayout } from './pageLayout';
import type { ChapterName } from './parts';
import type { Cut } from './texts';

/** What of a part stands on one page. */
export interface Shown {
  readonly key: string;
  /** The stretches of its text; null where it is never parted. */
  readonly texts: readonly Cut[] | null;
  readonly beside: { readonly from: number; readonly to: number };
  /** It began on a page before. */
  readonly isContinued: boolean;
  /** Height on the page in pixels; null where it is as high as it is. */
  readonly height: number | null;
}

/** Parts of one page that stand together: one column, or several side by side. */
export interface Region {
  readonly columns: readonly (readonly Shown[])[];
}

/** One page of the booklet, as planned. */
export interface BookPage {
  readonly chapter: ChapterName;
  readonly regions: readonly Region[];
}

/** All pages of a booklet in order: what stands where is known before it is printed. */
export interface BookPlan {
  readonly layout: PageLayout;
  readonly pages: readonly BookPage[];
}

/** Tells on which page, from 1, each part begins, by its key. */
export function pagesOfParts({ pages }: BookPlan): ReadonlyMap<string, number> {
  const numbers = pages.flatMap(({ regions }, index) =>
    regions.flatMap(({ columns }) => columns.flat().map(({ key }) => [key, index + 1] as const)),
  );
  return new Map(numbers.toReversed());
}

/** The lines of a large number between rules: the number and its caption, or the sentence in their place. */
export function honourLines({ highlight, runs, carriedFrom }: ComposedStatement): readonly string[] {
  const said = highlight === null ? [plainText(runs)] : [highlight.number, highlight.caption];
  return carriedFrom.length === 0 ? said : [...said, words.carried(carriedFrom)];
}

/** `Iğdır ilinde`. */
export const honourPlace = (province: string): string => `${province} ilinde`;
