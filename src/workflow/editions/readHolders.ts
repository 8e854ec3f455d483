import type { PayloadRequest } from 'payload';
import type { ProvinceFacts } from '@/domain/booklet/snapshot';
import { amountOf } from '@/domain/figures/figureValue';
import type { Holders } from '@/domain/publication/adoptIssues';
import { readWhole } from '../sheet/publications';
import type { SheetContext } from '../sheet/sheetContext';

/**
 * The provinces that have figures for these metrics in an edition: entered there, or a number that a booklet carried over
 * for want of one, which has no row of its own.
 */
export async function readHolders(
  req: PayloadRequest,
  sheets: readonly SheetContext[],
  metrics: readonly string[],
): Promise<Holders> {
  if (metrics.length === 0) return new Map();
  const holders = new Map(metrics.map((metric): [string, ProvinceFacts[]] => [metric, []]));
  for (const { province, figures, publications } of sheets) {
    const [last] = publications;
    const printed = last === undefined ? {} : (await readWhole(req, last.id)).snapshot.figures;
    for (const [metric, provinces] of holders) {
      const number = printed[metric];
      const isHeld = figures.has(metric) || (number !== undefined && amountOf(number.value) !== null);
      if (isHeld) provinces.push(province);
    }
  }
  return holders;
}
