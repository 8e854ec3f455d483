import type { PayloadRequest } from 'payload';
import { asSystem, readAll } from '@/database/asSystem';
import {
  proposalContent,
  proposalField,
  proposalStateAfter,
  type AccountSeen,
  type PersonDetails,
  type ProposalContent,
  type ProposalEnd,
  type ProposalState,
} from '@/domain/people/accountChange';
import type { proposalActions } from '@/domain/people/personChange';
import type { TimelineChange } from '@/domain/workflow/timelineEntry';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { contentDigest, recordTimeline } from '@/workflow/timeline/recordTimeline';
import { nameField } from './accountRecord';

/** An act that waits for a second person, or did. */
export interface Proposal extends ProposalContent {
  readonly id: string;
  readonly state: ProposalState;
}

/** Who did something to a proposal; nobody where its term ran out. */
type Actor = Omit<ActContext, 'payload' | 'person'> & { readonly person: ActContext['person'] | null };

/**
 * Puts what became of a proposal into the account's chain; an invitation has one of its own, where its end is told too
 * when there is an account.
 */
export async function recordProposal(
  req: PayloadRequest,
  { person, now, quiet }: Actor,
  of: {
    readonly proposal: Proposal;
    readonly action: (typeof proposalActions)[number];
    readonly comment: string | null;
    /** The account that an invitation made. */
    readonly made?: string;
  },
): Promise<void> {
  const { proposal, action } = of;
  const told = { edition: null, province: null, action, actor: person, at: now };
  const content = contentDigest(proposalContent(proposal));
  const kept: TimelineChange = {
    field: proposalField(proposal.id),
    before: null,
    after: { state: proposalStateAfter[action], content },
  };
  if (of.made !== undefined) {
    const scope = { kind: 'user', id: proposal.id } as const;
    await recordTimeline(req, { ...told, scope, comment: null, changes: [kept], quiet: true });
  }
  await recordTimeline(req, {
    ...told,
    scope: { kind: 'user', id: of.made ?? proposal.person ?? proposal.id },
    // Why somebody is away is no affair of everybody who is told.
    comment: proposal.change.kind === 'name_deputy' ? null : of.comment,
    changes: [
      ...(await changesIn(req, proposal)),
      { field: 'proposal', before: null, after: proposal.id },
      ...(of.made === undefined ? [kept] : []),
    ],
    ...(quiet === true && { quiet }),
  });
}

async function changesIn(
  req: PayloadRequest,
  { person, change, seen }: Proposal,
): Promise<readonly TimelineChange[]> {
  const fact = (field: string): TimelineChange => ({ field, before: null, after: null });
  const docs =
    person === null
      ? []
      : await readAll(req, 'users', { where: { id: { equals: person } }, select: { name: true } });
  const name = 'details' in change && seen === null ? change.details.name : (docs[0]?.name ?? null);
  const named: TimelineChange = { field: nameField, before: null, after: name };
  switch (change.kind) {
    case 'invite':
    case 'change':
      return [named, ...detailChanges(change.details, seen)];
    case 'switch_on':
      return [named, { field: 'active', before: false, after: true }];
    case 'reset_second_factor':
      return [named, fact('second_factor')];
    case 'unlink_identity':
      return [named, fact('identity')];
    case 'name_deputy': {
      const { deputy, role, from, until } = change.naming;
      return [named, { field: 'deputy', before: null, after: { deputy, role, from, until } }];
    }
  }
}

/** Lists what the details change of an account as it was seen, as the timeline keeps it. */
export function detailChanges(
  { roles, province, email }: PersonDetails,
  seen: Omit<AccountSeen, 'name'> | null,
): readonly TimelineChange[] {
  const before = seen ?? { roles: [], province: null, email };
  return [
    ...(String([...before.roles].sort()) === String([...roles].sort())
      ? []
      : [{ field: 'roles', before: before.roles, after: roles }]),
    ...(before.province === province
      ? []
      : [{ field: 'province', before: before.province, after: province }]),
    ...(before.email === email ? [] : [{ field: 'email', before: null, after: null }]),
  ];
}

/** Stores how a proposal ended, and by whom; null for its term. */
export async function endProposal(
  req: PayloadRequest,
  { person, now }: Actor,
  {
    proposal,
    state,
    reason,
  }: { readonly proposal: Proposal; readonly state: ProposalEnd; readonly reason: string | null },
): Promise<void> {
  await req.payload.update({
    collection: 'account-changes',
    id: proposal.id,
    data: {
      state,
      endedBy: person?.id ?? null,
      endedByName: person?.name ?? null,
      endedAt: now.toISOString(),
      endReason: reason,
    },
    ...asSystem,
    req,
  });
}
