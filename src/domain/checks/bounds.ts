/**
 * From where on the rules over time and over provinces speak (docs/reference/kurallar.md). An edition pins those of its
 * opening. The ministry must set them: the ones here are those that a new installation comes with.
 */
export interface RuleBounds {
  /** So many times the last edition's number, or so small a part of it. */
  readonly factor: number;
  /** So many percent more or less than the last edition's number, where it is known what the numbers are over. */
  readonly percent: number;
  /** A smaller difference is nothing to ask about: in counts, and in lira. */
  readonly least: { readonly count: number; readonly money: number };
  /** So many times what provinces have by the median for their size, or so small a part of it. */
  readonly medianFactor: number;
  /** So many times the median of the similar provinces, or so small a part of it. */
  readonly similarFactor: number;
  /** More than this share of the whole country in one province, in percent. */
  readonly countryShare: number;
  /** How many similar provinces are looked at. */
  readonly similarProvinces: number;
  /** Nothing is compared with fewer provinces than this. */
  readonly leastProvinces: number;
  /** Keys of the metrics that tell how large a province is. */
  readonly sizeMetrics: readonly string[];
}

export const usualBounds: RuleBounds = {
  factor: 3,
  percent: 50,
  least: { count: 20, money: 1_000_000 },
  medianFactor: 10,
  similarFactor: 10,
  countryShare: 50,
  similarProvinces: 10,
  leastProvinces: 5,
  sizeMetrics: ['sosyal-yardim-hane', 'evde-bakim-kisi', 'asdep-hane'],
};
