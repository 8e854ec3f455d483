import type { Locale } from '@/domain/bilingual';
import { loginWords } from '@/messages/desk/login';
import type { Reply } from '../desk/callDesk';

/** What went wrong before anybody was signed in, in the reader's language; nothing when it went well. */
export function messagesOf(reply: Reply<unknown>, locale: Locale): readonly string[] {
  if (reply.kind === 'ok') return [];
  return reply.kind === 'refused'
    ? reply.issues.map(({ message }) => message[locale])
    : [loginWords[locale].offline];
}
