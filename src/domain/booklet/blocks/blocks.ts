import { isMeantFor, type Metric } from '../../figures/metric';
import type { Block, ComposedStatement } from '../composed';
import { plainText } from '../pieces';
import type { SnapshotContent } from '../snapshot';
import { blockFigure } from './blockFigure';

/** Gives the block of one metric. */
export function numberBlock(metric: Metric, content: SnapshotContent): Block {
  return {
    key: metric.key,
    variant: 'number',
    figures: [blockFigure(metric, content)],
    ratio: null,
    charts: [],
    notes: [],
    absence: null,
  };
}

/** Gives the blocks that stand beside sentences: of their metrics two and two, or the frame of what is absent. */
export function blocksOf(
  key: string,
  statements: readonly ComposedStatement[],
  content: SnapshotContent,
): readonly Block[] {
  const keys = [...new Set(statements.flatMap(({ metrics }) => metrics))];
  const metrics = content.metrics.filter(
    (metric) => keys.includes(metric.key) && isMeantFor(metric.where, content.province),
  );
  const [absent] = statements.filter((each) => each.key === 'absence');
  if (absent !== undefined) return [absenceBlock(key, plainText(absent.runs))];
  const [first, second, ...others] = metrics;
  if (first === undefined) return [];
  if (second === undefined || others.length > 0) return metrics.map((each) => numberBlock(each, content));
  const figures = [blockFigure(first, content), blockFigure(second, content)];
  return [{ ...numberBlock(first, content), key, variant: 'pair', figures }];
}

function absenceBlock(key: string, absence: string): Block {
  return { key, variant: 'absence', figures: [], ratio: null, charts: [], notes: [], absence };
}
