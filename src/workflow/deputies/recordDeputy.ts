import type { PayloadRequest } from 'payload';
import type { Deputyship } from '@/domain/deputies/deputy';
import type { DeputyAction } from '@/domain/deputies/deputyAction';
import type { Person } from '@/domain/permissions/person';
import { recordTimeline } from '../timeline/recordTimeline';

interface DeputyAct {
  readonly action: DeputyAction;
  /** Null for the system. */
  readonly actor: Person | null;
  readonly at: Date;
  readonly moves: readonly DeputyMove[];
  /** Whose account was changed, where that ended them. */
  readonly account?: string;
}

/** What became of one deputyship. */
export interface DeputyMove {
  readonly before: Deputyship | null;
  readonly after: Deputyship;
}

/** How an entry names the account among what an act changed. */
export const accountField = 'account';

/**
 * Puts a naming, or what one act ended, into the one chain of all deputies. Two acts at once therefore meet there, and the
 * second begins again and sees the first.
 */
export async function recordDeputy(
  req: PayloadRequest,
  { action, actor, at, moves, account }: DeputyAct,
): Promise<void> {
  await recordTimeline(req, {
    scope: { kind: 'deputies' },
    edition: null,
    // The chain is not the province's: why somebody is away is no affair of every colleague.
    province: null,
    action,
    actor,
    at,
    comment: action === 'name_deputy' ? (moves[0]?.after.reason ?? null) : null,
    changes: [
      ...moves.map(({ before, after }) => ({ field: after.id, before, after })),
      ...(account === undefined ? [] : [{ field: accountField, before: null, after: account }]),
    ],
  });
}
