import type { Payload, PayloadRequest } from 'payload';
import type { PublicationKind } from '@/domain/booklet/snapshot';
import type { Metric } from '@/domain/figures/metric';
import type { EarlierFigure, EarlierFigures } from '@/domain/publication/carriable';
import { istanbulDate } from '@/domain/publication/istanbulDate';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import type { SheetPlace } from './figureRequest';
import { keptRecordedMetrics } from './imports/keptRecordedMetrics';
import { keptPins, type EditionRow } from './keptPins';

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
    select: { pins: false },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return withMetrics(payload, docs);
}

/** The editions of these rows with the definitions that their figures were entered by. */
export async function withMetrics(
  payload: Payload,
  rows: readonly EditionRow[],
): Promise<readonly EarlierEdition[]> {
  const editions: EarlierEdition[] = [];
  for (const row of rows) {
    const isRecorded = row.state === 'recorded';
    const pinned = isRecorded ? null : await keptPins(payload, row);
    const metrics = pinned?.pins.metrics ?? (await keptRecordedMetrics(payload, row.id));
    editions.push({ code: row.id, asOf: istanbulDate(new Date(row.asOf)), metrics });
  }
  return editions;
}

/** What earlier editions gave readers of one province, as it is stored. */
export interface EarlierSources {
  readonly figuresIn: (edition: string) => Iterable<Pick<FigureRecord, 'metric' | 'published'>>;
  /** The kind of each booklet's latest publication, by edition. */
  readonly kinds: ReadonlyMap<string, PublicationKind>;
}

/** The same as the rules ask for it. */
export function earlierFiguresOf(
  editions: readonly EarlierEdition[],
  { figuresIn, kinds }: EarlierSources,
): EarlierFigures {
  const found = new Map<string, EarlierFigure[]>();
  for (const { code, asOf, metrics } of editions) {
    const withdrawn = kinds.get(code) === 'withdrawal';
    for (const { metric: key, published } of figuresIn(code)) {
      const metric = metrics.find((each) => each.key === key);
      if (published === null || metric === undefined) continue;
      const { value } = published;
      const figure = { edition: code, value, asOf: published.asOf ?? asOf, metric, withdrawn };
      found.set(key, [...(found.get(key) ?? []), figure]);
    }
  }
  return found;
}

/** What the earlier editions gave readers of one province, read in an act's own transaction. */
export async function readEarlierFigures(
  req: PayloadRequest,
  { province }: Pick<SheetPlace, 'province'>,
  editions: readonly EarlierEdition[],
): Promise<EarlierFigures> {
  const codes = editions.map(({ code }) => code);
  const { docs } = await req.payload.find({
    collection: 'figures',
    where: { and: [{ edition: { in: codes } }, { province: { equals: province } }] },
    select: { edition: true, metric: true, published: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const figures = docs.map(({ edition, metric, published = null }) => ({ edition, metric, published }));
  return earlierFiguresOf(editions, {
    figuresIn: (code) => figures.filter(({ edition }) => edition === code),
    kinds: await latestKindsIn(req, codes, province),
  });
}

/** The kind of the latest publication of one province, by edition. */
async function latestKindsIn(
  req: PayloadRequest,
  editions: readonly string[],
  province: string,
): Promise<ReadonlyMap<string, PublicationKind>> {
  const { docs } = await req.payload.find({
    collection: 'publications',
    where: { and: [{ edition: { in: editions } }, { province: { equals: province } }] },
    select: { edition: true, kind: true },
    sort: 'number',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return new Map(docs.map(({ edition, kind }) => [edition, kind]));
}
