import type { Bilingual } from '../bilingual';

/** How a ratio is told: so many of the one for each of the other, or as a share in per cent. */
export const ratioForms = ['per', 'percent'] as const;

/** A ratio of two metrics, or of sums of metrics that the ministry names. */
export interface Ratio {
  /** ASCII kebab-case. */
  readonly key: string;
  /** "Çocuk evi başına çocuk". */
  readonly label: Bilingual;
  /** Keys of metrics of one unit, whose values are summed. */
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
  readonly form: (typeof ratioForms)[number];
  /** "çocuk / ev"; null for a share. */
  readonly unit: Bilingual | null;
  /** "hedef 5–8". */
  readonly note: Bilingual | null;
  /** Shown as the province's place among the provinces. */
  readonly place: boolean;
}

/** A whole and its parts. */
export interface Partition {
  readonly key: string;
  readonly label: Bilingual;
  /** Key of the metric that states the whole; null where no metric does, and only a named sum may. */
  readonly total: string | null;
  /** Keys of the metrics that make it up. */
  readonly parts: readonly string[];
}

/** What a booklet tells beside its metrics, as the ministry names it in the front matter. */
export interface DerivedPlan {
  readonly ratios: readonly Ratio[];
  readonly partitions: readonly Partition[];
  /** Keys of the metrics shown at a glance, in order. */
  readonly highlights: readonly string[];
  /** Keys of those of the cover and the first screen. */
  readonly lead: readonly string[];
  /** Sums that no metric states are printed. */
  readonly namedSums: boolean;
}

/** What was derived before a plan could be written. */
export const emptyPlan: DerivedPlan = {
  ratios: [],
  partitions: [],
  highlights: [],
  lead: [],
  namedSums: false,
};
