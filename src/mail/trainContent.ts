import type { Locale } from '@/domain/bilingual';
import type { TrainMatter } from '@/domain/notices/letter';
import { noticeWords } from '@/messages/mail/notices';
import type { MailBlock } from './letterContent';
import { pressProblemInWords } from './pressProblemInWords';

/** What became of a train in one line; while it goes on, only failures are told. */
export function trainHeadline({ edition, done, failed }: TrainMatter, locale: Locale): string {
  const { train } = noticeWords[locale];
  return train.headline(edition, done.length, failed.length);
}

/** What failed and why comes first, and every booklet is named: this is the only mail about most of them. */
export function trainBlocks(
  { done, failed }: TrainMatter,
  { lead, links, notes }: MailBlock,
  locale: Locale,
): readonly MailBlock[] {
  const words = noticeWords[locale];
  const failures = failed.map(
    ({ province, problem }) => `${province}: ${pressProblemInWords(problem, locale)}`,
  );
  return [
    { lead, names: [], notes, links: [] },
    ...(failed.length === 0
      ? []
      : [{ lead: words.train.failed, names: failures, notes: [words.booklet.lastStands], links: [] }]),
    ...(done.length === 0 ? [] : [{ lead: words.train.done, names: done, notes: [], links: [] }]),
    { lead: words.train.board, names: [], notes: [], links },
  ];
}
