import type { PayloadRequest } from 'payload';
import { asSystem, readAll } from '@/database/asSystem';
import type { ReadScope } from '@/database/readTogether';
import {
  concernedBy,
  confirmersOf,
  hoursAfterMove,
  isMovedLately,
  proposalContent,
  proposalState,
  proposalTerm,
  type AccountChange,
  type AccountSeen,
  type Overseer,
  type ProposalFacts,
} from '@/domain/people/accountChange';
import type { Issue } from '@/domain/issue';
import { mostAccountChanges } from '@/domain/permissions/quotas';
import { ok, refused, type Result } from '@/domain/result';
import { tidyText } from '@/domain/turkish/letters';
import type { AccountChange as StoredChange } from '@/payload-types';
import type { ActContext } from '@/workflow/sheet/actRequest';
import type { AccountRecord } from './accountRecord';
import { recordProposal, type Proposal } from './recordProposal';

/** The proposal that an act became; null where it held at once. */
export interface Proposed {
  readonly proposed: string | null;
}

/** The result of an act that held at once. */
export const notProposed = ok<Proposed>({ proposed: null });

/** Gives a stored proposal as the rules see it. */
export function proposalOf(stored: StoredChange): Proposal {
  const { id, state } = stored;
  return { ...proposalContent(stored), id, state };
}

/** Gives what the rules about a second person ask of a proposal. */
export function factsOfProposal({ proposedBy, person, change }: Proposal): ProposalFacts {
  return { proposer: proposedBy, concerned: concernedBy(person, change) };
}

/** Reads who may confirm at all: the roles that were granted to them, without those lent. */
export async function readOverseers(req: ReadScope): Promise<readonly Overseer[]> {
  const docs = await readAll(req, 'users', {
    where: { roles: { in: ['admin', 'publisher'] } },
    select: { roles: true, active: true, invited: true },
    showHiddenFields: true,
  });
  return docs.map(({ id, roles, active, invited }) => ({
    id,
    roles,
    canSignIn: active === true && invited !== true,
  }));
}

/** Reads the proposals that wait, the newest first. */
export async function readWaiting(req: ReadScope, now: Date): Promise<readonly Proposal[]> {
  const docs = await readAll(req, 'account-changes', {
    where: { state: { equals: 'waiting' } },
    sort: '-proposedAt',
  });
  return docs.map(proposalOf).filter((each) => proposalState(each, now) === 'waiting');
}

/** The parts of an account that an act rests on: while they stand, what was proposed is what is confirmed. */
export function seenOfAccount({ name, email, roles, province, active }: AccountSeen): AccountSeen {
  return { name, email, roles, province, active };
}

interface ToPropose {
  /** Null for an invitation; of a deputy, who is stood in for. */
  readonly account: (AccountSeen & Pick<AccountRecord, 'id' | 'movedAt'>) | null;
  readonly change: AccountChange;
  readonly reason: string;
}

/** Stores an act that needs a second person; nothing holds before that person confirms it. */
export async function propose(
  req: PayloadRequest,
  acting: ActContext,
  { account, change, reason: written }: ToPropose,
): Promise<Result<{ readonly proposed: string }>> {
  const { person, now } = acting;
  const reason = tidyText(written);
  const facts = { proposer: person.id, concerned: concernedBy(account?.id ?? null, change) };
  const issues = [
    ...(reason === '' ? [{ field: 'reason', problem: 'reason_required' } as const] : []),
    ...(await standingInTheWay(req, { account, change, now })),
    ...(confirmersOf(facts, await readOverseers(req)).length === 0
      ? [{ field: 'change', problem: 'nobody_confirms' } as const]
      : []),
  ];
  if (issues.length > 0) return refused(issues);
  const seen = account && seenOfAccount(account);
  const proposal: Proposal = {
    id: crypto.randomUUID(),
    person: account?.id ?? null,
    change,
    seen,
    reason,
    proposedBy: person.id,
    proposedByName: person.name,
    proposedAt: now.toISOString(),
    expires: new Date(now.getTime() + proposalTerm).toISOString(),
    state: 'waiting',
  };
  await req.payload.create({
    collection: 'account-changes',
    data: { ...proposal, kind: change.kind },
    ...asSystem,
    req,
  });
  await recordProposal(req, acting, { proposal, action: 'propose_change', comment: reason });
  return ok({ proposed: proposal.id });
}

/** Another proposal about the same account, or a notice of a moved address that its owner may not have read. */
async function standingInTheWay(
  req: PayloadRequest,
  { account, change, now }: Omit<ToPropose, 'reason'> & { readonly now: Date },
): Promise<readonly Issue[]> {
  const waiting = await readWaiting(req, now);
  const sameAccount = waiting.some(({ person }) => account !== null && person === account.id);
  const email = change.kind === 'invite' ? change.details.email : null;
  const sameAddress = waiting.some(
    (each) => each.change.kind === 'invite' && each.change.details.email === email,
  );
  return [
    ...(sameAccount || sameAddress ? [{ field: 'change', problem: 'change_waiting' } as const] : []),
    ...(account === null ? [] : await moveIssues(req, { account, change, now })),
    ...(account === null ? [] : await oftenIssues(req, account.id, now)),
  ];
}

const month = 30 * 24 * 60 * 60 * 1000;

/** Each is kept and told to many; somebody who proposed and took back without end would fill their mailboxes. */
async function oftenIssues(req: PayloadRequest, person: string, now: Date): Promise<readonly Issue[]> {
  const since = new Date(now.getTime() - month).toISOString();
  const { totalDocs } = await req.payload.count({
    collection: 'account-changes',
    where: { and: [{ person: { equals: person } }, { proposedAt: { greater_than: since } }] },
    ...asSystem,
    req,
  });
  if (totalDocs < mostAccountChanges) return [];
  return [{ field: 'change', problem: 'quota_full', context: { most: mostAccountChanges } }];
}

/** Lists what stands against moving this address again: within three days, or before everybody was told of the last move. */
export async function moveIssues(
  req: PayloadRequest,
  { account, change, now }: Omit<ToPropose, 'reason'> & { readonly now: Date },
): Promise<readonly Issue[]> {
  if (account === null || change.kind !== 'change' || change.details.email === account.email) return [];
  const isUnsaid = account.movedAt !== null && (await hasUnsentMove(req, account.id));
  if (!isUnsaid && !isMovedLately(account.movedAt, now)) return [];
  return [{ field: 'email', problem: 'address_moved_lately', context: { hours: hoursAfterMove } }];
}

async function hasUnsentMove(req: PayloadRequest, person: string): Promise<boolean> {
  const moves = await readAll(req, 'timeline', {
    where: {
      and: [{ scope: { equals: `user:${person}` } }, { action: { equals: 'change_login' } }],
    },
    sort: '-seq',
    select: { seq: true },
  });
  const unsent = await readAll(req, 'mails', {
    where: {
      and: [{ about: { in: moves.map(({ id }) => id) } }, { state: { in: ['queued', 'sending'] } }],
    },
    limit: 1,
  });
  return unsent.length > 0;
}
