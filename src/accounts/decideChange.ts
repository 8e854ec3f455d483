import type { Payload, PayloadRequest } from 'payload';
import { requestBy, requestConfirmed } from '@/access/requestBy';
import { readAll, readOne } from '@/database/asSystem';
import { inTransaction } from '@/database/inTransaction';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import { confirmIssues, proposalState, rejectIssues } from '@/domain/people/accountChange';
import type { Issue } from '@/domain/issue';
import { done, ok, refused, refusedFor, type Done, type Result } from '@/domain/result';
import { tidyText } from '@/domain/turkish/letters';
import { unlinkIdentity } from '@/signIn/provider/unlinkIdentity';
import { takeSecondFactor } from '@/signIn/secondFactorRecord';
import { judgeNaming, nameDeputy, stillToCome } from '@/workflow/deputies/nameDeputy';
import type { ActContext } from '@/workflow/sheet/actRequest';
import {
  factsOfProposal,
  moveIssues,
  propose,
  proposalOf,
  readOverseers,
  seenOfAccount,
  type Proposed,
} from './accountChanges';
import { holdAccounts, readAccount, type AccountRecord } from './accountRecord';
import { detailIssues, proofIssues, standingIssues, writeDetails } from './changePerson';
import { invitationIssues, makeInvited } from './invitePerson';
import { writeAccount } from './moveAccount';
import { endProposal, recordProposal, type Proposal } from './recordProposal';

/** Proposes a deputy for another person in one role, from a day to a day; it holds when a second person has confirmed it. */
export function proposeDeputy(
  acting: ActContext,
  asked: Parameters<typeof judgeNaming>[2],
): Promise<Result<Proposed>> {
  const naming = { ...asked, reason: tidyText(asked.reason) };
  return inTransaction(acting.payload, async (req): Promise<Result<Proposed>> => {
    const people = await judgeNaming(req, acting, naming);
    if (!people.ok) return people;
    const account = await readAccount(req, people.value.principal.id);
    if (account === null) return refusedFor('principal_unfit', 'principal');
    return propose(req, acting, { account, change: { kind: 'name_deputy', naming }, reason: naming.reason });
  });
}

/** What was proposed, with the accounts that the decision rests on. */
interface Deciding {
  readonly req: PayloadRequest;
  /** The second person. */
  readonly acting: ActContext;
  /** The proposer, as they stand now. */
  readonly proposer: AccountRecord;
  readonly proposal: Proposal;
}

/** Confirms what somebody else proposed, and does it: the one door through which anybody gets power. */
export function confirmChange(acting: ActContext, id: string): Promise<Result<Done>> {
  return inTransaction(acting.payload, async (req): Promise<Result<Done>> => {
    const proposal = await readWaitingOne(req, id, acting.now);
    if (!proposal.ok) return proposal;
    const { value } = proposal;
    // Whoever is switched off at this moment meets the decision here, and one of the two is late.
    await holdAccounts(req, [value.proposedBy, acting.person.id], acting.now);
    const issues = confirmIssues(factsOfProposal(value), await readOverseers(req), acting.person.id);
    if (issues.length > 0) return refused(issues);
    const proposer = await readAccount(req, value.proposedBy);
    if (proposer?.active !== true) return refusedFor('change_outdated', 'change');
    const made = await carryOut({ req: requestConfirmed(req), acting, proposer, proposal: value });
    if (!made.ok) return made;
    await endProposal(req, acting, { proposal: value, state: 'confirmed', reason: null });
    const act = { proposal: value, action: 'confirm_change', comment: value.reason, ...made.value } as const;
    await recordProposal(req, acting, act);
    return done;
  });
}

async function readWaitingOne(req: PayloadRequest, id: string, now: Date): Promise<Result<Proposal>> {
  const stored = await readOne(req, 'account-changes', id);
  if (stored === null) return refusedFor('not_found', 'change');
  const proposal = proposalOf(stored);
  return proposalState(proposal, now) === 'waiting' ? ok(proposal) : refusedFor('change_over', 'change');
}

/** The account that an invitation made; nothing for other acts. */
type Made = Result<{ readonly made?: string }>;

async function carryOut(deciding: Deciding): Promise<Made> {
  const { req, acting, proposal, proposer } = deciding;
  const { change, person } = proposal;
  if (change.kind === 'name_deputy') return appoint(deciding);
  if (!proposer.roles.includes('admin')) return refusedFor('change_outdated', 'change');
  if (change.kind === 'invite') {
    const issues = await invitationIssues(req, change.details);
    if (issues.length > 0) return refused(issues);
    return ok({ made: await makeInvited(req, acting, change.details) });
  }
  const account = person === null ? null : await readAccount(req, person);
  if (account === null) return refusedFor('not_found', 'change');
  if (canonicalJson(seenOfAccount(account)) !== canonicalJson(proposal.seen))
    return refusedFor('change_outdated', 'change');
  const issues = await issuesNow(deciding, account);
  if (issues.length > 0) return refused(issues);
  await carryOutOn(deciding, account);
  return ok({});
}

/** What stands against it now, asked for the proposer again: much may have happened since. */
async function issuesNow(
  { req, acting, proposer, proposal: { change } }: Deciding,
  account: AccountRecord,
): Promise<readonly Issue[]> {
  const asked = { ...acting, person: proposer };
  switch (change.kind) {
    case 'change':
      return [
        ...(await detailIssues(req, asked, { account, details: change.details })),
        ...(await moveIssues(req, { account, change, now: acting.now })),
      ];
    case 'switch_on':
      return standingIssues(req, asked, account);
    case 'reset_second_factor':
    case 'unlink_identity':
      return proofIssues(req, proposer, { kind: change.kind, person: account.id });
    case 'invite':
    case 'name_deputy':
      return [];
  }
}

async function carryOutOn(
  { req, acting, proposal: { change } }: Deciding,
  { id }: AccountRecord,
): Promise<void> {
  const by = requestBy(req, acting.person);
  if (change.kind === 'change') await writeDetails(by, id, change.details);
  if (change.kind === 'switch_on') await writeAccount(by, id, { active: true });
  if (change.kind === 'reset_second_factor') await takeSecondFactor(by, acting, id);
  if (change.kind === 'unlink_identity') await unlinkIdentity(by, acting, id);
}

async function appoint({ req, acting, proposer, proposal: { change } }: Deciding): Promise<Made> {
  if (change.kind !== 'name_deputy') return refusedFor('change_outdated', 'change');
  const naming = stillToCome(change.naming, acting.now);
  const people = await judgeNaming(req, { person: proposer, now: acting.now }, naming);
  if (!people.ok) return people;
  await nameDeputy(req, acting, { ...people.value, request: naming, namedBy: proposer.id });
  return ok({});
}

/** Rejects what somebody else proposed, with a reason: any admin or publisher may, also whom it is about. */
export function rejectChange(
  acting: ActContext,
  { change: id, reason: written }: { readonly change: string; readonly reason: string },
): Promise<Result<Done>> {
  const reason = tidyText(written);
  return inTransaction(acting.payload, async (req): Promise<Result<Done>> => {
    const proposal = await readWaitingOne(req, id, acting.now);
    if (!proposal.ok) return proposal;
    const { value } = proposal;
    const issues = [
      ...rejectIssues(factsOfProposal(value), await readOverseers(req), acting.person.id),
      ...(reason === '' ? [{ field: 'reason', problem: 'reason_required' } as const] : []),
    ];
    if (issues.length > 0) return refused(issues);
    await endProposal(req, acting, { proposal: value, state: 'rejected', reason });
    await recordProposal(req, acting, { proposal: value, action: 'reject_change', comment: reason });
    return done;
  });
}

/** Takes the own proposal back. */
export function withdrawChange(acting: ActContext, id: string): Promise<Result<Done>> {
  return inTransaction(acting.payload, async (req): Promise<Result<Done>> => {
    const proposal = await readWaitingOne(req, id, acting.now);
    if (!proposal.ok) return proposal;
    const { value } = proposal;
    // One that is not the reader's affair looks like one that is not there.
    if (value.proposedBy !== acting.person.id) return refusedFor('not_found', 'change');
    await endProposal(req, acting, { proposal: value, state: 'withdrawn', reason: null });
    await recordProposal(req, acting, { proposal: value, action: 'withdraw_change', comment: null });
    return done;
  });
}

/** Writes down the end of proposals whose term is over, one at a time; none of them holds any more, written down or not. */
export async function expireChanges(payload: Payload, now: Date): Promise<void> {
  const where = {
    and: [{ state: { equals: 'waiting' } }, { expires: { less_than_equal: now.toISOString() } }],
  };
  for (const { id } of await readAll({ payload }, 'account-changes', { where })) {
    await inTransaction(payload, async (req) => {
      const stored = await readOne(req, 'account-changes', id);
      if (stored?.state !== 'waiting') return;
      const system = { person: null, now };
      const proposal = proposalOf(stored);
      await endProposal(req, system, { proposal, state: 'expired', reason: null });
      await recordProposal(req, system, { proposal, action: 'expire_change', comment: null });
    });
  }
}
