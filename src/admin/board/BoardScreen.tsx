import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { DeskPage } from '../desk/DeskPage';
import { loginFor } from '../desk/loginFor';
import { deskRequestOf } from '../desk/deskRequestOf';
import { BoardChooser } from './BoardChooser';

/** Shows the Yayın screen in the admin. */
export default function BoardScreen(props: AdminViewServerProps) {
  const visit = deskRequestOf(props) ?? redirect(loginFor('board', props));
  return (
    <DeskPage view={props} visit={visit} screen="board">
      <BoardChooser edition={visit.edition} />
    </DeskPage>
  );
}
