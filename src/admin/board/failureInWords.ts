import type { Locale } from '@/domain/bilingual';
import type { BoardRender } from '@/contract/boardView';
import { pressFailureWords } from '@/messages/operator/pressFailures';

type Reason = NonNullable<BoardRender['reason']>;

/** Why the files could not be made: in plain words where the reason is known, then the machine's own sentence. */
export function failureInWords({ problem, detail }: Reason, locale: Locale): string {
  const words = pressFailureWords[locale];
  const known = Object.entries(words.known).find(([code]) => code === problem)?.[1];
  return [known ?? words.unknown, detail].filter((part) => part !== '').join(' ');
}
