import type { Locale } from '@/domain/bilingual';
import { momentInWords } from '@/domain/days';
import type { Letter, PersonMatter } from '@/domain/notices/letter';
import type { NoticeKind, NoticeRow } from '@/domain/notices/notices';
import { noticeWords } from '@/messages/mail/notices';
import { personNoticeWords } from '@/messages/mail/personNotices';
import { personChangeText } from '@/messages/mail/personChangeText';

type PersonKind = Extract<NoticeRow, { subject: 'person' }>['kind'];

const kinds: readonly PersonKind[] = [
  'invited',
  'reset_asked',
  'login_changed',
  'second_factor_reset',
  'recovery_codes_renewed',
];

function kindOf(kind: NoticeKind): PersonKind {
  return kinds.find((each) => each === kind) ?? 'grants_changed';
}

/** Which of the two things that one logs in with an act changed. */
function loginPart({ changes }: PersonMatter): 'email' | 'password' {
  return changes.some(({ field }) => field === 'email') ? 'email' : 'password';
}

/** The end of the subject: `Kitapçık: hesabınız açıldı`. */
export function personHeadline(kind: NoticeKind, matter: PersonMatter, locale: Locale): string {
  const { headline } = personNoticeWords[locale].person;
  const own = kindOf(kind);
  return own === 'login_changed' ? headline.login_changed[loginPart(matter)] : headline[own];
}

/** The first sentence. */
export function personLead(kind: NoticeKind, matter: PersonMatter, locale: Locale): string {
  const { lead } = personNoticeWords[locale].person;
  const own = kindOf(kind);
  return own === 'login_changed' ? lead.login_changed[loginPart(matter)] : lead[own];
}

/** What was granted or taken, line by line. */
export function personNames(kind: NoticeKind, { changes }: PersonMatter, locale: Locale): readonly string[] {
  return kindOf(kind) === 'grants_changed' ? changes.map((change) => personChangeText(change, locale)) : [];
}

/** Until when the link works, who acted, and what to do if it was somebody else. */
export function personNotes(kind: NoticeKind, letter: Letter, matter: PersonMatter): readonly string[] {
  const { locale, name } = letter.to;
  const { by } = noticeWords[locale];
  const { person } = personNoticeWords[locale];
  const own = kindOf(kind);
  return [
    ...(own === 'invited' ? [person.loginWith] : []),
    ...(matter.link === null ? [] : [person.validUntil(momentInWords(matter.link.expires, locale))]),
    ...(letter.by === null || letter.by === name ? [] : [by(letter.by)]),
    ...(own === 'invited' || own === 'grants_changed' ? [] : [person.notYou[own]]),
    ...(matter.active ? [] : [person.off]),
  ];
}
