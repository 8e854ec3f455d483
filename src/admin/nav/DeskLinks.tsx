import type { ServerProps } from 'payload';
import { personOf } from '@/access/personOf';
import { localeOf } from '@/domain/bilingual';
import { homeWords } from '@/messages/desk/home';
import { tabsFor } from '@/desk/shared/screenTitle';
import { DeskLinkList } from './DeskLinkList';

/** Shows the menu's links to the screens that this person's roles need, before Payload's collections. */
export default function DeskLinks({ user, i18n }: ServerProps) {
  const person = user ? personOf({ user }) : null;
  if (person === null) return null;
  const locale = localeOf(i18n.language);
  return <DeskLinkList label={homeWords[locale].menu} links={tabsFor(person.roles, locale)} />;
}
