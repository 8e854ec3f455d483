import type { CollectionBeforeChangeHook } from 'payload';
import { personOf } from '@/access/personOf';
import { recordTimeline } from '@/workflow/timeline/recordTimeline';

interface Login {
  readonly invited?: boolean | null;
  readonly email?: string;
  readonly password?: unknown;
}

/**
 * Puts into the timeline who changed the address or the password somebody logs in with: an admin who did could then act
 * as that person, and four eyes would be two. Only the fact is kept, because more people read the timeline than accounts.
 * The first password is the end of an invitation.
 */
export const recordLogin: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation === 'create') return;
  const before = originalDoc as Login & { readonly id: string };
  const after = data as Login;
  const changed = [
    ...(after.email !== undefined && after.email !== before.email ? ['email'] : []),
    ...(after.password ? ['password'] : []),
  ];
  if (changed.length === 0) return;
  await recordTimeline(req, {
    scope: { kind: 'user', id: before.id },
    edition: null,
    province: null,
    action: before.invited === true && after.password ? 'join' : 'change_login',
    actor: personOf(req),
    at: new Date(),
    comment: null,
    changes: changed.map((field) => ({ field, before: null, after: null })),
  });
};
