import type { PayloadRequest } from 'payload';
import type { FigureStore } from '@/database/figureStore';
import type { FigureValue } from '@/domain/figures/figureValue';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import type { SheetPlace } from './figureRequest';
import { figuresByProvince } from './figuresByProvince';

/** What a province had in the edition before, by metric key: what was published, else what was approved. */
export interface PreviousFigures {
  /** Code of that edition, or null when there is none. */
  readonly edition: string | null;
  readonly values: ReadonlyMap<string, FigureValue>;
}

export const nothingBefore: PreviousFigures = { edition: null, values: new Map() };

/** What the stored figures of one edition are to the next. */
export function previousOf(edition: string, figures: readonly FigureRecord[]): PreviousFigures {
  const values = new Map<string, FigureValue>();
  for (const { metric, published, approved } of figures) {
    const copy = published ?? approved;
    if (copy !== null) values.set(metric, copy.value);
  }
  return { edition, values };
}

/** The figures of the edition before this one, if that was ever opened. */
export async function readPreviousFigures(
  req: PayloadRequest,
  store: FigureStore,
  { edition, province }: SheetPlace,
): Promise<PreviousFigures> {
  const before = await editionBefore(req, edition);
  if (before === null) return nothingBefore;
  return previousOf(before, await store.read(before, province));
}

/** The same for all provinces at once, by plate. */
export async function readAllPreviousFigures(
  req: PayloadRequest,
  store: FigureStore,
  edition: string,
): Promise<(province: string) => PreviousFigures> {
  const before = await editionBefore(req, edition);
  if (before === null) return () => nothingBefore;
  const figures = await figuresByProvince(store, before);
  return (province) => previousOf(before, figures.get(province) ?? []);
}

/** Codes sort as editions follow each other: a year, and a number of one digit (`2024-2`). */
async function editionBefore(req: PayloadRequest, edition: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { and: [{ id: { less_than: edition } }, { state: { not_equals: 'planned' } }] },
    sort: '-id',
    limit: 1,
    pagination: false,
    select: { state: true },
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs[0]?.id ?? null;
}
