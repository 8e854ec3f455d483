import type { ServerProps } from 'payload';
import { personOf } from '@/access/personOf';
import { tabsFor } from '@/desk/shared/screenTitle';
import { localeOf } from '@/domain/bilingual';
import { homeWords } from '@/messages/desk/home';

/** Shows the menu's links to the desk's screens that this person's roles need, before Payload's collections, in its classes. */
export default function DeskLinks({ user, i18n }: ServerProps) {
  const person = user ? personOf({ user }) : null;
  if (person === null) return null;
  const locale = localeOf(i18n.language);
  return (
    <div className="nav-group" role="group" aria-label={homeWords[locale].menu}>
      {tabsFor(person.roles, locale).map(({ label, href }) => (
        <a key={href} className="nav__link" href={href}>
          <span className="nav__link-label">{label}</span>
        </a>
      ))}
    </div>
  );
}
