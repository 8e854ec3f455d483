import type { Payload, PayloadRequest } from 'payload';
import type { Metric } from '@/domain/figures/metric';
import type { EarlierFigure, EarlierFigures } from '@/domain/publication/carriable';
import { isGone, type Numbered } from '@/domain/publication/withdrawn';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import { asOfDay } from '@/domain/days';
import { readIfStored } from '@/stored/storedJson';
import type { SheetPlace } from './figureRequest';
import { keptRecordedMetrics } from './keptRecordedMetrics';
import type { EditionRow } from './editionRecord';
import { keptPins } from './keptPins';

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
    editions.push({ code: row.id, asOf: asOfDay(row), metrics });
  }
  return editions;
}

/** What earlier editions gave readers of one province, as it is stored. */
export interface EarlierSources {
  readonly figuresIn: (edition: string) => Iterable<Pick<FigureRecord, 'metric' | 'published'>>;
  /** What was published of each booklet, by edition. */
  readonly publications: ReadonlyMap<string, readonly Numbered[]>;
}

/** The same as the rules ask for it. */
export function earlierFiguresOf(
  editions: readonly EarlierEdition[],
  { figuresIn, publications }: EarlierSources,
): EarlierFigures {
  const found = new Map<string, EarlierFigure[]>();
  for (const { code, asOf, metrics } of editions) {
    for (const { metric: key, published } of figuresIn(code)) {
      const metric = metrics.find((each) => each.key === key);
      if (published === null || metric === undefined) continue;
      const { value, publication } = published;
      const withdrawn = isGone(publications.get(code) ?? [], publication);
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
  const figures = docs.map(({ id, edition, metric, published }) => ({
    edition,
    metric,
    published: readIfStored('publishedCopy', published, { id }),
  }));
  return earlierFiguresOf(editions, {
    figuresIn: (code) => figures.filter(({ edition }) => edition === code),
    publications: await publicationsIn(req, codes, province),
  });
}

/** The publications of one province's booklets, by edition. */
async function publicationsIn(
  req: PayloadRequest,
  editions: readonly string[],
  province: string,
): Promise<ReadonlyMap<string, readonly Numbered[]>> {
  const { docs } = await req.payload.find({
    collection: 'publications',
    where: { and: [{ edition: { in: editions } }, { province: { equals: province } }] },
    select: { edition: true, number: true, kind: true },
    sort: 'number',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return new Map(editions.map((code) => [code, docs.filter(({ edition }) => edition === code)]));
}
