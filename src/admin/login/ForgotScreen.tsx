import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { personOf } from '@/access/personOf';
import { addressOf } from '@/contract/addresses';
import { EntrancePage } from './EntrancePage';
import { ForgotDesk } from './ForgotDesk';

/** Where somebody asks for a link that sets a new password, in place of Payload's. Who is signed in changes it at home. */
export default function ForgotScreen({ initPageResult: { req } }: AdminViewServerProps) {
  if (personOf(req) !== null) redirect(addressOf('account'));
  return (
    <EntrancePage>
      <ForgotDesk />
    </EntrancePage>
  );
}
