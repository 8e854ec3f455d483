import type { Payload } from 'payload';
import type { PublishedValue } from '@/domain/figures/sheetView';
import { figureId } from '@/domain/workflow/figureRecord';

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
  const [{ docs }, gone] = await Promise.all([
    payload.find({
      collection: 'figures',
      where: { id: { in: codes.map((code) => figureId(code, province, metric)) } },
      select: { edition: true, published: true },
      sort: '-edition',
      pagination: false,
      depth: 0,
      overrideAccess: true,
    }),
    withdrawnEditions(payload, codes, province),
  ]);
  return docs.flatMap(({ edition: code, published }) =>
    published && !gone.has(code) ? [{ edition: code, value: published.value }] : [],
  );
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

/** Those of the editions whose booklet of the province was taken back last. */
async function withdrawnEditions(
  payload: Payload,
  editions: readonly string[],
  province: string,
): Promise<ReadonlySet<string>> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { and: [{ province: { equals: province } }, { edition: { in: editions } }] },
    select: { edition: true, kind: true },
    sort: 'number',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const latest = new Map(docs.map(({ edition, kind }) => [edition, kind]));
  return new Set(editions.filter((code) => latest.get(code) === 'withdrawal'));
}
