import type { FigureRecord } from '@/domain/workflow/figureRecord';
import { databaseOf } from './databases';
import type { ReadScope } from './readTogether';

/** Gives the figures of one edition, by metric key. */
export type FiguresOf = (edition: string) => ReadonlyMap<string, FigureRecord>;

/**
 * Reads the figures of one province in some editions in one statement. Figures have no read hooks, and running Payload's
 * over each field cost twice the query.
 */
export async function readFiguresOf(
  scope: ReadScope,
  editions: readonly string[],
  province: string,
): Promise<FiguresOf> {
  const figures = await databaseOf(scope.payload).figuresOf(scope, editions, province);
  return (edition) =>
    new Map(figures.filter((figure) => figure.edition === edition).map((figure) => [figure.metric, figure]));
}
