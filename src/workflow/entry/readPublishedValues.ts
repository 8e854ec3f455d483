import type { Payload } from 'payload';
import { asSystem, readAll } from '@/database/asSystem';
import type { PublishedValue } from '@/contract/sheetView';
import { isGone } from '@/domain/publication/withdrawn';
import { figureId } from '@/domain/workflow/figureRecord';
import { readIfStored } from '@/stored/storedJson';
import { readPublicationsOfProvince } from '../sheet/publications';

interface FigurePlace {
  readonly edition: string;
  readonly province: string;
  readonly metric: string;
}

/** Editions that one look at a figure goes back at most: two years of them. */
const mostEditions = 6;

/** What readers were given for one figure of a province up to this edition, the newest first. */
export async function readPublishedValues(
  payload: Payload,
  { edition, province, metric }: FigurePlace,
): Promise<readonly PublishedValue[]> {
  const codes = await editionsUpTo(payload, edition);
  const [{ docs }, publications] = await Promise.all([
    payload.find({
      collection: 'figures',
      where: { id: { in: codes.map((code) => figureId(code, province, metric)) } },
      select: { edition: true, published: true },
      sort: '-edition',
      pagination: false,
      ...asSystem,
    }),
    readPublicationsOfProvince({ payload }, province, codes),
  ]);
  return docs.flatMap(({ id, edition: code, published: stored }) => {
    const published = readIfStored('publishedCopy', stored, { id });
    if (published === null || isGone(publications.get(code) ?? [], published.publication)) return [];
    return [{ edition: code, value: published.value }];
  });
}

async function editionsUpTo(payload: Payload, edition: string): Promise<readonly string[]> {
  const docs = await readAll({ payload }, 'editions', {
    where: { and: [{ id: { less_than_equal: edition } }, { state: { not_equals: 'planned' } }] },
    select: { state: true },
    sort: '-id',
    limit: mostEditions,
  });
  return docs.map(({ id }) => id);
}
