import { dateInWords } from '@/domain/days';
import type { DeputyMatter, Letter, ToldDeputyship } from '@/domain/notices/letter';
import type { DeputyNotice, NoticeKind } from '@/domain/notices/notices';
import { personNoticeWords } from '@/messages/mail/personNotices';
import { workflowWords } from '@/messages/desk/workflow';

function kindOf(kind: NoticeKind): DeputyNotice {
  return kind === 'deputy_ended' ? kind : 'deputy_named';
}

/** Those that the mail's reader has a part in. */
function own({ to }: Letter, { deputyships }: DeputyMatter): readonly ToldDeputyship[] {
  return deputyships.filter(({ deputy, principal }) => [deputy.id, principal.id].includes(to.id));
}

/** The end of the subject, from where its reader stands. */
export function deputyHeadline(kind: NoticeKind, letter: Letter, matter: DeputyMatter): string {
  const { id, locale } = letter.to;
  const words = personNoticeWords[locale].deputy.headline[kindOf(kind)];
  const [first] = own(letter, matter);
  if (first === undefined) return '';
  return first.deputy.id === id ? words.deputy(first.principal.name) : words.principal(first.deputy.name);
}

/** The role and the days, line by line. */
export function deputyNotes(kind: NoticeKind, letter: Letter, matter: DeputyMatter): readonly string[] {
  const { locale } = letter.to;
  const words = personNoticeWords[locale].deputy;
  return own(letter, matter).flatMap(({ role, from, until }) => {
    const [first, last] = [dateInWords(from, locale), dateInWords(until, locale)];
    return [words.role(workflowWords[locale].roles[role]), words.days[kindOf(kind)](first, last)];
  });
}
