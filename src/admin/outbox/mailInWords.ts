import type { Locale } from '@/domain/bilingual';
import type { WaitingMail } from '@/contract/outboxView';
import { outboxWords } from '@/messages/desk/outbox';

/** What a mail is about, in words: `2024-2 · 76 plakalı il · veri formu`. */
export function mailInWords(
  { id, edition, province }: Pick<WaitingMail, 'id' | 'edition' | 'province'>,
  locale: Locale,
): string {
  const { subjects, plate } = outboxWords[locale];
  const [source = '', scope = ''] = id.split(':');
  const kind = source === 'timeline' ? scope : source;
  const named = Object.entries(subjects).find(([key]) => key === kind)?.[1] ?? subjects.other;
  const parts = [edition, province === null ? null : plate(province), named];
  return parts.filter((part) => part !== null).join(' · ');
}
