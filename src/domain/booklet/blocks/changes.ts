import { seriesOf } from '../../derived/amounts';
import { writeAmount } from '../../figures/formatFigure';
import type { Metric } from '../../figures/metric';
import type { ComposedParagraph } from '../composed';
import { differenceOf } from './blockFigure';
import { glanceWords } from './glanceWords';
import type { Showing } from './showing';
import { metricsInOrder } from './table';

/** Changes told at a glance. */
const mostChanges = 5;

/** One sentence on a figure that is not what it was; none where both read alike. */
function changeOf(metric: Metric, showing: Showing): readonly ComposedParagraph[] {
  const { locale, source } = showing;
  const words = glanceWords[locale];
  const [now, before] = seriesOf(metric, source);
  const difference = differenceOf(metric, showing);
  if (now === undefined || before === undefined || difference === null || difference.sign === 0) return [];
  const [was, is] = [before, now].map(({ amount }) => writeAmount(metric, amount, locale).text);
  if (was === undefined || is === undefined || was === is) return [];
  const isMoney = metric.unit.kind === 'money';
  const label = isMoney ? metric.label[locale] : words.count(metric.label[locale]);
  const said = words.changed({
    ...{ label, before: was, edition: before.edition, after: is },
    ...{ rose: difference.sign > 0, isMoney },
  });
  return [
    said.map((text, index) => ({ text, emphasis: index === 1, metric: index === 1 ? metric.key : null })),
  ];
}

/** Tells what changed: what the ministry highlights first, then all else in the order of the metrics. */
export function changesOf(metrics: readonly Metric[], showing: Showing): readonly ComposedParagraph[] {
  const others = metricsInOrder(showing).filter((metric) => !metrics.includes(metric));
  return [...metrics, ...others].flatMap((metric) => changeOf(metric, showing)).slice(0, mostChanges);
}
