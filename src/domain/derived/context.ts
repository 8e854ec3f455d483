/** An edition as comparisons name it. */
export interface EditionOfValues {
  readonly code: string;
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** ISO date. */
  readonly asOf: string;
}

/** An earlier edition as a member of a series. */
export interface Followed {
  /** Code of the edition that came next after it, closed or not: no other one lies between the two. */
  readonly next: string;
}

/**
 * A closed edition that an edition pins when it opens: the published numbers by metric and plate, of metrics only that
 * count the same as the pinned ones. Nothing suppressed, withdrawn or carried over, and nothing of a year so far that ends on
 * a day of its own.
 */
export interface EarlierEdition extends EditionOfValues, Followed {
  readonly values: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The same of one province, as its snapshot holds it. */
export interface EarlierValues extends EditionOfValues, Followed {
  /** By metric key. */
  readonly values: Readonly<Record<string, number>>;
}

/** What one province published of a ratio: the sums above and below the line. Which province it was is not told. */
export interface RatioOperands {
  readonly numerator: number;
  readonly denominator: number;
}

/** What the other provinces published in the last closed edition. */
export interface PeerValues {
  /** Its code. */
  readonly edition: string;
  /** ISO date. */
  readonly asOf: string;
  /**
   * By key of the ratio, the smallest first, without the province itself and without any whose operands tell of few
   * persons; only where at least five provinces are left.
   */
  readonly ratios: Readonly<Record<string, readonly RatioOperands[]>>;
  /** By metric key: the country's total where a sum is allowed, and how many provinces are in it. */
  readonly totals: Readonly<Record<string, { readonly sum: number; readonly provinces: number }>>;
}

/** What a booklet's figures are compared with. Pinned when the edition opened, so that a booklet never changes by it. */
export interface SnapshotContext {
  /** Earlier editions of this province, the newest first. */
  readonly earlier: readonly EarlierValues[];
  readonly peers: PeerValues | null;
}
