import type { Payload, PayloadRequest } from 'payload';
import type { Metric } from '@/domain/figures/metric';
import type { EarlierFigure, EarlierFigures } from '@/domain/publication/carriedFigures';
import { readRecordedMetrics } from './imports/readRecordedMetrics';
import { latestKinds } from './latestKinds';
import { editionRecord } from './editionRecord';
import type { SheetPlace } from './figureRequest';

/** An edition that came before, as its figures are read by. */
export interface EarlierEdition {
  readonly code: string;
  readonly asOf: string;
  readonly metrics: readonly Metric[];
}

/** The editions before this one that were ever opened or recorded, the newest first. */
export async function readEarlierEditions(
  payload: Payload,
  code: string,
): Promise<readonly EarlierEdition[]> {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { and: [{ id: { less_than: code } }, { state: { not_equals: 'planned' } }] },
    sort: '-id',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const editions: EarlierEdition[] = [];
  for (const { facts, pins } of docs.map(editionRecord)) {
    const metrics = pins?.metrics ?? (await readRecordedMetrics({ payload }, facts.code));
    editions.push({ code: facts.code, asOf: facts.asOf, metrics });
  }
  return editions;
}

/** What the earlier editions gave readers of one province; a booklet that was taken back says nothing any more. */
export async function readEarlierFigures(
  req: PayloadRequest,
  { province }: Pick<SheetPlace, 'province'>,
  editions: readonly EarlierEdition[],
): Promise<EarlierFigures> {
  const found = new Map<string, EarlierFigure[]>();
  for (const { code, asOf, metrics } of editions) {
    const isGone = (await latestKinds(req, { edition: code, province })).get(province) === 'withdrawal';
    const { docs } = await req.payload.find({
      collection: 'figures',
      where: { and: [{ edition: { equals: code } }, { province: { equals: province } }] },
      select: { metric: true, published: true },
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    });
    for (const { metric: key, published } of docs) {
      const metric = metrics.find((each) => each.key === key);
      if (!published || metric === undefined) continue;
      const value = isGone ? ({ kind: 'not_reported' } as const) : published.value;
      const figure = { edition: code, value, asOf: published.asOf ?? asOf, metric };
      found.set(key, [...(found.get(key) ?? []), figure]);
    }
  }
  return found;
}
