import type { PayloadRequest } from 'payload';
import { readAll } from '@/database/asSystem';
import { figureStoreOf } from '@/database/databases';
import type { FigureStore } from '@/database/figureStore';
import { rowKey, type ImportSurroundings, type Neighbour } from '@/domain/imports/findingsOf';
import type { ProvinceFacts } from '@/domain/booklet/snapshot';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import { readEdition } from '../sheet/editions';
import { approvedCopies } from '../editions/moveEdition';

/** What an import of this edition is compared with: the edition as recorded, and those before and after it. */
export async function readSurroundings(
  req: PayloadRequest,
  code: string,
  provinces: readonly ProvinceFacts[],
): Promise<ImportSurroundings> {
  const edition = await readEdition(req, code);
  const store = await figureStoreOf(req);
  const recorded = edition === null ? [] : await store.readEdition(code);
  return {
    formerFacts: edition?.facts ?? null,
    recorded: new Map(recorded.map((figure) => [rowKey(figure), figure])),
    before: await readNeighbour(req, store, { less_than: code }),
    after: await readNeighbour(req, store, { greater_than: code }),
    checks: [...(await approvedCopies(req, 'checks')).values()],
    absentServices: new Map(provinces.map(({ plate, absentServices }) => [plate, absentServices])),
  };
}

type Side = { readonly less_than: string } | { readonly greater_than: string };

/** The nearest edition on one side that has been opened or recorded, with what readers got, else what was approved. */
async function readNeighbour(req: PayloadRequest, store: FigureStore, side: Side): Promise<Neighbour | null> {
  const docs = await readAll(req, 'editions', {
    where: { and: [{ id: side }, { state: { not_equals: 'planned' } }] },
    sort: 'less_than' in side ? '-id' : 'id',
    limit: 1,
    select: { state: true },
  });
  const [edition] = docs;
  if (edition === undefined) return null;
  const figures = await store.readEdition(edition.id);
  return { edition: edition.id, values: new Map(figures.flatMap(knownValue)) };
}

function knownValue(figure: FigureRecord) {
  const copy = figure.published ?? figure.approved;
  return copy === null ? [] : [[rowKey(figure), copy.value] as const];
}
