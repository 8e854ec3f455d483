import { inReading, inTransaction } from '@/database/inTransaction';
import type { DisclosureFigure, DisclosureView } from '@/contract/disclosureView';
import type { SnapshotContent } from '@/domain/booklet/snapshot';
import type { DisclosureDecision, DisclosureWish } from '@/domain/disclosure/decision';
import { decisionIssues } from '@/domain/disclosure/decisionIssues';
import type { Disclosure } from '@/domain/disclosure/disclosureRisks';
import { ok, refused, refusedFor, type Result } from '@/domain/result';
import { tidyTextOrNull } from '@/domain/turkish/letters';
import type { TimelineChange } from '@/domain/workflow/timelineEntry';
import type { ActContext, SheetPlace } from '../sheet/actRequest';
import { contentDigest } from '../timeline/recordTimeline';
import { advanceSheet, recordOnSheet } from '../sheet/advanceSheet';
import { reachesProvince } from '../sheet/directory';
import { forceStamp } from '../sheet/forceTrace';
import { loadSheet } from '../sheet/loadSheet';
import type { SheetAct, SheetContext } from '../sheet/sheetContext';
import { readDisclosure, readNextFigures } from './readDisclosure';
import { releaseIfComplete } from './releaseBooklet';

type Figures = SnapshotContent['figures'];

/** Reads the figures that could tell of few persons, for the publisher; null without such a booklet. */
export async function readDisclosureView(
  acting: ActContext,
  place: SheetPlace,
): Promise<DisclosureView | null> {
  if (!reachesProvince(acting.person, place.province)) return null;
  return inReading(acting.payload, async (req): Promise<DisclosureView | null> => {
    const sheet = await loadSheet(req, place, acting.now);
    if (sheet === null) return null;
    const figures = await readNextFigures(req, sheet);
    return viewOf(sheet, figures, await readDisclosure(req, sheet, figures));
  });
}

function viewOf(sheet: SheetContext, figures: Figures, disclosure: Disclosure): DisclosureView {
  const { asked: metrics, place, revision } = sheet;
  const shown = metrics.flatMap((metric): readonly DisclosureFigure[] => {
    const value = figures[metric.key]?.value;
    const printed = disclosure.figures[metric.key]?.value;
    const risks = disclosure.risks.filter((risk) => risk.metric === metric.key);
    const decision = disclosure.decisions.find((each) => each.metric === metric.key) ?? null;
    if (value === undefined || printed === undefined || (risks.length === 0 && decision === null)) return [];
    const isOpen = risks.some((risk) => disclosure.undecided.includes(risk));
    return [{ metric, value, printed, risks, decision, undecided: isOpen }];
  });
  const values = Object.fromEntries(Object.entries(figures).map(([key, { value }]) => [key, value]));
  return { ...place, revision, metrics, values, figures: shown };
}

export interface DisclosureRequest extends SheetPlace {
  /** The sheet's revision that the publisher saw. */
  readonly revision: number;
  readonly reason: string;
  readonly decisions: readonly DisclosureWish[];
}

/** The publication that decisions brought about, or null. */
type Decided = Result<{ readonly publication: string | null }>;

/**
 * Decides what becomes of figures that could tell of few persons, for the publisher, and publishes a booklet
 * that misses nothing else. No entered or approved value changes.
 */
export async function decideDisclosure(acting: ActContext, request: DisclosureRequest): Promise<Decided> {
  return inTransaction(acting.payload, async (req): Promise<Decided> => {
    const sheet = await loadSheet(req, request, acting.now);
    if (sheet === null) return refusedFor('not_found', 'sheet');
    if (sheet.revision !== request.revision) return refusedFor('stale', 'sheet', { thing: 'sheet' });
    const figures = await readNextFigures(req, sheet);
    const standing = await readDisclosure(req, sheet, figures);
    const { reason, decisions: wishes } = request;
    const issues = decisionIssues(
      { person: acting.person, edition: sheet.edition.state, reason, wishes },
      standing,
    );
    if (issues.length > 0) return refused(issues);
    const fresh = decisionsOf(acting, request, figures);
    const timelineHead = await recordDecisions({ req, acting, sheet }, standing.decisions, fresh);
    const kept = standing.decisions.filter(
      ({ metric }) => !fresh.some((decision) => decision.metric === metric),
    );
    const after = { ...sheet, timelineHead, disclosure: [...kept, ...fresh] };
    const released = await releaseIfComplete({ req, acting, sheet: after });
    await advanceSheet(req, released.sheet);
    return ok({ publication: released.publication });
  });
}

function decisionsOf(
  acting: ActContext,
  { decisions, reason }: DisclosureRequest,
  figures: Figures,
): readonly DisclosureDecision[] {
  const decided = forceStamp(acting, { action: 'decide_disclosure', reason: tidyTextOrNull(reason) });
  return decisions.flatMap((wish): readonly DisclosureDecision[] => {
    const figure = figures[wish.metric];
    if (figure === undefined) return [];
    return [{ ...wish, value: figure.value, revision: figure.revision, decided }];
  });
}

function recordDecisions(
  { req, acting, sheet }: SheetAct,
  former: readonly DisclosureDecision[],
  fresh: readonly DisclosureDecision[],
): Promise<string> {
  return recordOnSheet(req, sheet.place, {
    action: 'decide_disclosure',
    actor: acting.person,
    at: acting.now,
    comment: fresh[0]?.decided.reason ?? null,
    changes: fresh.map((decision) => changeOf(former, decision)),
    quiet: acting.quiet,
  });
}

function changeOf(
  former: readonly DisclosureDecision[],
  { metric: field, ...decision }: DisclosureDecision,
): TimelineChange {
  const traceOf = ({ choice, value, accepted }: Omit<DisclosureDecision, 'metric'>) => ({
    choice,
    value,
    accepted,
  });
  const before = former.find(({ metric }) => metric === field);
  const content = contentDigest({ metric: field, ...decision });
  return {
    field,
    before: before === undefined ? null : traceOf(before),
    after: { ...traceOf(decision), content },
  };
}
