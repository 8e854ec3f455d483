import { ownAmount } from '../../derived/amounts';
import type { Partition } from '../../derived/plan';
import { writeAmount } from '../../figures/formatFigure';
import { isAsked, isMeantFor, type Metric } from '../../figures/metric';
import type { Block, ComposedStatement } from '../composed';
import { blockFigure, shownValue, timeOf } from './blockFigure';
import { numberBlock, partsBlock, partsNotes, plainBlock, twoNumbers } from './blockKinds';
import { followingOf, pairBlock } from './pairBlock';
import { partsOf } from './partsOf';
import { sectionOf, type Showing } from './showing';

/** Gives the block of a sum that no metric states, where such sums are told. */
export function sumBlocks(section: string, showing: Showing): readonly Block[] {
  const { content, derived, locale, source } = showing;
  return source.plan.partitions.flatMap((partition) => {
    const sum = derived.get(`sum:${partition.key}`);
    const parts = partition.parts.flatMap((key) => content.metrics.filter((each) => each.key === key));
    const [first] = parts;
    if (sum === undefined || first?.section !== section) return [];
    const chart = partsOf(partition, parts, showing);
    const { numeral, unit } = writeAmount(first, sum.exact.numerator, locale);
    const time = timeOf(first, showing);
    const caption = [partition.label[locale], time].filter((part) => part !== '').join(', ');
    const figure = { metric: first.key, number: numeral, unit, caption, was: null, mark: null };
    const notes = partsNotes(partition, first, showing, chart);
    const block = plainBlock(partition.key, sectionOf(first, showing));
    return [{ ...block, variant: 'parts', figures: [figure], charts: chart === null ? [] : [chart], notes }];
  });
}

/** Gives the blocks that stand beside sentences, by the metrics that these tell of, in their order. */
export function blocksOf(
  key: string,
  statements: readonly ComposedStatement[],
  showing: Showing,
): readonly Block[] {
  const { content } = showing;
  const told = [...new Set(statements.flatMap(({ metrics }) => metrics))];
  const metrics = told.flatMap((each) =>
    content.metrics.filter((metric) => metric.key === each && isShown(metric, showing)),
  );
  if (content.province.absentServices.includes(key)) return [absentService(key, metrics, showing)];
  const partition = showing.source.plan.partitions.find(
    ({ total, parts }) => total !== null && told.includes(total) && parts.length > 0,
  );
  if (partition === undefined) return arranged(key, metrics, showing);
  const drawn = partsBlock(partition, showing);
  if (drawn !== null)
    return [
      drawn,
      ...arranged(
        key,
        metrics.filter((each) => !isIn(partition, each)),
        showing,
      ),
    ];
  // Parts that may not be drawn are told in the sentence, and the whole is shown alone.
  const isTold = ownAmount(partition.total ?? '', showing.source) !== null;
  const shown = metrics.filter((each) => !isTold || !partition.parts.includes(each.key));
  return arranged(key, shown, showing);
}

/** A draft shows nothing of a figure that is still awaited. */
function isShown(metric: Metric, { content: { province, figures } }: Showing): boolean {
  const isAwaited = metric.required && isAsked(metric, province) && figures[metric.key] === undefined;
  return isMeantFor(metric.where, province) && !isAwaited;
}

function isIn({ total, parts }: Partition, { key }: Metric): boolean {
  return total === key || parts.includes(key);
}

/** What is missing for one reason is said once. */
function missingTogether(key: string, metrics: readonly Metric[], showing: Showing): Block | null {
  const kinds = new Set(metrics.map((metric) => shownValue(metric, showing).kind));
  const [kind, ...others] = kinds;
  const [first] = metrics;
  if (kind === undefined || first === undefined || others.length > 0 || metrics.length < 2) return null;
  if (kind === 'number' || kind === 'carried_over') return null;
  const block = plainBlock(key, sectionOf(first, showing));
  const { mark } = blockFigure(first, showing);
  return { ...block, variant: 'absence', absence: showing.words.absent[kind], mark };
}

function absentService(key: string, metrics: readonly Metric[], showing: Showing): Block {
  const { texts } = showing.content;
  const isOf = ({ parts }: (typeof texts.sections)[number]) =>
    parts.some((part) => part.type === 'service' && part.service === key);
  const [metric] = metrics;
  const section = metric === undefined ? undefined : sectionOf(metric, showing);
  const block = plainBlock(key, section ?? texts.sections.find(isOf)?.number ?? 0);
  return { ...block, variant: 'absence', absence: showing.words.notHere, mark: '(–)' };
}

/** Two counts of different things stand side by side; all else one under the other. */
function arranged(key: string, metrics: readonly Metric[], showing: Showing): readonly Block[] {
  const missing = missingTogether(key, metrics, showing);
  if (missing !== null) return [missing];
  const [first, second, ...others] = metrics;
  if (first !== undefined && second !== undefined && others.length === 0) {
    const nouns = [first, second].map(({ unit }) => (unit.kind === 'count' ? unit.noun.tr : null));
    const isPair = !nouns.includes(null) && nouns[0] !== nouns[1];
    if (isPair && first.graphic === 'none' && second.graphic === 'none')
      return [twoNumbers([first, second], showing)];
    if (isPair) return [pairBlock(key, [first, second], showing)];
  }
  return metrics.map((metric) => {
    const block = numberBlock(metric, showing);
    return { ...block, ...besideNumber(metric, metrics, block, showing) };
  });
}

/** A ratio of two metrics told together stands under the number that it divides. */
function besideNumber(
  metric: Metric,
  metrics: readonly Metric[],
  block: Block,
  showing: Showing,
): Partial<Block> {
  const keys = metrics.map(({ key }) => key);
  const ratio = showing.source.plan.ratios.find(
    ({ numerator, denominator }) =>
      numerator.join() === metric.key && denominator.every((key) => keys.includes(key)),
  );
  const isNumber = ownAmount(metric.key, showing.source) !== null;
  if (ratio === undefined || !isNumber) return {};
  const { ratio: told, charts } = followingOf(ratio, showing);
  return told === null ? {} : { ratio: told, charts: [...block.charts, ...charts] };
}
