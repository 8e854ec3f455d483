import { deepLinkOf, deepLinkToText, passwordLink } from '@/contract/addresses';
import type { BookletMatter, LetterPlace, Notice, OwedLine, ReminderMatter } from '@/domain/notices/letter';
import { notices, type NoticeLink } from '@/domain/notices/notices';
import { bookletFiles, bookletPath } from '@/domain/publication/address';

/** A screen or page that a mail leads to. `words` names it in messages/mail/letter; `path` begins with a slash. */
export interface MailLink {
  readonly words: NoticeLink;
  readonly path: string;
}

/** Lists where a notice leads, as its row says. Screens are reached by way of our own page, so that who is logged in stays so. */
export function linksOf(notice: Notice): readonly MailLink[] {
  switch (notice.about) {
    case 'figure':
      return chosen(notices[notice.kind].links, sheetPaths(notice.matter.place));
    case 'text': {
      const { collection, id } = notice.matter;
      const paths = { review: deepLinkOf('review'), text: deepLinkToText(collection, id) };
      return chosen(notices[notice.kind].links, paths);
    }
    case 'dates':
      return chosen(notices[notice.kind].links, {
        board: deepLinkOf('board', { edition: notice.matter.edition }),
        home: deepLinkOf('home'),
      });
    case 'extension':
      return chosen(notices[notice.kind].links, sheetPaths(notice.matter.place));
    case 'reminder':
      return chosen(notices[notice.kind].links, dayPaths(notice.matter));
    case 'import':
      return chosen(notices[notice.kind].links, {
        imports: deepLinkOf('imports', { record: notice.matter.id }),
      });
    case 'booklet':
      return chosen(notices[notice.kind].links, bookletPaths(notice.matter));
    case 'train': {
      const { edition } = notice.matter;
      return chosen(notices[notice.kind].links, { board: deepLinkOf('board', { edition }) });
    }
    case 'person':
      return personLinks(notice);
    case 'deputy':
      return chosen(notices[notice.kind].links, { deputies: deepLinkOf('deputies') });
  }
}

function sheetPaths({
  edition,
  plate,
}: Omit<LetterPlace, 'slug'>): Record<'review' | 'sheet' | 'board', string> {
  return {
    review: deepLinkOf('review', { edition, plate }),
    sheet: deepLinkOf('sheet', { edition, plate }),
    board: deepLinkOf('board', { edition }),
  };
}

function dayPaths({ edition, place }: ReminderMatter): Record<'review' | 'sheet' | 'board', string> {
  return place === null
    ? {
        review: deepLinkOf('review'),
        sheet: deepLinkOf('sheet', { edition }),
        board: deepLinkOf('board', { edition }),
      }
    : sheetPaths(place);
}

/** Gives where a line of what waits leads: to the sheet, or to the review. */
export function owedPath({ place }: OwedLine): string {
  return place === null ? deepLinkOf('review') : sheetPaths(place).sheet;
}

function bookletPaths({ place, number }: BookletMatter): Record<'booklet' | 'pdf' | 'board', string> {
  const booklet = bookletPath(place, number);
  return {
    booklet,
    pdf: booklet + bookletFiles.pdf,
    board: deepLinkOf('board', { edition: place.edition }),
  };
}

/** Somebody who is switched off is led nowhere. */
function personLinks({ kind, matter: { person, link, active } }: Notice<'person'>): readonly MailLink[] {
  if (!active) return [];
  return chosen(notices[kind].links, {
    password: link && passwordLink({ person, key: link.key }),
    account: deepLinkOf('account'),
    home: deepLinkOf('home'),
  });
}

/** The links of a row, which may name no other than there are paths for; a path that is null is not there. */
function chosen<L extends NoticeLink>(
  links: readonly L[],
  paths: Readonly<Record<L, string | null>>,
): readonly MailLink[] {
  return links.flatMap((words) => {
    const path = paths[words];
    return path === null ? [] : [{ words, path }];
  });
}
