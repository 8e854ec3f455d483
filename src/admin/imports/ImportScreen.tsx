import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { DeskPage } from '../desk/DeskPage';
import { loginFor } from '../desk/loginFor';
import { queryIn } from '@/contract/addresses';
import { deskRequestOf } from '../desk/deskRequestOf';
import { ImportChooser } from './ImportDesk';

/** Shows the Geçmiş dönemler screen in the admin. */
export default function ImportScreen(props: AdminViewServerProps) {
  const visit = deskRequestOf(props) ?? redirect(loginFor('imports', props));
  return (
    <DeskPage view={props} visit={visit} screen="imports">
      <ImportChooser id={queryIn(props.searchParams, 'record')} />
    </DeskPage>
  );
}
