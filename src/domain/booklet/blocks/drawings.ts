import type { Chart } from '../../charts/chart';
import { partsChart } from '../../charts/partsChart';
import { placeChart, type Marked } from '../../charts/placeChart';
import { mostColumns, trendChart } from '../../charts/trendChart';
import { ownAmount, ratioDecimals, seriesOf, type Derived } from '../../derived/derived';
import {
  approximateOf,
  compareFractions,
  meanText,
  roundedText,
  type Fraction,
} from '../../derived/fraction';
import type { Partition, Ratio } from '../../derived/plan';
import { writeAmount } from '../../figures/formatFigure';
import type { Metric } from '../../figures/metric';
import { lira, noBreakSpace } from '../../turkish/formatNumber';
import { capitalised } from '../../turkish/letters';
import { blockFigure } from './blockFigure';
import type { Showing } from './showing';

/** Tells whether numbers of a metric may be drawn: not few persons, not a single establishment, not what is never drawn. */
function isDrawn({ graphic, sensitive, threshold }: Metric, numbers: readonly number[]): boolean {
  const isFew = numbers.some((number) => number > 0 && number < threshold);
  return graphic === 'auto' && !(sensitive && isFew) && numbers[0] !== 1;
}

/** The additions of a total, or the levels; this edition first. */
function columnsOf(metric: Metric, showing: Showing) {
  const series = seriesOf(metric, showing.source);
  if (metric.timeBasis !== 'cumulative') return series.map((each) => ({ ...each, sign: '' }));
  const added = series.map(({ edition }) => showing.derived.get(`addition:${metric.key}:${edition}`));
  const gap = added.findIndex((each) => each === undefined);
  return added.slice(0, gap === -1 ? undefined : gap).flatMap((each) => {
    const edition = each?.operands[0]?.edition ?? '';
    const amount = each?.exact.numerator ?? 0;
    return [{ edition, amount, sign: amount > 0 ? '+' : '' }];
  });
}

/**
 * Draws how a count went over the editions, from three editions on: its levels, or what was added to a total. Money is
 * told and not drawn, because its prices differ; neither is what has no stated time, or never changed.
 */
export function trendOf(metric: Metric, showing: Showing): Chart | null {
  const { words, locale, sizes, source } = showing;
  const isFit = metric.timeBasis === 'stock' || metric.timeBasis === 'cumulative';
  const columns = columnsOf(metric, showing).slice(0, mostColumns);
  const amounts = columns.map(({ amount }) => amount);
  const hasThree = seriesOf(metric, source).length >= mostColumns;
  if (!isFit || metric.unit.kind !== 'count' || !hasThree || new Set(amounts).size < 2) return null;
  const own = ownAmount(metric.key, source) ?? 0;
  if (!isDrawn(metric, [own, ...amounts])) return null;
  const inOrder = columns.toReversed().map(({ edition, amount, sign }) => ({
    edition,
    size: amount,
    text: `${sign}${writeAmount(metric, amount, locale).numeral}`,
  }));
  const label = metric.label[locale];
  return trendChart({
    columns: inOrder,
    width: sizes.block,
    height: sizes.trendHeight,
    alt: words.altTrend(metric.timeBasis === 'cumulative' ? words.added(label) : label, inOrder),
  });
}

/** Draws the parts of a whole, each with its share where shares are told; null where a part may not be drawn. */
export function partsOf(partition: Partition, parts: readonly Metric[], showing: Showing): Chart | null {
  const { words, locale, sizes, derived } = showing;
  const rows = parts.map((metric) => {
    const share = derived.get(`percent:${partition.key}:${metric.key}`);
    return {
      name: partName(metric, parts, showing),
      value: blockFigure(metric, showing).number,
      share: share === undefined ? null : approximateOf(share.exact),
      shareText: share === undefined ? '' : words.percent(share.value),
      amount: ownAmount(metric.key, showing.source) ?? 0,
    };
  });
  const isFit = parts.every((metric, index) => isDrawn(metric, [0, rows[index]?.amount ?? 0]));
  const hasShares = rows.some(({ share }) => share !== null);
  if (!isFit || !hasShares) return null;
  const said = rows.map(({ name, value, shareText }) =>
    [name, value, shareText === '' ? '' : `(${shareText})`].filter((part) => part !== '').join(' '),
  );
  return partsChart({ rows, width: sizes.block, alt: words.altParts(partition.label[locale], said) });
}

/** Parts of different services go by the services' names. */
function partName(metric: Metric, parts: readonly Metric[], { content, locale }: Showing): string {
  const services = new Set(parts.map(({ service }) => service));
  const service = content.texts.services.find(({ key }) => key === metric.service);
  const isByService = locale === 'tr' && services.size === parts.length && service !== undefined;
  if (isByService) return service.acronym ?? service.name;
  const own = withoutShared(
    metric.label[locale],
    parts.map(({ label }) => label[locale]),
  );
  return locale === 'tr' ? capitalised(own) : own.charAt(0).toUpperCase() + own.slice(1);
}

/** Leaves out the words that all labels begin or end with: they are those of the whole. */
function withoutShared(label: string, labels: readonly string[]): string {
  const words = labels.map((each) => each.split(' '));
  const [shortest] = words.toSorted((a, b) => a.length - b.length);
  const most = (shortest?.length ?? 1) - 1;
  const shared = (from: (list: readonly string[], index: number) => string | undefined): number => {
    const isShared = (index: number) => new Set(words.map((list) => from(list, index))).size === 1;
    const first = Array.from({ length: most }, (_, index) => index).find((index) => !isShared(index));
    return first ?? most;
  };
  const before = shared((list, index) => list[index]);
  const after = Math.min(
    shared((list, index) => list.at(-1 - index)),
    most - before,
  );
  const own = label.split(' ');
  return own.slice(before, own.length - after).join(' ');
}

/** Writes a ratio's number: `%26,3`, `5,6`, `28.815`. */
export function ratioText(ratio: Pick<Ratio, 'form'>, value: string, { words }: Showing): string {
  return ratio.form === 'percent' ? words.percent(value) : words.decimal(value);
}

/** A province's place among the others in a ratio. */
export interface Placed {
  readonly own: string;
  readonly median: string;
  readonly others: number;
  readonly peers: string;
  readonly chart: (width: number) => Chart | null;
}

/** Places the province's ratio among those of the others in the last closed edition; null without enough of them. */
export function placeOf(ratio: Ratio, own: Derived, showing: Showing): Placed | null {
  const peers = showing.content.context?.peers ?? null;
  const others = peers?.ratios[ratio.key]?.toSorted(compareFractions) ?? [];
  const [lowest, highest] = [others[0], others.at(-1)];
  if (!ratio.place || peers === null || lowest === undefined || highest === undefined) return null;
  const isDrawnHere = own.operands.every(({ metric, amount }) => {
    const definition = showing.content.metrics.find(({ key }) => key === metric);
    return definition !== undefined && isDrawn(definition, [amount]);
  });
  if (!isDrawnHere) return null;
  const [decimals, factor] = [ratioDecimals(ratio, showing.source), ratio.form === 'percent' ? 100 : 1];
  const unit = decimals === 0 ? `${noBreakSpace}${lira}` : '';
  const said = (value: string): string => ratioText(ratio, value, showing) + unit;
  const textOf = (each: Fraction): string => said(roundedText(each, decimals, factor));
  const [one = lowest, other = lowest] = [
    others[Math.ceil(others.length / 2) - 1],
    others[Math.floor(others.length / 2)],
  ];
  const median = said(meanText([one, other], decimals, factor));
  const written = { own: said(own.value), median, others: others.length };
  const marked = {
    own: { value: approximateOf(own.exact), text: `${showing.content.province.name} ${written.own}` },
    median: { value: (approximateOf(one) + approximateOf(other)) / 2, text: showing.words.median(median) },
    ends: [lowest, highest].map((each): Marked => ({ value: approximateOf(each), text: textOf(each) })),
  };
  const { own: first, median: middle } = marked;
  const alt = showing.words.altPlace({
    label: ratio.label[showing.locale],
    province: showing.content.province.name,
    number: written.own,
    edition: showing.content.edition.code,
    peers: peers.edition,
    provinces: others.length,
    lowest: textOf(lowest),
    median,
    highest: textOf(highest),
  });
  const ends = [marked.ends[0] ?? first, marked.ends[1] ?? first] as const;
  const values = others.map(approximateOf);
  return {
    ...written,
    peers: peers.edition,
    chart: (width) => placeChart({ others: values, own: first, median: middle, ends, width, alt }),
  };
}
