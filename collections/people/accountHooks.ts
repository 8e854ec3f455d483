import {
  Forbidden,
  type CollectionAfterChangeHook,
  type CollectionAfterLoginHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  type PayloadRequest,
} from 'payload';
import { signSession } from '@/signIn/session';
import { noteDevice } from '@/accounts/setPassword';
import type { User } from '@/payload-types';
import { personOf } from '@/access/personOf';
import { recordTimeline } from '@/workflow/timeline/recordTimeline';
import { sessionOf } from '@/access/session';
import { latestEnd, needsSecondFactor } from '@/domain/signIn/secondFactor';
import { grantIssues } from '@/domain/people/grantIssues';
import type { Role } from '@/domain/permissions/person';
import { refusal } from '../refusal';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import { endUnfitDeputies } from '@/workflow/deputies/nameDeputy';

/** Remembers the browser of a session that a login has just opened: the newest of the account. */
export const noteLogin: CollectionAfterLoginHook<User> = async ({ user, req }) => {
  const session = user.sessions?.at(-1)?.id;
  if (session !== undefined) await noteDevice(req, { person: user.id, session });
};

interface LoginChange {
  readonly person: string;
  readonly action: 'join' | 'change_login';
  readonly field: 'email' | 'password';
}

/** Records that somebody logs in with something else now: only the fact, because more people read the timeline than accounts. */
function recordLoginChange(req: PayloadRequest, { person, action, field }: LoginChange): Promise<string> {
  return recordTimeline(req, {
    scope: { kind: 'user', id: person },
    edition: null,
    province: null,
    action,
    actor: personOf(req),
    at: new Date(),
    comment: null,
    changes: [{ field, before: null, after: null }],
  });
}

interface PasswordAccount {
  readonly id: string;
  readonly invited?: boolean | null;
}

/** Puts into the timeline that a password was set; the first one is the end of an invitation. */
export const recordLogin: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation === 'create' || !(data as { readonly password?: unknown }).password) return;
  const { id, invited } = originalDoc as PasswordAccount;
  const action = invited === true ? 'join' : 'change_login';
  await recordLoginChange(req, { person: id, action, field: 'password' });
};

/**
 * Puts into the timeline that an account's address was moved: whoever has the new mailbox can act as that person. It is
 * recorded when both addresses are stored, so that its mails go to both.
 */
export const recordMove: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'update' && doc.email !== previousDoc.email)
    await recordLoginChange(req, { person: doc.id, action: 'change_login', field: 'email' });
  return doc;
};

type RefreshHook = NonNullable<NonNullable<CollectionConfig['hooks']>['refresh']>[number];

/**
 * Renews a session of somebody who is not switched off, but never past the longest that one lasts (docs/adr/0012): Payload
 * would go on for ever.
 * The end is signed into the token, so no endpoint takes it afterwards.
 */
export const capSession: RefreshHook = async ({ args: { req, collection }, user }) => {
  const account = user as User;
  const session = account.sessions?.find(({ id }) => id === sessionOf(req));
  const { tokenExpiration } = collection.config.auth;
  const left = session === undefined ? 0 : Math.floor((latestEnd(session) - Date.now()) / 1000);
  if (personOf(req) === null || session === undefined || left <= 0) throw new Forbidden(req.t);
  const { exp, token } = await signSession(req.payload, {
    user: account.id,
    session: session.id,
    seconds: Math.min(tokenExpiration, left),
  });
  return { exp, refreshedToken: token, setCookie: true, strategy: 'local-jwt', user: account };
};

/**
 * Ends the sessions of a person who needed no second factor when they get a role that does: a session that
 * was opened by a password alone must not grow into it.
 */
export const closeGrown: CollectionBeforeChangeHook<User> = ({ data, originalDoc, operation }) => {
  const before = operation === 'update' ? originalDoc : undefined;
  if (before === undefined || needsSecondFactor(before)) return data;
  return needsSecondFactor({ ...before, ...data }) ? { ...data, sessions: [], devices: [] } : data;
};

interface Grants {
  readonly roles?: readonly Role[] | null;
  readonly province?: string | null;
}

/** Refuses roles that must not stand together, and province roles without a province. A cleared province is none. */
export const checkGrants: CollectionBeforeValidateHook = ({ data: typed, originalDoc, req, collection }) => {
  const data = typed?.['province'] === '' ? { ...typed, province: null } : typed;
  const next = { ...(originalDoc as Grants | undefined), ...(data as Grants | undefined) };
  const issues = grantIssues({ roles: next.roles ?? [], province: next.province ?? null });
  if (issues.length > 0) throw refusal(req, collection.slug, issues);
  return data;
};

const restsOn = ({ active, roles, province }: User): string =>
  canonicalJson([active ?? false, roles, province ?? null]);

/**
 * Ends the deputyships, lent or held, that no longer fit a person who is switched off or gets other roles or
 * another province.
 */
export const endDeputies: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'update' && restsOn(previousDoc) !== restsOn(doc))
    await endUnfitDeputies(req, { about: doc.id, actor: personOf(req), now: new Date() });
  return doc;
};

/**
 * Refuses Payload's own ways to begin a session (login, a new password by link): they know of no second
 * factor and no device. Sessions begin in src/signIn/session.ts only.
 */
export const refusePasswordAlone: CollectionBeforeLoginHook = ({ req }) => {
  throw new Forbidden(req.t);
};

interface closeAccessLogin {
  readonly email?: string;
  readonly password?: unknown;
  readonly active?: boolean | null;
}

/**
 * Ends what an account was open by: switching somebody off or another address closes every session and link; a new
 * password closes the link and the invitation (its sessions are Payload's own affair, which keeps the present one).
 */
export const closeAccess: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const before = originalDoc as closeAccessLogin | undefined;
  const after = data as closeAccessLogin;
  const isMoved = operation === 'update' && after.email !== undefined && after.email !== before?.email;
  const closed = after.active === false || isMoved ? { sessions: [], devices: [], link: null } : {};
  const joined = operation === 'update' && after.password ? { link: null, invited: false } : {};
  const moved = isMoved ? { formerEmail: before?.email ?? null, movedAt: new Date().toISOString() } : {};
  return { ...data, ...closed, ...joined, ...moved };
};
