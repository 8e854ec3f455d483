import type { Payload } from 'payload';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { readWhole } from '@/workflow/sheet/publications';
import type { BookletPlace } from '@/domain/publication/address';

/** A publication as the job needs it. */
export interface PublicationToMake {
  readonly id: string;
  readonly edition: string;
  /** Plate code. */
  readonly province: string;
  readonly number: number;
  /** ISO instant of the release. */
  readonly at: string;
  /** As staff know it. */
  readonly snapshot: Snapshot;
  /** As readers get it: the press prints this. */
  readonly open: Snapshot;
  /** Exactly what the content hash is over: the stored snapshot's canonical JSON. */
  readonly canonical: string;
  readonly contentHash: string;
  readonly place: BookletPlace;
}

/** Reads a publication; throws when it is not there or `StoredRefused`, which a damaged database or a newer one can cause. */
export async function readPublication(payload: Payload, id: string): Promise<PublicationToMake> {
  const { edition, province, number, at, snapshot, open, stored, contentHash } = await readWhole(
    { payload },
    id,
  );
  return {
    id,
    edition,
    province,
    number,
    at,
    snapshot,
    open,
    canonical: canonicalJson(stored),
    contentHash,
    place: { edition: snapshot.edition.code, slug: snapshot.province.slug },
  };
}
