import type { Locale } from '@/domain/bilingual';
import type { DeputyMatter, Letter } from '@/domain/workflow/letter';
import type { DeputyNotice, NoticeKind } from '@/domain/workflow/notices';
import { noticeWords } from '@/messages/notices';
import { workflowWords } from '@/messages/workflow';

function kindOf(kind: NoticeKind): DeputyNotice {
  return kind === 'deputy_ended' ? kind : 'deputy_named';
}

/** The end of the subject, from where its reader stands. */
export function deputyHeadline(
  kind: NoticeKind,
  { to }: Letter,
  { deputy, principal }: DeputyMatter,
): string {
  const words = noticeWords[to.locale].deputy.headline[kindOf(kind)];
  return to.id === deputy.id ? words.deputy(principal.name) : words.principal(deputy.name);
}

/** The role and the days, line by line. */
export function deputyNotes(
  kind: NoticeKind,
  { role, from, until }: DeputyMatter,
  locale: Locale,
): readonly string[] {
  const words = noticeWords[locale].deputy;
  const [first, last] = [dayIn(from, locale), dayIn(until, locale)];
  return [words.role(workflowWords[locale].roles[role]), words.days[kindOf(kind)](first, last)];
}

/** `3 Haziran 2024`: a day, wherever the clock stands. */
function dayIn(iso: string, locale: Locale): string {
  const tag = locale === 'tr' ? 'tr-TR' : 'en-GB';
  const format = { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(tag, format).format(new Date(iso));
}
