import { BookletMark } from './BookletMark';
import css from './graphics.module.css';

/** Shows the name above the login form. */
export default function DeskLogo() {
  return (
    <span className={css.logo}>
      <BookletMark size={44} />
      Kitapçık
    </span>
  );
}
