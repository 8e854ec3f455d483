import type { PayloadRequest } from 'payload';
import { asSystem, readAll } from '@/database/asSystem';
import type { ReadScope } from '@/database/readTogether';
import { actorsOf, type Person } from '@/domain/permissions/person';
import { figureId } from '@/domain/workflow/figureRecord';
import { voteOf, type Readings } from '@/domain/workflow/readers';
import type { Reading } from '@/payload-types';
import type { SheetPlace } from './actRequest';

/** The votes of independent readers on the figures of a sheet, by metric. */
export type SheetReadings = ReadonlyMap<string, Readings>;

/** Reads the votes on a sheet's figures. They are for rules: no answer gives another person's before both are in. */
export async function readReadings(
  scope: ReadScope,
  { edition, province }: SheetPlace,
): Promise<SheetReadings> {
  const docs = await readAll(scope, 'readings', {
    where: { and: [{ edition: { equals: edition } }, { province: { equals: province } }] },
  });
  return readingsIn(docs);
}

/** Reads the secret votes of one person: the revision of each figure that waits for another reader. */
export async function readOwnVotes(scope: ReadScope, person: Person): Promise<ReadonlyMap<string, number>> {
  const docs = await readAll(scope, 'readings', {});
  const actors = actorsOf(person, ['ministry_reviewer']);
  const own = docs.filter(
    ({ votes }) => votes.length === 1 && voteOf({ state: 'independent', votes }, actors) !== null,
  );
  return new Map(own.map(({ id, figureRevision }) => [id, figureRevision]));
}

function readingsIn(docs: readonly Reading[]): SheetReadings {
  return new Map(docs.map(({ metric, figureRevision: revision, votes }) => [metric, { revision, votes }]));
}

/** Keeps the votes on one figure at the revision that they are about; those on an older one go. */
export async function storeReadings(
  req: PayloadRequest,
  place: SheetPlace & { readonly metric: string },
  { revision, votes }: Readings,
): Promise<void> {
  const { edition, province, metric } = place;
  const id = figureId(edition, province, metric);
  const data = { edition, province, metric, figureRevision: revision, votes: [...votes] };
  const known = await req.payload.db.findOne({ collection: 'readings', where: { id: { equals: id } }, req });
  if (known === null)
    await req.payload.create({ collection: 'readings', data: { id, ...data }, ...asSystem, req });
  else await req.payload.db.updateOne({ collection: 'readings', id, data, req, returning: false });
}

/** Removes the votes on figures that were decided. */
export async function dropReadings(
  req: PayloadRequest,
  { edition, province }: SheetPlace,
  metrics: readonly string[],
): Promise<void> {
  if (metrics.length === 0) return;
  const id = { in: metrics.map((metric) => figureId(edition, province, metric)) };
  await req.payload.db.deleteMany({ collection: 'readings', where: { id }, req });
}
