import { BookletMark } from './BookletMark';

/** Shows the small mark at the top of every page. */
export default function DeskIcon() {
  return <BookletMark size={22} />;
}
