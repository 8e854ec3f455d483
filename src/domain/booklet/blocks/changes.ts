import { seriesOf } from '../../derived/amounts';
import { writeAmount } from '../../figures/formatFigure';
import type { Metric } from '../../figures/metric';
import type { ComposedGlance, ComposedParagraph } from '../composed';
import { differenceOf } from './blockFigure';
import { glanceWords, type Moved } from './glanceWords';
import type { Showing } from './showing';
import { metricsInOrder } from './table';

/** Changes told at a glance. */
const mostChanges = 5;

interface Change extends Moved {
  readonly metric: string;
  readonly edition: string;
}

/** A figure that is not what it was; none where both read alike. */
function changeOf(metric: Metric, showing: Showing): readonly Change[] {
  const { locale, source } = showing;
  const [now, before] = seriesOf(metric, source);
  const difference = differenceOf(metric, showing);
  if (now === undefined || before === undefined || difference === null || difference.sign === 0) return [];
  const [was, is] = [before, now].map(({ amount }) => writeAmount(metric, amount, locale).text);
  if (was === undefined || is === undefined || was === is) return [];
  const isMoney = metric.unit.kind === 'money';
  const label = isMoney ? metric.label[locale] : glanceWords[locale].count(metric.label[locale]);
  const { edition } = before;
  return [{ metric: metric.key, label, before: was, edition, after: is, rose: difference.sign > 0, isMoney }];
}

/** One sentence on what changed. */
function sentenceOf(
  { metric, ...moved }: Moved & { readonly metric: string },
  words: Words,
): ComposedParagraph {
  return words
    .changed(moved)
    .map((text, index) => ({ text, emphasis: index === 1, metric: index === 1 ? metric : null }));
}

type Words = (typeof glanceWords)['tr'];

/**
 * Tells what changed: what the ministry highlights first, then all else in the order of the metrics. Where all are
 * compared with one edition, the title names it, and no sentence does.
 */
export function changesOf(
  metrics: readonly Metric[],
  showing: Showing,
): Pick<ComposedGlance, 'changed' | 'changedTitle'> {
  const words = glanceWords[showing.locale];
  const others = metricsInOrder(showing).filter((metric) => !metrics.includes(metric));
  const changes = [...metrics, ...others]
    .flatMap((metric) => changeOf(metric, showing))
    .slice(0, mostChanges);
  const [edition, ...more] = new Set(changes.map((change) => change.edition));
  const isOne = edition !== undefined && more.length === 0;
  return {
    changedTitle: isOne ? words.changedSince(edition) : words.changedTitle,
    changed: changes.map((change) => sentenceOf(isOne ? { ...change, edition: null } : change, words)),
  };
}
