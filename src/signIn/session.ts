import type { ReadScope } from '@/database/readTogether';
import { getFieldsToSign, jwtSign, type PayloadRequest } from 'payload';
import { addSessionToUser, generatePayloadCookie } from 'payload/shared';
import { deviceCookie } from './countAttempt';
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
  const { sid } = await addSessionToUser({ collectionConfig: config, payload, req, user });
  const { token } = await jwtSign({
    fieldsToSign: getFieldsToSign({ collectionConfig: config, email: user.email, user, ...(sid && { sid }) }),
    secret: payload.secret,
    tokenExpiration: config.auth.tokenExpiration,
  });
  for (const hook of config.hooks.afterLogin)
    await hook({ collection: config, context: req.context, req, token, user });
  const session = generatePayloadCookie({
    collectionAuthConfig: config.auth,
    cookiePrefix: payload.config.cookiePrefix,
    token,
    returnCookieAsObject: false,
  });
  return [session, deviceCookie(payload, user.email), noPendingCookie(payload)];
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
