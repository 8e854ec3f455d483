import type { Partition } from '../../derived/plan';
import type { Chart } from '../../charts/chart';
import type { Metric } from '../../figures/metric';
import type { Block } from '../composed';
import { blockFigure, captionInPair, shownValue } from './blockFigure';
import { partsOf } from './partsOf';
import { trendOf } from './trendOf';
import { sectionOf, type Showing } from './showing';

/** Gives what a block is besides what is said of it. */
export function plainBlock(key: string, section: number): Block {
  return {
    key,
    variant: 'number',
    figures: [],
    ratio: null,
    charts: [],
    notes: [],
    absence: null,
    mark: null,
    section,
  };
}

/** Gives the block of one metric: its number with what it was or, unless it is bare, its trend; or the frame of its absence. */
export function numberBlock(metric: Metric, showing: Showing, isBare = false): Block {
  const value = shownValue(metric, showing);
  const block = plainBlock(metric.key, sectionOf(metric, showing));
  if (!('amount' in value)) {
    const absence = `${metric.label[showing.locale]}: ${showing.words.absent[value.kind]}`;
    return { ...block, variant: 'absence', absence, mark: blockFigure(metric, showing).mark };
  }
  const trend = isBare ? null : trendOf(metric, showing);
  const figure = blockFigure(metric, showing, { isAlone: trend !== null });
  return { ...block, figures: [figure], charts: trend === null ? [] : [trend] };
}

/** Gives numbers without a drawing or a change, one beside the other; what they count is their caption. */
export function twoNumbers(
  metrics: readonly Metric[],
  showing: Showing,
  captions: ReadonlyMap<string, string> = new Map(),
): Block {
  const [first] = metrics;
  const block = plainBlock(first?.key ?? '', first === undefined ? 0 : sectionOf(first, showing));
  const figures = metrics.map((metric) => {
    const own = showing.locale === 'tr' ? captions.get(metric.key) : undefined;
    const caption = own ?? captionInPair(metric, showing);
    return blockFigure(metric, showing, { caption, isAlone: true });
  });
  return { ...block, variant: 'twoNumbers', figures };
}

/** Says of drawn parts that their shares are rounded, where they do not add up, and that a time is not stated. */
export function partsNotes(
  { key, parts }: Partition,
  { timeBasis }: Metric,
  { derived, words }: Showing,
  chart: Chart | null,
): readonly string[] {
  const shares = parts.map((part) => derived.get(`percent:${key}:${part}`));
  const tenths = shares.reduce((sum, share) => sum + Math.round(Number(share?.value ?? 0) * 10), 0);
  const isWhole = chart === null || tenths === 1000;
  return [isWhole ? '' : words.rounded, timeBasis === 'unstated' ? words.unstated : ''].filter(
    (note) => note !== '',
  );
}

/** Gives a whole with its parts drawn; null where they may not be. */
export function partsBlock(partition: Partition, showing: Showing): Block | null {
  const { metrics } = showing.content;
  const parts = partition.parts.flatMap((key) => metrics.filter((metric) => metric.key === key));
  const total = metrics.find(({ key }) => key === partition.total);
  const chart = partsOf(partition, parts, showing);
  if (chart === null || total === undefined) return null;
  return {
    ...plainBlock(partition.key, sectionOf(total, showing)),
    variant: 'parts',
    figures: [blockFigure(total, showing)],
    charts: [chart],
    notes: partsNotes(partition, total, showing, chart),
  };
}
