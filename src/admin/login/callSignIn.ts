import type { Locale } from '@/domain/bilingual';
import { loginWords } from '@/messages/desk/login';
import { askDoor } from '../desk/askDoor';
import { spokenIssues, type SpokenIssue } from '../desk/spokenIssues';

/** How a request to a door of an account ended. */
export type SignInReply<T> =
  | { readonly kind: 'ok'; readonly answer: T }
  | { readonly kind: 'refused'; readonly issues: readonly SpokenIssue[] }
  | { readonly kind: 'offline' };

type AccountDoor = '/login' | '/second-step' | '/forgot-password' | '/logout';

/** Asks a door to an account: a GET without `body`, a POST with one. */
export async function callSignIn<T>(path: AccountDoor, body?: object): Promise<SignInReply<T>> {
  const response = await askDoor(`/api/users${path}`, body);
  const read: unknown = await response?.json().catch(() => null);
  if (!response || !read) return { kind: 'offline' };
  return response.ok ? { kind: 'ok', answer: read as T } : { kind: 'refused', issues: spokenIssues(read) };
}

/** What went wrong, in the reader's language; nothing when it went well. */
export function messagesOf(reply: SignInReply<unknown>, locale: Locale): readonly string[] {
  if (reply.kind === 'ok') return [];
  return reply.kind === 'offline'
    ? [loginWords[locale].offline]
    : reply.issues.map(({ message }) => message[locale]);
}
