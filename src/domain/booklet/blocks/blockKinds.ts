import { seriesOf } from '../../derived/derived';
import type { Partition, Ratio } from '../../derived/plan';
import { writeAmount } from '../../figures/formatFigure';
import type { Metric } from '../../figures/metric';
import type { Block } from '../composed';
import { blockFigure, differenceOf, shownValue, timeOf } from './blockFigure';
import { partsOf, placeOf, ratioText, trendOf } from './drawings';
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

/** A number, the frame of its absence, or with `bare` a number that is never drawn. */
interface Shown {
  readonly isBare?: boolean;
}

/** Gives the block of one metric: its number with what it was or its trend, or the frame of its absence. */
export function numberBlock(metric: Metric, showing: Showing, { isBare = false }: Shown = {}): Block {
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

/** Beside one another nouns are enough in Turkish; an English noun would want its plural. */
function captionInPair(metric: Metric, showing: Showing): string {
  return showing.locale === 'tr' ? nounOf(metric, showing) : metric.label[showing.locale];
}

function nounOf({ unit, label }: Metric, { locale }: Showing): string {
  return unit.kind === 'count' ? unit.noun[locale] : label[locale];
}

/** Gives two counts of different things, such as homes and children, with what follows from them. */
export function pairBlock(key: string, pair: readonly [Metric, Metric], showing: Showing): Block {
  const figures = pair.map((metric) =>
    blockFigure(metric, showing, { caption: captionInPair(metric, showing), isAlone: true }),
  );
  const keys = pair.map((metric) => metric.key);
  const ratio = showing.source.plan.ratios.find(
    ({ numerator, denominator }) =>
      [...numerator, ...denominator].toSorted().join() === keys.toSorted().join(),
  );
  const time = timeOf(pair[0], showing);
  const notes = [pair[0].timeBasis === 'stock' ? '' : time, wasOfPair(pair, showing)];
  return {
    ...plainBlock(key, sectionOf(pair[0], showing)),
    variant: 'pair',
    figures,
    ...followingOf(ratio, showing),
    notes: notes.filter((note) => note !== ''),
  };
}

/** Gives the ratio in words, with its place; not of a single establishment, whose own numbers it repeats. */
export function followingOf(ratio: Ratio | undefined, showing: Showing): Pick<Block, 'ratio' | 'charts'> {
  const found = ratio === undefined ? undefined : showing.derived.get(`ratio:${ratio.key}`);
  if (ratio === undefined || found === undefined || found.exact.denominator === 1) {
    return { ratio: null, charts: [] };
  }
  const { words, locale, sizes } = showing;
  const place = placeOf(ratio, found, showing);
  const said = [ratio.unit?.[locale] ?? ratio.label[locale]];
  const peers = place === null ? [] : [words.peers(place.peers, place.others, place.median)];
  const drawn = place?.chart(sizes.block) ?? null;
  return {
    ratio: { number: ratioText(ratio, found.value, showing), words: [...said, ...peers].join('; ') },
    charts: drawn === null ? [] : [drawn],
  };
}

/** What both were in the edition before, in one line. */
function wasOfPair(pair: readonly [Metric, Metric], showing: Showing): string {
  const { words, locale, source } = showing;
  const before = pair.map((metric) => seriesOf(metric, source)[1]);
  const editions = new Set(before.map((each) => each?.edition));
  const [edition] = editions;
  if (editions.size !== 1 || edition === undefined) return '';
  const differences = pair.map((metric) => differenceOf(metric, showing));
  if (differences.every((each) => each?.sign === 0)) return words.unchangedPair(edition);
  const amounts = pair.map((metric, index) => {
    const amount = writeAmount(metric, before[index]?.amount ?? 0, locale).numeral;
    return words.wasOne(amount, nounOf(metric, showing), differences[index] ?? null);
  });
  return words.wasPair(edition, amounts);
}

/** Gives a whole with its parts drawn; null where they may not be. */
export function partsBlock(partition: Partition, showing: Showing): Block | null {
  const { metrics } = showing.content;
  const parts = partition.parts.flatMap((key) => metrics.filter((metric) => metric.key === key));
  const total = metrics.find(({ key }) => key === partition.total);
  const chart = partsOf(partition, parts, showing);
  if (chart === null || total === undefined) return null;
  const { words } = showing;
  const shares = parts.map(({ key }) => showing.derived.get(`percent:${partition.key}:${key}`));
  const tenths = shares.reduce((sum, share) => sum + Math.round(Number(share?.value ?? 0) * 10), 0);
  const notes = [
    tenths === 1000 ? '' : words.rounded,
    total.timeBasis === 'unstated' ? words.unstated : '',
  ].filter((note) => note !== '');
  return {
    ...plainBlock(partition.key, sectionOf(total, showing)),
    variant: 'parts',
    figures: [blockFigure(total, showing)],
    charts: [chart],
    notes,
  };
}
