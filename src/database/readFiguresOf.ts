import type { Payload } from 'payload';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import { databaseOf } from './databases';

/**
 * The figures of one province in some editions, by edition and metric key, for screens: one statement, without a
 * transaction and without a lock. Figures have no read hooks, and running Payload's over each field cost twice the query.
 */
export async function readFiguresOf(
  payload: Payload,
  editions: readonly string[],
  province: string,
): Promise<(edition: string) => ReadonlyMap<string, FigureRecord>> {
  const figures = await databaseOf(payload).figuresOf(payload, editions, province);
  return (edition) =>
    new Map(figures.filter((figure) => figure.edition === edition).map((figure) => [figure.metric, figure]));
}
