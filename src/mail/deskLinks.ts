import type { LetterMatter, PersonMatter } from '@/domain/notices/letter';
import type { NoticeKind } from '@/domain/notices/notices';
import { bookletFiles, bookletPath } from '@/domain/publication/address';

/** Where the small page is that leads on to a screen (src/server/leadOn). */
export const leadOnPath = '/git';

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
    url: `${publicUrl}${leadOnPath}?yol=${encodeURIComponent(path)}`,
  });
  if (matter.subject === 'person')
    return personLinks(kind, matter).map(({ words, path }) => desk(words, path));
  if (matter.subject === 'import')
    return [desk('import', `/yonetim/gecmis?kayit=${encodeURIComponent(matter.id)}`)];
  if (matter.subject === 'text') {
    return kind === 'review_asked'
      ? [desk('review', '/yonetim/inceleme')]
      : [desk('text', `/yonetim/collections/${matter.collection}/${matter.id}`)];
  }
  if (matter.subject === 'deputy') return [desk('deputies', '/yonetim/vekalet')];
  if (matter.subject === 'train') return [desk('board', `/yonetim/yayin?donem=${matter.edition}`)];
  const { edition, plate, slug } = matter.place;
  const at = `donem=${edition}&il=${plate}`;
  if (kind === 'review_asked') return [desk('review', `/yonetim/inceleme?${at}`)];
  if (kind === 'render_failed' || kind === 'force_asked')
    return [desk('board', `/yonetim/yayin?donem=${edition}`)];
  if (matter.subject === 'figure') return [desk('sheet', `/yonetim/veri-girisi?${at}`)];
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
  if (link !== null)
    return [{ words: 'password', path: `/yonetim/parola?kisi=${person}&anahtar=${link.key}` }];
  if (!active) return [];
  return kind === 'login_changed'
    ? [{ words: 'account', path: '/yonetim/account' }]
    : [{ words: 'home', path: '/yonetim' }];
}
