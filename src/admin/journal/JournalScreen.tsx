import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { DeskPage } from '../desk/DeskPage';
import { loginFor } from '../desk/loginFor';
import { deskRequestOf } from '../desk/deskRequestOf';
import { JournalDesk } from './JournalDesk';

/** Shows the Güvenlik günlüğü screen in the admin. */
export default function JournalScreen(props: AdminViewServerProps) {
  const visit = deskRequestOf(props) ?? redirect(loginFor('journal', props));
  return (
    <DeskPage view={props} visit={visit} screen="journal">
      <JournalDesk />
    </DeskPage>
  );
}
