import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { getSafeRedirect } from 'payload/shared';
import { personOf } from '@/access/personOf';
import { settingsOf } from '@/access/settingsOf';
import type { Problem } from '@/domain/problem';
import { addressOf, queryIn } from '@/contract/addresses';
import { EntrancePage } from './EntrancePage';
import { LoginDesk } from './LoginDesk';

/** What leads somebody here; an address that names anything else is not ours, and nothing is said. */
const troubles: readonly Problem[] = [
  'session_over',
  'login_wrong',
  'provider_unreachable',
  'provider_refused',
  'provider_unknown_person',
  'provider_unverified',
  'provider_linked_elsewhere',
];

/** Shows the page where people sign in, in place of Payload's. */
export default function LoginScreen({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const wanted = queryIn(searchParams, 'back') ?? addressOf('home');
  const goal = getSafeRedirect({
    fallbackTo: addressOf('home'),
    redirectTo: wanted,
    allowAbsoluteUrls: false,
  });
  if (personOf(req) !== null) redirect(goal);
  const { provider } = settingsOf(req.payload);
  const trouble = troubles.find((each) => each === queryIn(searchParams, 'trouble'));
  return (
    <EntrancePage>
      <LoginDesk goal={goal} provider={provider?.label ?? null} trouble={trouble ?? null} />
    </EntrancePage>
  );
}
