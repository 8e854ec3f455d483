import { randomBytes } from 'node:crypto';
import { toStored, type Stored } from '@/stored/storedJson';
import type {
  ChangedFigure,
  EarlierPublication,
  EditionFacts,
  MendedReason,
  PublicationKind,
  Snapshot,
  SnapshotContent,
  WithdrawalNotice,
} from '@/domain/booklet/snapshot';
import type { SheetAct, SheetContext } from '../sheet/sheetContext';
import type { PayloadRequest } from 'payload';
import { asSystem, readAll } from '@/database/asSystem';
import type { DisclosureDecision } from '@/domain/disclosure/decision';
import { isLive } from '@/domain/forces/liveForces';
import { buildSnapshot, publicationId, withApprovals } from '@/domain/publication/buildSnapshot';
import { withSampleMarks } from '@/domain/publication/carriedFigures';
import type { SnapshotContext } from '@/domain/derived/context';
import { openContext, openSnapshot } from '@/domain/publication/openSnapshot';
import type { Erratum } from '@/domain/booklet/erratum';
import { fallbackValuesOf } from '@/domain/booklet/fallbackValues';
import { forceField, type TimelineChange } from '@/domain/workflow/timelineEntry';
import { recordOnSheet } from '../sheet/advanceSheet';
import { contentDigest } from '../timeline/recordTimeline';

/** Gives the SHA-256 of a snapshot's stored canonical JSON, in lower-case hex: no upgrade changes it. */
export function contentHash(snapshot: Stored<'snapshot'>): string {
  return contentDigest(snapshot);
}

/**
 * Gives what the timeline keeps of a content hash: its own digest. It proves the hash as well as the hash would, and does not
 * let it be typed by somebody who has not opened the file that prints it.
 */
export function contentMark(hash: string): string {
  return contentDigest(hash);
}

/** Gives a booklet's content with these figures: the edition's pins and the province's facts, and what they are compared with. */
export function contentOfSheet(
  { edition: { facts, pins }, province }: Pick<SheetContext, 'edition' | 'province'>,
  figures: SnapshotContent['figures'],
  context?: SnapshotContext,
): SnapshotContent {
  const { texts, metrics } = pins;
  const content = { edition: facts, province, texts, metrics, figures };
  return context === undefined ? content : { ...content, context: openContext(context, figures) };
}

/** What one publication is, besides its edition and province. */
export interface Release {
  readonly number: number;
  readonly kind: PublicationKind;
  readonly reason: string | null;
  /** Pinned texts, and of the figures approved copies or what stands in for them. */
  readonly content: SnapshotContent;
  readonly changes: readonly ChangedFigure[];
  readonly erratum: Erratum | null;
  readonly mends: MendedReason | null;
  readonly withdrawal: WithdrawalNotice | null;
  /** What was decided about figures that could tell of few persons; it stays inside. */
  readonly disclosure: readonly DisclosureDecision[];
  /** The publications of the edition that readers still have; not there for the first one. */
  readonly earlier?: readonly EarlierPublication[];
  /** Names the train that it leaves with. */
  readonly train?: string;
}

/** A publication that was recorded, and the sheet as it stands with it. */
export interface PublicationCreated {
  readonly publication: string;
  readonly sheet: SheetContext;
}

/** Records one publication of the content it is given; its hook queues the render that makes the files. */
export async function createPublication(act: SheetAct, release: Release): Promise<PublicationCreated> {
  const { req, acting, sheet } = act;
  const { number, kind, reason, erratum, disclosure, train, withdrawal } = release;
  const { place } = sheet;
  const next = await readNext(req, place.edition);
  const { open, inside } = openSnapshot(snapshotOf(act, release, next), randomBytes(16).toString('hex'));
  const snapshot = toStored('snapshot', open);
  const head = await req.payload.create({
    collection: 'publications',
    data: {
      ...place,
      id: publicationId(place.edition, place.province, number),
      number,
      kind,
      reason,
      ...(erratum === null ? {} : { erratum }),
      ...(withdrawal === null ? {} : { takes: withdrawal.withdraws }),
      ...(train === undefined ? {} : { train }),
      disclosure,
      snapshot,
      inside: toStored('snapshotInside', inside),
      contentHash: contentHash(snapshot),
      by: acting.person.id,
      byName: acting.person.name,
      at: acting.now.toISOString(),
      timelineHead: sheet.timelineHead,
    },
    ...asSystem,
    req,
  });
  const timelineHead = await recordRelease(act, release, contentMark(head.contentHash));
  return {
    publication: head.id,
    sheet: {
      ...sheet,
      timelineHead,
      publications: [
        { ...head, files: 'making', takes: withdrawal?.withdraws ?? null, given: [] },
        ...sheet.publications,
      ],
    },
  };
}

/** Why a withdrawal was made stays inside: readers get its notice. */
function snapshotOf({ acting, sheet }: SheetAct, release: Release, next: EditionFacts | null): Snapshot {
  const reason = release.kind === 'withdrawal' ? null : release.reason;
  const { figures: printed } = release.content;
  const { sample, figures } = withSampleMarks(
    { sample: sheet.edition.sample, figures: printed },
    sheet.earlier,
  );
  const content = { ...release.content, figures: withApprovals(figures, sheet.figures) };
  const { earlier = [] } = release;
  return buildSnapshot({ ...release, content, reason, sample, earlier, next, now: acting.now });
}

/** The edition that comes next, where one is planned or open already: readers learn when figures are renewed. */
async function readNext(req: PayloadRequest, code: string): Promise<EditionFacts | null> {
  const [next] = await readAll(req, 'editions', {
    where: { and: [{ id: { greater_than: code } }, { state: { in: ['planned', 'open'] } }] },
    sort: 'id',
    limit: 1,
    select: { year: true, month: true, asOf: true },
  });
  return next === undefined ? null : { code: next.id, year: next.year, month: next.month, asOf: next.asOf };
}

async function recordRelease(
  { req, acting, sheet }: SheetAct,
  release: Release,
  content: string,
): Promise<string> {
  const { number, kind, reason, changes, withdrawal, mends } = release;
  const figures = changes.map(({ metric, before, after }) => ({ field: metric, before, after }));
  // A first publication changes nothing; the entry keeps the values printed without an approval here.
  const standIns = kind === 'first' ? fallbackValuesOf(release.content) : {};
  const taken = Object.entries(standIns).map(([field, { value }]) => ({ field, before: null, after: value }));
  return recordOnSheet(req, sheet.place, {
    action: 'release',
    actor: acting.person,
    at: acting.now,
    comment: reason,
    changes: [
      { field: 'publication', before: null, after: { number, kind, content } },
      ...(withdrawal === null ? [] : [{ field: 'notice', before: null, after: withdrawal }]),
      ...(mends === null ? [] : [{ field: 'reason', before: mends.before, after: mends }]),
      ...figures,
      ...taken,
      ...forcesReleased(sheet),
    ],
  });
}

/** The forces that this release rests on: staff find them with it, readers do not. */
function forcesReleased(sheet: SheetContext): readonly TimelineChange[] {
  return sheet.forces
    .filter((force) => force.kind !== 'withdraw' && force.confirmed !== null && isLive(force, sheet))
    .map(({ number, kind, check, facts, figures: skipped, forced, confirmed }) => ({
      field: forceField(number),
      before: null,
      after: {
        kind,
        check,
        figures: skipped.map(({ metric }) => metric),
        ...(facts && { facts }),
        forced: forced.byName,
        confirmed: confirmed?.byName ?? null,
      },
    }));
}
