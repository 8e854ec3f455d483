import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { DeskPage } from '../desk/DeskPage';
import { loginFor } from '../desk/loginFor';
import { outboxPath } from '../desk/paths';
import { visitOf } from '../desk/visitOf';
import { OutboxDesk } from './OutboxDesk';

/** Giden posta in the admin. */
export default function OutboxScreen(props: AdminViewServerProps) {
  const visit = visitOf(props) ?? redirect(loginFor(outboxPath, props));
  return (
    <DeskPage view={props} visit={visit} path={outboxPath}>
      <OutboxDesk />
    </DeskPage>
  );
}
