import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { personOf } from '@/access/personOf';
import { accountPath } from '../desk/paths';
import { EntrancePage } from './EntrancePage';
import { ForgotDesk } from './ForgotDesk';

/** Where somebody asks for a link that sets a new password, in place of Payload's. Who is signed in changes it at home. */
export default function ForgotScreen({ initPageResult: { req } }: AdminViewServerProps) {
  if (personOf(req) !== null) redirect(accountPath);
  return (
    <EntrancePage>
      <ForgotDesk />
    </EntrancePage>
  );
}
