import type { PayloadRequest } from 'payload';
import type { ChangedFigure, PublicationKind, Snapshot } from '@/domain/booklet/snapshot';
import { approvedFigures } from '@/domain/publication/approvedFigures';
import { buildSnapshot } from '@/domain/publication/buildSnapshot';
import { publicationId } from '@/domain/publication/publicationId';
import type { Acting } from './acting';
import { contentHash } from './contentHash';
import { recordTimeline } from './recordTimeline';
import type { SheetContext } from './sheetContext';

/** What a publication adds to the figures that stand approved. */
export interface Release {
  readonly number: number;
  readonly kind: PublicationKind;
  readonly reason: string | null;
  readonly changes: readonly ChangedFigure[];
}

/** A publication that was made, and the sheet's timeline after it. */
export interface Released {
  readonly publication: string;
  readonly timelineHead: string;
}

/** Makes one publication from the edition's pins and the approved copies. Its hook makes the render and queues the job. */
export async function publishBooklet(
  req: PayloadRequest,
  acting: Acting,
  sheet: SheetContext,
  release: Release,
): Promise<Released> {
  const { number, kind, reason } = release;
  const { code } = sheet.edition.facts;
  const { plate } = sheet.province;
  const snapshot = snapshotOf(acting, sheet, release);
  const { id } = await req.payload.create({
    collection: 'publications',
    data: {
      id: publicationId(code, plate, number),
      edition: code,
      province: plate,
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
  return { publication: id, timelineHead: await recordRelease(req, acting, sheet, release) };
}

function snapshotOf(
  { now }: Acting,
  { edition, province, asked, figures }: SheetContext,
  release: Release,
): Snapshot {
  if (edition.pins === null) throw new Error(`Edition ${edition.facts.code} has no pins`);
  return buildSnapshot({
    ...release,
    sample: edition.sample,
    edition: edition.facts,
    province,
    pins: edition.pins,
    figures: approvedFigures(asked, figures),
    now,
  });
}

async function recordRelease(
  req: PayloadRequest,
  acting: Acting,
  sheet: SheetContext,
  { number, kind, reason, changes }: Release,
): Promise<string> {
  const facts = sheet.edition.facts;
  const release = { field: 'publication', before: null, after: { number, kind } };
  const figures = changes.map(({ metric, before, after }) => ({ field: metric, before, after }));
  return recordTimeline(req, {
    scope: `sheet:${sheet.id}`,
    edition: facts.code,
    province: sheet.province.plate,
    action: 'release',
    actor: acting.person,
    at: acting.now,
    comment: reason,
    changes: [release, ...figures],
  });
}
