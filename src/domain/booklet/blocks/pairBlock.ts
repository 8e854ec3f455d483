import { seriesOf } from '../../derived/amounts';
import type { Ratio } from '../../derived/plan';
import { writeAmount } from '../../figures/formatFigure';
import type { Metric } from '../../figures/metric';
import type { Block } from '../composed';
import { blockFigure, captionInPair, differenceOf, nounOf, timeOf } from './blockFigure';
import { plainBlock } from './blockKinds';
import { placeOf, ratioText, type Placed } from './placeOf';
import { sectionOf, type Showing } from './showing';
import type { BlockWords } from './words';

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
  const drawn = place?.chart(sizes.block) ?? null;
  const peers = place === null ? [] : [peersOf(place, drawn !== null, words)];
  return {
    ratio: { number: ratioText(ratio, found.value, showing), words: [...said, ...peers].join('; ') },
    charts: drawn === null ? [] : [drawn],
  };
}

/** Who else there is; the drawing tells their median. */
function peersOf({ peers, others, median }: Placed, isDrawn: boolean, words: BlockWords): string {
  return isDrawn ? words.peersDrawn(peers, others) : words.peers(peers, others, median);
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
