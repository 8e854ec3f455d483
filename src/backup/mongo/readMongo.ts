import type { ClientSession, Db } from 'mongodb';
import type { PublicationKind } from '@/domain/booklet/snapshot';
import { bookletRows, type BookletRow, type StoredAttempt } from '../copiedDatabase';

interface StoredEntry {
  readonly _id: string;
  readonly hash: string;
}

/** Reads the last hash of each chain of the timeline, by scope; within a session at its moment. */
export async function readHeads(db: Db, session?: ClientSession): Promise<Record<string, string>> {
  const last = await db
    .collection('timeline')
    .aggregate<StoredEntry>(
      [{ $sort: { scope: 1, seq: 1 } }, { $group: { _id: '$scope', hash: { $last: '$hash' } } }],
      { allowDiskUse: true, ...(session && { session }) },
    )
    .toArray();
  return Object.fromEntries(last.map(({ _id, hash }) => [_id, hash] as const).sort());
}

/** Reads where the one chain ends, at the session's moment; null before it began. */
export async function readChainEnd(
  db: Db,
  session: ClientSession,
): Promise<{ readonly position: number; readonly seal: string } | null> {
  const chains = db.collection<{ _id: string; position: number; seal: string }>('chains');
  const end = await chains.findOne({ _id: 'timeline', position: { $gt: 0 } }, { session });
  return end && { position: end.position, seal: end.seal };
}

interface StoredPublication {
  readonly _id: string;
  readonly number: number;
  readonly kind: PublicationKind;
  readonly takes?: readonly number[] | null;
  readonly contentHash: string;
  readonly snapshot: {
    readonly edition: { readonly code: string };
    readonly province: { readonly slug: string };
  };
}

/** Reads every publication, as files have to be kept for it, at the session's moment. */
export async function readBooklets(db: Db, session: ClientSession): Promise<readonly BookletRow[]> {
  const own = { number: 1, kind: 1, takes: 1, contentHash: 1 } as const;
  const placed = { 'snapshot.edition.code': 1, 'snapshot.province.slug': 1 } as const;
  const publications = await db
    .collection<StoredPublication>('publications')
    .find({}, { session, sort: { _id: 1 }, projection: { ...own, ...placed } })
    .toArray();
  const attempts = await db
    .collection<StoredAttempt>('renders')
    .find({}, { session, projection: { publication: 1, attempt: 1, state: 1, step: 1, shown: 1, files: 1 } })
    .toArray();
  const rows = publications.map(({ _id, snapshot, takes = null, ...rest }) => ({
    ...rest,
    id: _id,
    edition: snapshot.edition.code,
    slug: snapshot.province.slug,
    takes,
  }));
  return bookletRows(rows, attempts);
}

/** Reads the names of the files of all pictures, at the session's moment. */
export async function readMedia(db: Db, session: ClientSession): Promise<readonly string[]> {
  const pictures = await db
    .collection<{ filename?: string }>('media')
    .find({}, { session, sort: { filename: 1 }, projection: { filename: 1 } })
    .toArray();
  return pictures.flatMap(({ filename }) => filename ?? []);
}
