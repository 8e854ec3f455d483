import type { Payload } from 'payload';
import { generateExpiredPayloadCookie } from 'payload/shared';
import { personOf } from '@/access/personOf';
import { sessionOf } from '@/access/sessionOf';
import { noCameByCookies } from '@/signIn/provider/cameBy';
import { wayOut } from '@/signIn/provider/wayOut';
import { addressOf } from '@/contract/addresses';
import { endOwnSessions } from '@/accounts/endSessions';
import type { PublicDoor } from './publicDoor';

const loginPage = addressOf('login');

/**
 * Ends the session here, and says where the browser goes next: to the login, or over the identity provider's own sign-out
 * for who came by it. Nothing of the request decides where.
 */
export function signOutDoor(publicUrl: string): PublicDoor {
  return {
    method: 'post',
    path: '/logout',
    answer: async ({ req, visitor }) => {
      const [person, session] = [personOf(req), sessionOf(req)];
      const headers = new Headers({ 'cache-control': 'no-store' });
      for (const cookie of [expiredSession(visitor.payload), ...noCameByCookies(visitor)])
        headers.append('set-cookie', cookie);
      if (person === null || session === null) return Response.json({ next: loginPage }, { headers });
      await endOwnSessions({ ...visitor, person }, { current: session, session });
      const next = await wayOut(visitor, { person: person.id, back: publicUrl + loginPage });
      return Response.json({ next: next ?? loginPage }, { headers });
    },
  };
}

function expiredSession({ collections, config }: Payload): string {
  return generateExpiredPayloadCookie({
    collectionAuthConfig: collections.users.config.auth,
    config,
    cookiePrefix: config.cookiePrefix,
    returnCookieAsObject: false,
  });
}
