import type { Locale } from '../../bilingual';
import { derive } from '../../derived/derive';
import type { Derived, DerivedSource } from '../../derived/derived';
import type { Metric } from '../../figures/metric';
import type { Snapshot, SnapshotContent } from '../snapshot';
import { blockWords } from './blockWords';
import type { BlockWords } from './words';

/** How wide and high drawings are, in pixels. */
export interface ChartSizes {
  /** In a figure block. */
  readonly block: number;
  readonly trendHeight: number;
  /** A place at a glance. */
  readonly place: number;
}

/** The sizes of the printed booklet. */
export const printSizes: ChartSizes = { block: 180, trendHeight: 72, place: 423 };

/** A booklet whose figures are shown; without a publication none of them is marked as changed. */
export type ShownContent = SnapshotContent & Partial<Pick<Snapshot, 'publication'>>;

/** A booklet's figures, what follows from them, and the words to show them in. */
export interface Showing {
  readonly content: ShownContent;
  readonly source: DerivedSource;
  readonly derived: ReadonlyMap<string, Derived>;
  readonly words: BlockWords;
  readonly locale: Locale;
  readonly sizes: ChartSizes;
}

function sourceOf({ texts, ...content }: SnapshotContent): DerivedSource {
  return { ...content, plan: texts.front.derived, context: content.context };
}

/** Derives all numbers of a booklet: those of its data and of its words. */
export function derivedOf(content: SnapshotContent): readonly Derived[] {
  return derive(sourceOf(content));
}

/** Makes a booklet ready to be shown in a language. */
export function showingOf(content: ShownContent, locale: Locale, sizes: ChartSizes): Showing {
  const derived = new Map(derivedOf(content).map((each) => [each.key, each]));
  return { content, source: sourceOf(content), derived, words: blockWords[locale], locale, sizes };
}

/** Gives the number of the section that a metric belongs to; 0 where the booklet has no such section. */
export function sectionOf({ section }: Pick<Metric, 'section'>, { content }: Showing): number {
  return content.texts.sections.find(({ key }) => key === section)?.number ?? 0;
}
