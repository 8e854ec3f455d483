import { addressOf, collectionAddress, deepLinkKey, deepLinkPath } from '@/contract/addresses';
import type { LetterMatter, PersonMatter } from '@/domain/notices/letter';
import type { NoticeKind } from '@/domain/notices/notices';
import { bookletFiles, bookletPath } from '@/domain/publication/address';

/** A screen or page that a mail leads to. `words` names it in messages/notices. */
export interface MailLink {
  readonly words:
    | 'review'
    | 'sheet'
    | 'text'
    | 'board'
    | 'booklet'
    | 'pdf'
    | 'password'
    | 'account'
    | 'home'
    | 'import'
    | 'deputies';
  readonly url: string;
}

/** Where a notice leads. Screens are reached by way of our own page, so that whoever is logged in stays so. */
export function linksOf(kind: NoticeKind, matter: LetterMatter, publicUrl: string): readonly MailLink[] {
  const desk = (words: MailLink['words'], path: string): MailLink => ({
    words,
    url: `${publicUrl}${deepLinkPath}?${deepLinkKey}=${encodeURIComponent(path)}`,
  });
  if (matter.subject === 'person')
    return personLinks(kind, matter).map(({ words, path }) => desk(words, path));
  if (matter.subject === 'import') return [desk('import', addressOf('imports', { record: matter.id }))];
  if (matter.subject === 'text') {
    return kind === 'review_asked'
      ? [desk('review', addressOf('review'))]
      : [desk('text', collectionAddress(matter.collection, matter.id))];
  }
  if (matter.subject === 'deputy') return [desk('deputies', addressOf('deputies'))];
  if (matter.subject === 'train') return [desk('board', addressOf('board', { edition: matter.edition }))];
  const { edition, plate, slug } = matter.place;
  if (kind === 'review_asked') return [desk('review', addressOf('review', { edition, plate }))];
  if (kind === 'render_failed' || kind === 'force_asked')
    return [desk('board', addressOf('board', { edition }))];
  if (matter.subject === 'figure') return [desk('sheet', addressOf('sheet', { edition, plate }))];
  const booklet = publicUrl + bookletPath({ edition, slug }, matter.number);
  return [
    { words: 'booklet', url: booklet },
    { words: 'pdf', url: booklet + bookletFiles.pdf },
  ];
}

/** To the page that sets a password; else to the own account, or the desk. Somebody switched off is led nowhere. */
function personLinks(
  kind: NoticeKind,
  { person, link, active }: PersonMatter,
): readonly { readonly words: MailLink['words']; readonly path: string }[] {
  if (link !== null) return [{ words: 'password', path: addressOf('password', { person, key: link.key }) }];
  if (!active) return [];
  return kind === 'login_changed'
    ? [{ words: 'account', path: addressOf('account') }]
    : [{ words: 'home', path: addressOf('home') }];
}
