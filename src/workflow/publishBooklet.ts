import type { ChangedFigure, PublicationKind, Snapshot, SnapshotFigure } from '@/domain/booklet/snapshot';
import { buildSnapshot } from '@/domain/publication/buildSnapshot';
import { publicationId } from '@/domain/publication/publicationId';
import { contentHash } from './contentHash';
import { recordOnSheet } from './recordOnSheet';
import type { SheetAct } from './sheetAct';

/** What one publication is, besides its edition and province. */
export interface Release {
  readonly number: number;
  readonly kind: PublicationKind;
  readonly reason: string | null;
  /** Approved copies, by metric key. */
  readonly figures: Readonly<Record<string, SnapshotFigure>>;
  readonly changes: readonly ChangedFigure[];
}

/** A publication that was made, and the sheet's timeline after it. */
export interface Released {
  readonly publication: string;
  readonly timelineHead: string;
}

/** Makes one publication from the edition's pins and the approved copies it is given. Its hook makes the render and queues the job. */
export async function publishBooklet(act: SheetAct, release: Release): Promise<Released> {
  const { req, acting, sheet } = act;
  const { number, kind, reason } = release;
  const place = { edition: sheet.edition.facts.code, province: sheet.province.plate };
  const snapshot = snapshotOf(act, release);
  const { id } = await req.payload.create({
    collection: 'publications',
    data: {
      ...place,
      id: publicationId(place.edition, place.province, number),
      number,
      kind,
      reason,
      snapshot,
      contentHash: contentHash(snapshot),
      by: acting.person.id,
      byName: acting.person.name,
      at: acting.now.toISOString(),
      timelineHead: sheet.timelineHead,
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
  return { publication: id, timelineHead: await recordRelease(act, release) };
}

function snapshotOf({ acting, sheet }: SheetAct, release: Release): Snapshot {
  const { edition, province } = sheet;
  if (edition.pins === null) throw new Error(`Edition ${edition.facts.code} has no pins`);
  return buildSnapshot({
    ...release,
    sample: edition.sample,
    edition: edition.facts,
    province,
    pins: edition.pins,
    now: acting.now,
  });
}

async function recordRelease({ req, acting, sheet }: SheetAct, release: Release): Promise<string> {
  const { number, kind, reason, changes } = release;
  const figures = changes.map(({ metric, before, after }) => ({ field: metric, before, after }));
  return recordOnSheet(req, sheet, {
    action: 'release',
    actor: acting.person,
    at: acting.now,
    comment: reason,
    changes: [{ field: 'publication', before: null, after: { number, kind } }, ...figures],
  });
}
