import type { Locale } from '@/domain/bilingual';
import {
  countryTotal,
  countryTrend,
  type CountryTotal,
  type CountryTrend,
} from '@/domain/country/countryTotal';
import { ownNumber, type MetricEdition, type MetricHistory } from '@/domain/country/metricHistory';
import {
  numbersOf,
  provinceRatios,
  stepBounds,
  stepOf,
  type ProvinceRatio,
} from '@/domain/country/ratioSteps';
import { ratioDecimals } from '@/domain/derived/derived';
import { isSameDefinition } from '@/domain/derived/provinceContext';
import type { Ratio } from '@/domain/derived/plan';
import { isBelowThreshold } from '@/domain/figures/figureValue';
import { countryWords } from '@/messages/booklet/country';
import type { SiteContext } from './siteContext';

/** A map in steps: the ratio, each province's value and step, and the bounds between steps. */
export interface RatioView {
  readonly ratio: Ratio;
  readonly bounds: readonly number[];
  readonly byPlate: ReadonlyMap<string, ProvinceRatio & { readonly step: number }>;
}

/** What a page about a metric in one edition shows. */
export interface MetricView {
  readonly history: MetricHistory;
  /** The edition that the page is about. */
  readonly shown: MetricEdition;
  /** The shown edition and earlier ones, the newest first: the columns of the table. */
  readonly columns: readonly MetricEdition[];
  /** Whether an earlier edition asked by another definition, so that it is no column. */
  readonly hasOthers: boolean;
  readonly ratio: RatioView | null;
  /** By plate, what circles stand for; null where no map is made. */
  readonly circles: ReadonlyMap<string, number> | null;
  readonly total: CountryTotal;
  readonly trend: CountryTrend | null;
}

/** Columns of a narrow table: three of short numbers, two of long ones or beside a ratio. */
const [mostColumns, fewColumns] = [3, 2];
const longNumber = 1_000_000;

/** Whether a ratio of the newest plan is the same thing in that edition: all of its metrics were asked as they are now. */
function isSameRatio({ numerator, denominator }: Ratio, { edition }: MetricEdition, context: SiteContext) {
  return [...numerator, ...denominator].every((key) => {
    const history = context.metrics.find(({ metric }) => metric.key === key);
    const there = history?.editions.find((each) => each.edition.code === edition.code);
    if (history === undefined || there === undefined) return false;
    return there.isUniform && isSameDefinition(there.metric, history.metric);
  });
}

/** Finds the ratio that a metric's map shows: the first one that counts it above the line. */
function ratioOf(
  { metric, editions }: MetricHistory,
  shown: MetricEdition,
  context: SiteContext,
): RatioView | null {
  const data = context.data.find(({ edition }) => edition.code === shown.edition.code);
  const plan = context.index.texts?.plan.ratios ?? [];
  const ratio = plan.find(({ numerator }) => numerator.includes(metric.key));
  if (ratio === undefined || data === undefined || editions.length === 0) return null;
  const metrics = context.metrics.map((each) => each.metric);
  if (!isDrawn(shown) || !isSameRatio(ratio, shown, context)) return null;
  const decimals = ratioDecimals(ratio, { metrics });
  const ratios = provinceRatios(ratio, numbersOf(data), decimals);
  if (ratios.length === 0) return null;
  const bounds = stepBounds(ratios);
  return {
    ratio,
    bounds,
    byPlate: new Map(
      ratios.map((each) => [
        each.plate,
        { ...each, value: withDecimals(each.value, decimals), step: stepOf(each, bounds) },
      ]),
    ),
  };
}

/** In a column all have as many decimals: `5.0` above `4.4`. */
function withDecimals(value: string, decimals: number): string {
  const [whole = '', fraction = ''] = value.split('.');
  return decimals === 0 ? value : `${whole}.${fraction.padEnd(decimals, '0')}`;
}

const isDrawn = ({ metric }: MetricEdition): boolean => metric.graphic !== 'none';

/** Counts of few persons are no circles, though they may be published. */
function circlesOf(shown: MetricEdition, plates: readonly string[]): ReadonlyMap<string, number> | null {
  if (!isDrawn(shown)) return null;
  const drawn = plates.flatMap((plate): (readonly [string, number])[] => {
    const amount = ownNumber(shown, plate);
    const value = shown.figures.get(plate)?.value;
    if (amount === null || value === undefined || isBelowThreshold(shown.metric, value)) return [];
    return [[plate, amount]];
  });
  return new Map(drawn);
}

/** Gives what a page about a metric in one of its editions shows. */
export function metricView(history: MetricHistory, shown: MetricEdition, context: SiteContext): MetricView {
  const { plates } = context;
  const since = history.editions.slice(history.editions.indexOf(shown));
  const alike = since.filter((each) => isSameDefinition(each.metric, shown.metric));
  const ratio = ratioOf(history, shown, context);
  const isLong = plates.some((plate) => (ownNumber(shown, plate) ?? 0) >= longNumber);
  return {
    history,
    shown,
    columns: alike.slice(0, ratio !== null || isLong ? fewColumns : mostColumns),
    hasOthers: alike.length < since.length,
    ratio,
    circles: circlesOf(shown, plates),
    total: countryTotal(shown, plates),
    trend: isDrawn(shown) ? countryTrend(since, plates) : null,
  };
}

/** Says in a sentence what the page about a metric has: of how many provinces, and whether with a map. */
export function metricDescription(
  { shown, circles }: MetricView,
  { plates }: SiteContext,
  locale: Locale,
): string {
  const provinces = plates.filter((plate) => ownNumber(shown, plate) !== null).length;
  const isMapped = circles !== null && circles.size > 0;
  const label = shown.metric.label[locale];
  return countryWords[locale].metric.description(label, shown.edition.code, provinces, isMapped);
}
