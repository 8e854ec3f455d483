import type { Payload } from 'payload';
import { generateExpiredPayloadCookie } from 'payload/shared';

const loginPage = '/yonetim/login';

/** Where a browser goes that has signed out, without its session. Who had none hears the same. */
export function signOutAnswer({ collections, config }: Payload): Response {
  const cookie = generateExpiredPayloadCookie({
    collectionAuthConfig: collections.users.config.auth,
    config,
    cookiePrefix: config.cookiePrefix,
    returnCookieAsObject: false,
  });
  const headers = { 'cache-control': 'no-store', 'set-cookie': cookie };
  return Response.json({ next: loginPage }, { headers });
}
