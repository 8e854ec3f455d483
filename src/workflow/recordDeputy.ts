import type { PayloadRequest } from 'payload';
import type { Deputyship } from '@/domain/deputies/deputy';
import type { DeputyAction } from '@/domain/deputies/deputyAction';
import type { Person } from '@/domain/permissions/person';
import { recordTimeline } from './recordTimeline';

interface DeputyAct {
  readonly action: DeputyAction;
  /** Null for the system. */
  readonly actor: Person | null;
  readonly at: Date;
  readonly before: Deputyship | null;
  readonly after: Deputyship;
}

/**
 * Puts a naming or its end into the one chain of all deputies. Two acts at once therefore meet there, and the second
 * begins again and sees the first.
 */
export async function recordDeputy(
  req: PayloadRequest,
  { action, actor, at, before, after }: DeputyAct,
): Promise<void> {
  await recordTimeline(req, {
    scope: 'deputies',
    edition: null,
    // The chain is not the province's: why somebody is away is no affair of every colleague.
    province: null,
    action,
    actor,
    at,
    comment: action === 'name_deputy' ? after.reason : null,
    changes: [{ field: after.id, before, after }],
  });
}
