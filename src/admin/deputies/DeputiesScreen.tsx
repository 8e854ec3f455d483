import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { DeskPage } from '../desk/DeskPage';
import { loginFor } from '../desk/loginFor';
import { deputiesPath } from '../desk/paths';
import { visitOf } from '../desk/visitOf';
import { DeputiesDesk } from './DeputiesDesk';

/** Vekâlet in the admin. */
export default function DeputiesScreen(props: AdminViewServerProps) {
  const visit = visitOf(props) ?? redirect(loginFor(deputiesPath, props));
  return (
    <DeskPage view={props} visit={visit} path={deputiesPath}>
      <DeputiesDesk />
    </DeskPage>
  );
}
