import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { DeskPage } from '../desk/DeskPage';
import { loginFor } from '../desk/loginFor';
import { deskRequestOf } from '../desk/deskRequestOf';
import { DeputiesDesk } from './DeputiesDesk';

/** Shows the Vekâlet screen in the admin. */
export default function DeputiesScreen(props: AdminViewServerProps) {
  const visit = deskRequestOf(props) ?? redirect(loginFor('deputies', props));
  return (
    <DeskPage view={props} visit={visit} screen="deputies">
      <DeputiesDesk />
    </DeskPage>
  );
}
