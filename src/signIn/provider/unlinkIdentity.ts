import { asSystem, readAll } from '@/database/asSystem';
import { inTransaction } from '@/database/inTransaction';
import { done, refusedFor, type Done, type Result } from '@/domain/result';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { recordTimeline } from '@/workflow/timeline/recordTimeline';

/**
 * Takes the link between an account and its identity at the provider away, because the provider knows the person by
 * another one now. An admin does it for somebody else, whose sessions end and who is told by mail; their next sign-in
 * links the account anew, by its address.
 */
export function unlinkIdentity(
  { payload, person: actor, now, quiet }: ActContext,
  person: string,
): Promise<Result<Done>> {
  return inTransaction(payload, async (req) => {
    if (!actor.roles.includes('admin')) return refusedFor('role_missing');
    if (actor.id === person) return refusedFor('own_identity');
    const where = { person: { equals: person } };
    const linked = await readAll(req, 'identities', { where });
    if (linked.length === 0) return refusedFor('no_identity');
    const door = { ...asSystem, req } as const;
    await payload.delete({ collection: 'identities', where, ...door });
    await payload.update({ collection: 'users', id: person, data: { sessions: [] }, ...door });
    await recordTimeline(req, {
      scope: { kind: 'user', id: person },
      edition: null,
      province: null,
      action: 'unlink_identity',
      actor,
      at: now,
      comment: null,
      changes: linked.map(({ issuer }) => ({ field: 'issuer', before: issuer, after: null })),
      quiet,
    });
    return done;
  });
}
