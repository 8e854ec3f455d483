import type { CollectionBeforeChangeHook } from 'payload';

interface Login {
  readonly email?: string;
  readonly password?: unknown;
  readonly active?: boolean | null;
}

/**
 * Ends what an account was open by: switching somebody off or another address closes every session and link; a new
 * password closes the link and the invitation (its sessions are Payload's own affair, which keeps the present one).
 */
export const closeAccess: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const before = originalDoc as Login | undefined;
  const after = data as Login;
  const isMoved = operation === 'update' && after.email !== undefined && after.email !== before?.email;
  const closed = after.active === false || isMoved ? { sessions: [], devices: [], link: null } : {};
  const joined = operation === 'update' && after.password ? { link: null, invited: false } : {};
  return { ...data, ...closed, ...joined, ...(isMoved && { formerEmail: before?.email ?? null }) };
};
