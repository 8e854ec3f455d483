import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { DeskPage } from '../desk/DeskPage';
import { loginFor } from '../desk/loginFor';
import { boardPath } from '../desk/paths';
import { visitOf } from '../desk/visitOf';
import { BoardChooser } from './BoardChooser';

/** Yayın in the admin. */
export default function BoardScreen(props: AdminViewServerProps) {
  const visit = visitOf(props) ?? redirect(loginFor(boardPath, props));
  return (
    <DeskPage view={props} visit={visit} path={boardPath}>
      <BoardChooser edition={visit.edition} />
    </DeskPage>
  );
}
