import type { PayloadRequest } from 'payload';
import { asSystem, readAll } from '@/database/asSystem';
import type { Issue } from '@/domain/issue';
import type { Person } from '@/domain/permissions/person';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { recordTimeline } from '@/workflow/timeline/recordTimeline';

const linkedTo = (person: string) => ({ where: { person: { equals: person } } });

/** Lists what stands against taking somebody's link to the provider away: the own one, or none there. */
export async function identityIssues(
  req: PayloadRequest,
  actor: Pick<Person, 'id'>,
  person: string,
): Promise<readonly Issue[]> {
  if (actor.id === person) return [{ field: '', problem: 'own_identity' }];
  const linked = await readAll(req, 'identities', linkedTo(person));
  return linked.length === 0 ? [{ field: '', problem: 'no_identity' }] : [];
}

/**
 * Takes the link between an account and its identity at the provider away, because the provider knows the person by
 * another one now: an admin proposed it for somebody else, and a second person confirmed it. The sessions end, and the person
 * is told by mail; their next sign-in links the account anew, by its address.
 */
export async function unlinkIdentity(
  req: PayloadRequest,
  { person: actor, now, quiet }: Omit<ActContext, 'payload'>,
  person: string,
): Promise<void> {
  const linked = await readAll(req, 'identities', linkedTo(person));
  const door = { ...asSystem, req } as const;
  await req.payload.delete({ collection: 'identities', ...linkedTo(person), ...door });
  await req.payload.update({ collection: 'users', id: person, data: { sessions: [] }, ...door });
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
}
