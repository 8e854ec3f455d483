import { Forbidden, getFieldsToSign, jwtSign, type CollectionConfig } from 'payload';
import { sessionOf } from '@/access/sessionOf';
import { latestEnd } from '@/domain/signIn/sessionTerm';
import type { User } from '@/payload-types';

type RefreshHook = NonNullable<NonNullable<CollectionConfig['hooks']>['refresh']>[number];

/**
 * Renews a session, but never past the longest that one lasts (docs/adr/0012): Payload would go on for ever. The end is
 * signed into the token, so no door takes it afterwards.
 */
export const capSession: RefreshHook = async ({ args: { req, collection }, user }) => {
  const account = user as User;
  const session = account.sessions?.find(({ id }) => id === sessionOf(req));
  const { tokenExpiration } = collection.config.auth;
  const left = session === undefined ? 0 : Math.floor((latestEnd(session) - Date.now()) / 1000);
  if (session === undefined || left <= 0) throw new Forbidden(req.t);
  const { exp, token } = await jwtSign({
    fieldsToSign: getFieldsToSign({
      collectionConfig: collection.config,
      email: account.email,
      sid: session.id,
      user: account,
    }),
    secret: req.payload.secret,
    tokenExpiration: Math.min(tokenExpiration, left),
  });
  return { exp, refreshedToken: token, setCookie: true, strategy: 'local-jwt', user: account };
};
