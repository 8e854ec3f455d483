import { useRouter } from '../shell/router';
import { BoardChooser } from './BoardChooser';

/** Shows the Yayın screen for the edition that the address names. */
export default function BoardScreen() {
  const edition = useRouter().place.query('edition');
  return <BoardChooser key={edition} edition={edition} />;
}
