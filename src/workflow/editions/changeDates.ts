import type { PayloadRequest } from 'payload';
import { asSystem, readAll } from '@/database/asSystem';
import { inTransaction } from '@/database/inTransaction';
import { istanbulDate } from '@/domain/days';
import {
  datesChangeIssues,
  datesField,
  datesWords,
  daysOf,
  isWaiting,
  type DatesProposal,
} from '@/domain/forces/datesProposal';
import type { EditionDays } from '@/domain/workflow/editionDates';
import { mostDates } from '@/domain/permissions/quotas';
import { done, refused, refusedFor, type Done, type Result } from '@/domain/result';
import { tidyText } from '@/domain/turkish/letters';
import type { ActionOf } from '@/domain/workflow/action';
import { authorize, decide } from '@/domain/workflow/decide';
import { isWorkedOn } from '@/domain/workflow/entryPhase';
import type { ActContext } from '../sheet/actRequest';
import { advanceSheetRow } from '../sheet/advanceSheet';
import { readEdition, type EditionRecord } from '../sheet/editions';
import { forceStamp } from '../sheet/forceTrace';
import { factsOfDates } from './readProposals';
import { contentDigest, recordTimeline } from '../timeline/recordTimeline';

interface SeenEdition {
  readonly edition: string;
  /** The edition's revision that its reader saw. */
  readonly revision: number;
}

export interface ProposeDatesRequest extends SeenEdition, EditionDays {
  readonly reason: string;
}

/** Proposes, for a publisher, other days for an edition that has been opened; another person must confirm them. */
export async function proposeDates(acting: ActContext, asked: ProposeDatesRequest): Promise<Result<Done>> {
  const reason = tidyText(asked.reason);
  return onEdition(acting, 'propose_dates', asked, async (req, edition) => {
    const decision = decide('propose_dates', factsOfDates(acting.person, null, reason));
    if (!decision.allowed) return refused(decision.issues);
    if (edition.proposals.some(isWaiting)) return refusedFor('dates_waiting', 'asOf');
    if (edition.proposals.length >= mostDates) return refusedFor('quota_full', 'asOf', { most: mostDates });
    const after = daysOf(asked);
    const against = datesChangeIssues(storedDates(edition), after, istanbulDate(acting.now));
    if (against.length > 0) return refused(against);
    const proposal: DatesProposal = {
      number: edition.proposals.length + 1,
      before: daysOf(edition.head),
      after,
      proposed: forceStamp(acting, { action: 'propose_dates', reason }),
      confirmed: null,
      ended: null,
    };
    await store(req, acting, { action: 'propose_dates', edition, proposal, reason, days: {} });
    return done;
  });
}

export interface DatesRequest extends SeenEdition {
  readonly number: number;
}

/**
 * Confirms other days of an open edition, by a second person. Each sheet goes one revision up, so that nothing is
 * released over days that nobody saw.
 */
export async function confirmDates(acting: ActContext, request: DatesRequest): Promise<Result<Done>> {
  return onEdition(acting, 'confirm', request, async (req, edition) => {
    const proposal = edition.proposals.find(({ number }) => number === request.number);
    if (proposal === undefined) return refusedFor('not_found', 'proposal');
    const decision = decide('confirm', factsOfDates(acting.person, proposal));
    if (!decision.allowed) return refused(decision.issues);
    const { after } = proposal;
    const against = datesChangeIssues(storedDates(edition), after, istanbulDate(acting.now));
    if (against.length > 0) return refused(against);
    const confirmed = { ...proposal, confirmed: forceStamp(acting, { action: 'confirm', reason: null }) };
    // Whoever is told of it reads why the days were changed.
    const { reason } = proposal.proposed;
    const act = { action: 'confirm', edition, proposal: confirmed, reason } as const;
    await store(req, acting, { ...act, days: { ...after, asOf: after.asOf ?? edition.facts.asOf } });
    await advanceSheets(req, edition.facts.code);
    return done;
  });
}

export interface RefuseDatesRequest extends DatesRequest {
  readonly reason: string;
}

/** Ends a proposal of other days, for its publisher or another person. */
export async function refuseDates(acting: ActContext, request: RefuseDatesRequest): Promise<Result<Done>> {
  const reason = tidyText(request.reason);
  return onEdition(acting, 'refuse', request, async (req, edition) => {
    const proposal = edition.proposals.find(({ number }) => number === request.number);
    if (proposal === undefined) return refusedFor('not_found', 'proposal');
    const decision = decide('refuse', factsOfDates(acting.person, proposal, reason));
    if (!decision.allowed) return refused(decision.issues);
    const deed = forceStamp(acting, { action: 'refuse', reason });
    const ended: DatesProposal = { ...proposal, ended: { ...deed, how: 'refused' } };
    await store(req, acting, { action: 'refuse', edition, proposal: ended, reason, days: {} });
    return done;
  });
}

async function onEdition(
  acting: ActContext,
  action: ActionOf<'dates'>,
  { edition: code, revision }: SeenEdition,
  act: (req: PayloadRequest, edition: EditionRecord) => Promise<Result<Done>>,
): Promise<Result<Done>> {
  const strange = authorize(action, { subject: 'dates', field: 'edition', person: acting.person });
  if (strange.length > 0) return refused(strange);
  return inTransaction(acting.payload, async (req): Promise<Result<Done>> => {
    const edition = await readEdition(req, code);
    if (edition === null) return refusedFor('not_found', 'edition');
    if (!isWorkedOn(edition.state)) return refusedFor('edition_not_open', 'edition');
    if (edition.revision !== revision) return refusedFor('stale', 'edition', { thing: 'edition' });
    return act(req, edition);
  });
}

function storedDates({ facts, head }: EditionRecord) {
  return { year: facts.year, month: facts.month, ...daysOf(head) };
}

interface DatesAct {
  readonly action: ActionOf<'dates'>;
  readonly edition: EditionRecord;
  /** As it stands after the act. */
  readonly proposal: DatesProposal;
  readonly reason: string | null;
  /** The edition's own days from now on; none where they stay. */
  readonly days: Partial<EditionRecordDays>;
}
type EditionRecordDays = EditionDays & { readonly asOf: string };

async function store(
  req: PayloadRequest,
  { person, now, quiet }: ActContext,
  { action, edition, proposal, reason, days }: DatesAct,
): Promise<void> {
  const { code } = edition.facts;
  const others = edition.proposals.filter(({ number }) => number !== proposal.number);
  const proposals = [...others, proposal];
  await req.payload.update({
    collection: 'editions',
    id: code,
    data: { ...days, proposals, revision: edition.revision + 1 },
    ...asSystem,
    req,
  });
  const before = edition.proposals.find(({ number }) => number === proposal.number);
  await recordTimeline(req, {
    scope: { kind: 'edition', id: code },
    edition: code,
    province: null,
    action,
    actor: person,
    at: now,
    comment: reason,
    quiet,
    changes: [
      {
        field: datesField(proposal.number),
        before: before === undefined ? null : traceOf(before),
        after: traceOf(proposal),
      },
    ],
  });
}

/** Gives the proposal that the timeline means by this name, or undefined. */
export function proposalNamed(
  { proposals }: Pick<EditionRecord, 'proposals'>,
  field: string,
): DatesProposal | undefined {
  return proposals.find(({ number }) => datesField(number) === field);
}

function traceOf(proposal: DatesProposal) {
  return { ...datesWords(proposal), content: contentDigest(proposal) };
}

async function advanceSheets(req: PayloadRequest, edition: string): Promise<void> {
  const sheets = await readAll(req, 'sheets', { where: { edition: { equals: edition } } });
  for (const sheet of sheets) await advanceSheetRow(req, sheet, sheet.timelineHead ?? null);
}
