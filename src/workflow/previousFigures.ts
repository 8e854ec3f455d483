import type { PayloadRequest } from 'payload';
import type { FigureStore } from '@/database/figureStore';
import type { FigureValue } from '@/domain/figures/figureValue';
import type { SheetPlace } from './figureRequest';

/** What a province had in the edition before, by metric key: what was published, else what was approved. */
export interface PreviousFigures {
  /** Code of that edition, or null when there is none. */
  readonly edition: string | null;
  readonly values: ReadonlyMap<string, FigureValue>;
}

/** The figures of the edition before this one, if that was ever opened. */
export async function readPreviousFigures(
  req: PayloadRequest,
  store: FigureStore,
  { edition, province }: SheetPlace,
): Promise<PreviousFigures> {
  const before = await editionBefore(req, edition);
  if (before === null) return { edition: null, values: new Map() };
  const values = new Map<string, FigureValue>();
  for (const figure of await store.read(before, province)) {
    const copy = figure.published ?? figure.approved;
    if (copy !== null) values.set(figure.metric, copy.value);
  }
  return { edition: before, values };
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
