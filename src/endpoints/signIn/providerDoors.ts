import { noVisitCookie, visitIn } from '@/signIn/provider/begunVisit';
import { goToProvider } from '@/signIn/provider/goToProvider';
import { returnFromProvider } from '@/signIn/provider/returnFromProvider';
import { addressOf } from '@/contract/addresses';
import type { Problem } from '@/domain/problem';
import { refuse } from '../refused';
import type { PublicDoor } from './publicDoor';

const longestGoal = 500;

/**
 * The way to the identity provider and back (OpenID Connect). Both doors are opened by the address bar, so whatever
 * happens ends on the login page; from there the browser goes on as from our own site, and its cookies are taken.
 */
export function providerDoors(publicUrl: string): readonly PublicDoor[] {
  const callback = `${publicUrl}/api/users/provider/callback`;
  return [
    {
      method: 'get',
      path: '/provider',
      answer: async ({ req, visitor }) => {
        const goal = (req.searchParams.get('hedef') ?? '').slice(0, longestGoal);
        const way = await goToProvider(visitor, { goal, callback });
        if (way.problem === 'not_found') return refuse('not_found');
        if (way.problem !== null) return leadTo(addressOf('login', { trouble: way.problem }), []);
        return leadTo(way.url, [way.cookie]);
      },
    },
    {
      method: 'get',
      path: '/provider/callback',
      answer: async ({ req, visitor }) => {
        // What is left of the address is the provider's; host and path are ours, whatever stands in front says.
        const answer = new URL(`${callback}?${req.searchParams.toString()}`);
        const outcome = await returnFromProvider(visitor, answer);
        const back = (await visitIn(visitor))?.goal ?? '';
        const away = noVisitCookie(visitor.payload);
        if (outcome.issues === null) return leadTo(addressOf('login', { back }), [away, ...outcome.cookies]);
        const trouble: Problem = outcome.issues[0]?.problem ?? 'provider_refused';
        return leadTo(addressOf('login', { back, trouble }), [away]);
      },
    },
  ];
}

function leadTo(location: string, cookies: readonly string[]): Response {
  const headers = new Headers({ location, 'cache-control': 'no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 302, headers });
}
