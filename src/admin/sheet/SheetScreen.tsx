import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { DeskPage } from '../desk/DeskPage';
import { loginFor } from '../desk/loginFor';
import { deskRequestOf } from '../desk/deskRequestOf';
import { SheetChooser } from './SheetChooser';

/** Shows the Veri girişi screen in the admin. */
export default function SheetScreen(props: AdminViewServerProps) {
  const visit = deskRequestOf(props) ?? redirect(loginFor('sheet', props));
  return (
    <DeskPage view={props} visit={visit} screen="sheet">
      <SheetChooser
        person={visit.person.id}
        edition={visit.edition}
        plate={visit.plate ?? visit.person.province}
      />
    </DeskPage>
  );
}
