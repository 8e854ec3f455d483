import type { PayloadRequest } from 'payload';
import type { Person } from '@/domain/permissions/person';
import { recordTimeline } from '@/workflow/timeline/recordTimeline';

interface SecondFactorAct {
  readonly action: 'set_second_factor' | 'reset_second_factor' | 'renew_recovery_codes';
  readonly person: string;
  readonly actor: Pick<Person, 'id' | 'name'>;
  readonly now: Date;
}

/** Puts into the account's chain that its second factor was set up, got new recovery codes, or was taken away by an admin. */
export async function recordSecondFactor(
  req: PayloadRequest,
  { action, person, actor, now }: SecondFactorAct,
): Promise<void> {
  await recordTimeline(req, {
    scope: { kind: 'user', id: person },
    edition: null,
    province: null,
    action,
    actor: { id: actor.id, name: actor.name, roles: [], province: null },
    at: now,
    comment: null,
    changes: [],
  });
}
