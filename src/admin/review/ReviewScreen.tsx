import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { DeskPage } from '../desk/DeskPage';
import { loginFor } from '../desk/loginFor';
import { deskRequestOf } from '../desk/deskRequestOf';
import { ReviewChooser } from './ReviewChooser';

/** Shows the İnceleme screen in the admin. */
export default function ReviewScreen(props: AdminViewServerProps) {
  const visit = deskRequestOf(props) ?? redirect(loginFor('review', props));
  return (
    <DeskPage view={props} visit={visit} screen="review">
      <ReviewChooser edition={visit.edition} plate={visit.plate} />
    </DeskPage>
  );
}
