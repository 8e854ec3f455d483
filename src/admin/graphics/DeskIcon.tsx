import { BookletMark } from './BookletMark';

/** The small mark at the top of every page. */
export default function DeskIcon() {
  return <BookletMark size={22} />;
}
