import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { DeskPage } from '../desk/DeskPage';
import { loginFor } from '../desk/loginFor';
import { reviewPath } from '../desk/paths';
import { visitOf } from '../desk/visitOf';
import { ReviewChooser } from './ReviewChooser';

/** İnceleme in the admin. */
export default function ReviewScreen(props: AdminViewServerProps) {
  const visit = visitOf(props) ?? redirect(loginFor(reviewPath, props));
  return (
    <DeskPage view={props} visit={visit} path={reviewPath}>
      <ReviewChooser edition={visit.edition} plate={visit.plate} />
    </DeskPage>
  );
}
