import type { Payload } from 'payload';
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
      depth: 0,
      overrideAccess: true,
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
  const { docs } = await payload.find({
    collection: 'editions',
    where: { and: [{ id: { less_than_equal: edition } }, { state: { not_equals: 'planned' } }] },
    select: { state: true },
    sort: '-id',
    limit: mostEditions,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs.map(({ id }) => id);
}
