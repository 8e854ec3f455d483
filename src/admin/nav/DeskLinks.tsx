import type { ServerProps } from 'payload';
import { personOf } from '@/access/personOf';
import { homeWords } from '@/messages/home';
import { boardPath, homePath, reviewPath, sheetPath } from '../desk/paths';
import { DeskLinkList } from './DeskLinkList';
import { screensFor } from './screensFor';

const addresses = { home: homePath, sheet: sheetPath, review: reviewPath, board: boardPath } as const;

/** The menu's own part: the screens that this person's roles need, before Payload's collections. */
export default function DeskLinks({ user, i18n }: ServerProps) {
  const person = user ? personOf({ user }) : null;
  if (person === null) return null;
  const words = homeWords[i18n.language === 'en' ? 'en' : 'tr'];
  const links = screensFor(person.roles).map((screen) => ({ label: words[screen], href: addresses[screen] }));
  return <DeskLinkList label={words.menu} links={links} />;
}
