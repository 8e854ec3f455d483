import type { ReadScope } from '@/database/readTogether';
import { jwtSign, type Payload, type PayloadRequest } from 'payload';
import { addSessionToUser, generatePayloadCookie } from 'payload/shared';
import { deviceCookie, isKnownBrowser } from './countAttempt';
import { recordWith, senderIn } from '@/journal/recordSecurityEvent';
import { proofCookie } from './freshProof';
import { noPendingCookie } from './pendingSignIn';
import type { StoredUser } from './visitor';
import { readAll } from '@/database/asSystem';
import { needsSecondFactor } from '@/domain/signIn/secondFactor';
import { istanbulDate } from '@/domain/days';
import type { User } from '@/payload-types';

/**
 * Opens a session, of the kind that Payload makes, in the transaction of `req`: the only place where one
 * begins. Returns the cookies of a browser that is signed in and known from now on.
 */
export async function openSession(
  req: PayloadRequest,
  user: StoredUser,
  proof: 'one' | 'two',
): Promise<readonly string[]> {
  if (proof === 'one' && (await mustHaveSecondFactor(req, user)))
    throw new Error('No session without a second factor');
  const { payload } = req;
  const { config } = payload.collections.users;
  user.sessions = newestSessions(user.sessions ?? [], mostSessions - 1);
  const { sid = '' } = await addSessionToUser({ collectionConfig: config, payload, req, user });
  const { token } = await signSession(payload, {
    user: user.id,
    session: sid,
    seconds: config.auth.tokenExpiration,
  });
  const visitor = { payload, headers: req.headers, now: new Date() };
  await recordWith(req, {
    at: visitor.now,
    kind: 'signed_in',
    person: user.id,
    sender: senderIn(req.headers),
    device: isKnownBrowser(visitor, user.email) ? 'known' : 'new',
    detail: proof === 'two' ? 'two_factors' : 'one_factor',
  });
  for (const hook of config.hooks.afterLogin)
    await hook({ collection: config, context: req.context, req, token, user });
  const session = sessionCookie(payload, token);
  const proved = proof === 'one' ? [] : [await proofCookie(visitor, { person: user.id, session: sid })];
  return [session, ...proved, deviceCookie(payload, user.email), noPendingCookie(payload)];
}

/** Gives the cookie that holds the token of a session. */
export function sessionCookie({ collections, config }: Payload, token: string): string {
  return generatePayloadCookie({
    collectionAuthConfig: collections.users.config.auth,
    cookiePrefix: config.cookiePrefix,
    token,
    returnCookieAsObject: false,
  });
}

/** One person's browsers and telephones, and some that were left open. */
export const mostSessions = 10;

type Sessions = NonNullable<StoredUser['sessions']>;

/** The oldest end first, whoever opened them. */
function newestSessions(sessions: Sessions, most: number): Sessions {
  const began = ({ createdAt, expiresAt }: Sessions[number]): number =>
    new Date(createdAt ?? expiresAt).getTime();
  return [...sessions].sort((a, b) => began(b) - began(a)).slice(0, most);
}

/** Signs the token of a session: whose it is and until when, and nothing of the person. */
export function signSession(
  { secret }: Pick<Payload, 'secret'>,
  of: { readonly user: string; readonly session: string; readonly seconds: number },
): Promise<{ readonly exp: number; readonly token: string }> {
  const fieldsToSign = { id: of.user, collection: 'users', sid: of.session };
  return jwtSign({ fieldsToSign, secret, tokenExpiration: of.seconds });
}

/**
 * Tells whether this person must have a second factor: for their own roles, or for one that they hold for
 * another, today or on a day to come. A session that is opened before the first day may still be open on it.
 */
export async function mustHaveSecondFactor(
  req: ReadScope,
  { id, roles, email }: Pick<User, 'id' | 'roles' | 'email'>,
): Promise<boolean> {
  if (needsSecondFactor({ roles, email })) return true;
  const docs = await readAll(req, 'deputies', {
    where: {
      and: [{ deputy: { equals: id } }, { until: { greater_than_equal: istanbulDate(new Date()) } }],
    },
  });
  const lent = docs.filter(({ endedAt }) => !endedAt).map(({ role }) => role);
  return needsSecondFactor({ roles: lent, email });
}
