import type { Where } from 'payload';
import { asSystem, readAll } from '@/database/asSystem';
import type { ReadScope } from '@/database/readTogether';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { grouped } from '@/domain/grouped';
import type { Numbered } from '@/domain/publication/readable';
import { filesOf, isWaiting, readableAttempts } from '@/domain/publication/render';
import type { Publication, Render } from '@/payload-types';
import { wholeSnapshot } from '@/domain/publication/openSnapshot';
import { readIfStored, readStored } from '@/stored/storedJson';
import type { SheetPlace } from './actRequest';

/**
 * A publication without its snapshot and its erratum, which are large, and what became of its files: by these
 * it is asked which publication readers have.
 */
export type PublicationHead = Pick<
  Publication,
  'id' | 'edition' | 'province' | 'number' | 'kind' | 'reason' | 'train' | 'at' | 'byName'
> &
  Pick<Numbered, 'files' | 'waits' | 'takes'> & {
    /** The attempts whose files readers may have found, in order. */
    readonly given: readonly Pick<Render, 'id' | 'state'>[];
  };

const headFields = {
  edition: true,
  province: true,
  number: true,
  kind: true,
  reason: true,
  takes: true,
  train: true,
  at: true,
  byName: true,
} as const;

/** Reads the publications of one booklet, the highest number first. */
export function readPublications(scope: ReadScope, place: SheetPlace): Promise<readonly PublicationHead[]> {
  return readHeads(scope, { edition: { equals: place.edition }, province: { equals: place.province } });
}

/** Reads the publications of one province, by edition; of each booklet the highest number first. */
export async function readPublicationsOfProvince(
  scope: ReadScope,
  province: string,
  editions: readonly string[],
): Promise<ReadonlyMap<string, readonly PublicationHead[]>> {
  const heads = await readHeads(scope, { edition: { in: editions }, province: { equals: province } });
  return grouped(heads, ({ edition }) => edition);
}

/** Reads the publications of one edition, by plate; of each booklet the highest number first. */
export async function readPublicationsOfEdition(
  scope: ReadScope,
  edition: string,
): Promise<ReadonlyMap<string, readonly PublicationHead[]>> {
  const heads = await readHeads(scope, { edition: { equals: edition } });
  return grouped(heads, ({ province }) => province);
}

/** Reads the publications of some editions, by the ids of their sheets; of each booklet the highest number first. */
export async function readPublicationsOfEditions(
  scope: ReadScope,
  editions: readonly string[],
): Promise<ReadonlyMap<string, readonly PublicationHead[]>> {
  const heads = await readHeads(scope, { edition: { in: editions } });
  return grouped(heads, ({ edition, province }) => `${edition}:${province}`);
}

/** Reads the publications with these ids, the highest number first. */
export function readPublicationsById(
  scope: ReadScope,
  ids: readonly string[],
): Promise<readonly PublicationHead[]> {
  return readHeads(scope, { id: { in: ids } });
}

/** Reads all publications of all booklets, the highest numbers first. */
export function readEveryPublication(scope: ReadScope): Promise<readonly PublicationHead[]> {
  return readHeads(scope);
}

/** Reads the publications that left with a train. */
export function readPublicationsOfTrain(
  scope: ReadScope,
  train: string,
): Promise<readonly PublicationHead[]> {
  return readHeads(scope, { train: { equals: train } });
}

/** A publication with its snapshot as this release reads it: what readers got, and whole, as staff know it. */
export type WholePublication = Omit<Publication, 'snapshot' | 'inside'> & {
  /** Exactly what the content hash is over. */
  readonly stored: Publication['snapshot'];
  readonly open: Snapshot;
  readonly snapshot: Snapshot;
};

/** Reads the snapshot of a stored publication. Throws `StoredRefused`. */
export function wholePublication({ inside, snapshot: stored, ...rest }: Publication): WholePublication {
  const open = readStored('snapshot', stored, rest);
  return {
    ...rest,
    stored,
    open,
    snapshot: wholeSnapshot(open, readIfStored('snapshotInside', inside, rest)),
  };
}

/** Reads one publication by its id; it is there, because a list named it. Throws `StoredRefused`. */
export async function readWhole(scope: ReadScope, id: string): Promise<WholePublication> {
  const found = { collection: 'publications', id, ...asSystem, req: scope } as const;
  return wholePublication(await scope.payload.findByID(found));
}

/** An attempt at a publication's files, as boards show it. */
export type RenderRow = Pick<
  Render,
  'id' | 'publication' | 'edition' | 'province' | 'attempt' | 'state' | 'step' | 'reason' | 'typing'
>;

/** Reads the attempts at the booklets of these editions: the latest of each first. */
export function readRendersOf(scope: ReadScope, codes: readonly string[]): Promise<readonly RenderRow[]> {
  return readAll(scope, 'renders', {
    where: { edition: { in: [...codes] } },
    sort: '-attempt',
    select: {
      publication: true,
      edition: true,
      province: true,
      attempt: true,
      state: true,
      step: true,
      reason: true,
      typing: true,
    },
  });
}

/** The publications, then their renders: no release is taken for one that readers have. */
async function readHeads(scope: ReadScope, where?: Where): Promise<readonly PublicationHead[]> {
  const heads = await readAll(scope, 'publications', {
    ...(where && { where }),
    select: headFields,
    sort: '-number',
  });
  if (heads.length === 0) return [];
  const renders = await readAll(scope, 'renders', {
    ...(where && { where: { publication: { in: heads.map(({ id }) => id) } } }),
    select: { publication: true, attempt: true, state: true, shown: true, step: true },
  });
  const attempts = grouped(renders, ({ publication }) => publication);
  return heads.map((head) => {
    const own = attempts.get(head.id);
    const given = readableAttempts(own).map(({ id, state }) => ({ id, state }));
    return { ...head, takes: head.takes ?? null, files: filesOf(own), waits: isWaiting(own), given };
  });
}
