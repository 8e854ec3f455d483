import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { DeskPage } from '../desk/DeskPage';
import { loginFor } from '../desk/loginFor';
import { deskRequestOf } from '../desk/deskRequestOf';
import { OutboxDesk } from './OutboxDesk';

/** Shows the Giden posta screen in the admin. */
export default function OutboxScreen(props: AdminViewServerProps) {
  const visit = deskRequestOf(props) ?? redirect(loginFor('outbox', props));
  return (
    <DeskPage view={props} visit={visit} screen="outbox">
      <OutboxDesk />
    </DeskPage>
  );
}
