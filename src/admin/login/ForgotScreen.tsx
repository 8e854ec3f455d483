import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { personOf } from '@/access/personOf';
import { addressOf } from '@/contract/addresses';
import { EntrancePage } from './EntrancePage';
import { ForgotDesk } from './ForgotDesk';

/**
 * Asks for the address that gets a link to set a new password, in place of Payload's screen. Signed-in people
 * change it in their account.
 */
export default function ForgotScreen({ initPageResult: { req } }: AdminViewServerProps) {
  if (personOf(req) !== null) redirect(addressOf('account'));
  return (
    <EntrancePage>
      <ForgotDesk />
    </EntrancePage>
  );
}
