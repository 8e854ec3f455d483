import type { Locale } from '@/domain/bilingual';
import { loginWords } from '@/messages/entrance/login';
import type { Reply } from '../shared/callDesk';

/** Gives the messages of a failed request before sign-in, in the reader's language; empty after success. */
export function messagesOf(reply: Reply<unknown>, locale: Locale): readonly string[] {
  if (reply.kind === 'ok') return [];
  return reply.kind === 'refused'
    ? reply.issues.map(({ message }) => message[locale])
    : [loginWords[locale].offline];
}
