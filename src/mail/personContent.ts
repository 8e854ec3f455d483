import type { Locale } from '@/domain/bilingual';
import { dateInWords, momentInWords } from '@/domain/days';
import type {
  DeputyMatter,
  Letter,
  LetterPart,
  Notice,
  PersonMatter,
  NotifiedDeputyship,
} from '@/domain/notices/letter';
import { workflowWords } from '@/messages/desk/workflow';
import { letterWords } from '@/messages/mail/letter';
import { personChangeText } from '@/messages/mail/personChangeText';
import { personNoticeWords } from '@/messages/mail/personNotices';

type Receiver = Letter['to'];

type AccountFacts = Parameters<(typeof personNoticeWords)[Locale]['login_changed']['headline']>[0];

function factsFor({ changes, person, name }: PersonMatter, { id }: Receiver): AccountFacts {
  const part = changes.some(({ field }) => field === 'email') ? 'email' : 'password';
  return { part, other: isOwner(person, id) ? null : name };
}

/** The owner at the present address, or at the former one. */
const isOwner = (person: string, receiver: string): boolean => receiver.split(':')[0] === person;

/** Says the end of the subject of a mail about an account: `hesabınız açıldı`. */
export function personHeadline({ kind, matter }: Notice<'person'>, to: Receiver): string {
  return personNoticeWords[to.locale][kind].headline(factsFor(matter, to));
}

/** The mails that say line by line what is or was to change. */
const lists: readonly Notice<'person'>['kind'][] = [
  'grants_changed',
  'change_proposed',
  'change_confirmed',
  'change_dropped',
  'account_changed',
];

/** Says what happened to an account: what was granted or taken line by line, until when a link works, what to do next. */
export function personContent(
  { kind, matter, by, comment }: Extract<LetterPart, { about: 'person' }>,
  to: Receiver,
): { readonly lead: string; readonly names: readonly string[]; readonly notes: readonly string[] } {
  const { locale, name } = to;
  const words = letterWords[locale];
  const { lead, hint, ifNotYou } = personNoticeWords[locale][kind];
  const { link, changes, active } = matter;
  return {
    lead: lead(factsFor(matter, to)),
    names: lists.includes(kind) ? changes.map((change) => personChangeText(change, locale)) : [],
    notes: [
      ...(hint === null ? [] : [hint]),
      ...(link === null ? [] : [words.person.validUntil(momentInWords(link.expires, locale))]),
      ...(by === null || by === name ? [] : [words.by(by)]),
      ...(comment === null ? [] : [words.reason(comment)]),
      ...(ifNotYou === null ? [] : [ifNotYou]),
      ...(active || !isOwner(matter.person, to.id) ? [] : [words.person.off]),
    ],
  };
}

/** Lists the deputyships that the mail's reader has a part in. */
function ownOf({ id }: Receiver, { deputyships }: DeputyMatter): readonly NotifiedDeputyship[] {
  return deputyships.filter(({ deputy, principal }) => [deputy.id, principal.id].includes(id));
}

/** Says the end of the subject of a mail about a deputyship, from where its reader stands. */
export function deputyHeadline({ kind, matter }: Notice<'deputy'>, to: Receiver): string {
  const [first] = ownOf(to, matter);
  if (first === undefined) throw new Error('A letter about deputies goes to those who have a part in it');
  const { deputy, principal } = first;
  const { headline } = personNoticeWords[to.locale][kind];
  return deputy.id === to.id
    ? headline({ reader: 'deputy', other: principal.name })
    : headline({ reader: 'principal', other: deputy.name });
}

/** Says the role and the days of each deputyship, line by line. */
export function deputyNotes({ kind, matter }: Notice<'deputy'>, to: Receiver): readonly string[] {
  const { locale } = to;
  return ownOf(to, matter).flatMap(({ role, from, until }) => [
    letterWords[locale].deputyRole(workflowWords[locale].roles[role]),
    personNoticeWords[locale][kind].days(dateInWords(from, locale), dateInWords(until, locale)),
  ]);
}
