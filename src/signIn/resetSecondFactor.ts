import { asSystem } from '@/database/asSystem';
import { inTransaction } from '@/database/inTransaction';
import { done, refusedFor, type Done, type Result } from '@/domain/result';
import type { Acting } from '@/workflow/sheet/acting';
import { readAuthenticator } from './authenticator';
import { recordSecondFactor } from './recordSecondFactor';

/**
 * Takes somebody's second factor away, because the telephone and the recovery codes are lost: an admin does it for another
 * person, whose sessions end and who is told by mail. The next login sets up a new one.
 */
export function resetSecondFactor(
  { payload, person: actor, now }: Acting,
  person: string,
): Promise<Result<Done>> {
  return inTransaction(payload, async (req) => {
    if (!actor.roles.includes('admin')) return refusedFor('role_missing');
    if (actor.id === person) return refusedFor('own_second_factor');
    if ((await readAuthenticator(req, person)) === null) return refusedFor('no_second_factor');
    const door = { ...asSystem, req } as const;
    await payload.delete({ collection: 'authenticators', id: person, ...door });
    await payload.update({ collection: 'users', id: person, data: { sessions: [] }, ...door });
    await recordSecondFactor(req, { action: 'reset_second_factor', person, actor, now });
    return done;
  });
}
