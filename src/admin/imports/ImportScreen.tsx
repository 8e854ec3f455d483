import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { DeskPage } from '../desk/DeskPage';
import { loginFor } from '../desk/loginFor';
import { importsPath } from '../desk/paths';
import { textOf, visitOf } from '../desk/visitOf';
import { ImportChooser } from './ImportChooser';

/** Geçmiş dönemler in the admin. */
export default function ImportScreen(props: AdminViewServerProps) {
  const visit = visitOf(props) ?? redirect(loginFor(importsPath, props));
  return (
    <DeskPage view={props} visit={visit} path={importsPath}>
      <ImportChooser id={textOf(props.searchParams?.['kayit'])} />
    </DeskPage>
  );
}
