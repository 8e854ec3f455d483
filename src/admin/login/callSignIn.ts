import type { Bilingual, Locale } from '@/domain/bilingual';
import { loginWords } from '@/messages/login';

/** How a request to a door of an account ended. */
export type SignInReply<T> =
  | { readonly kind: 'ok'; readonly answer: T }
  | { readonly kind: 'refused'; readonly problem: string; readonly messages: readonly Bilingual[] }
  | { readonly kind: 'offline' };

type AccountDoor = '/login' | '/second-step' | '/forgot-password' | '/logout';

/** Asks a door to an account: a GET without `body`, a POST with one. */
export async function callSignIn<T>(path: AccountDoor, body?: object): Promise<SignInReply<T>> {
  const response = await send(path, body);
  const read = (await response?.json().catch(() => null)) as Reply | null | undefined;
  if (!response || !read) return { kind: 'offline' };
  if (response.ok) return { kind: 'ok', answer: read as T };
  const issues = read.issues ?? [];
  const [first] = issues;
  if (first)
    return { kind: 'refused', problem: first.problem, messages: issues.map(({ message }) => message) };
  return {
    kind: 'refused',
    problem: 'server',
    messages: (read.errors ?? []).map(({ message }) => ({ tr: message, en: message })),
  };
}

/** What went wrong, in the reader's language; nothing when it went well. */
export function messagesOf(reply: SignInReply<unknown>, locale: Locale): readonly string[] {
  if (reply.kind === 'ok') return [];
  return reply.kind === 'offline'
    ? [loginWords[locale].offline]
    : reply.messages.map((message) => message[locale]);
}

/** Our doors answer with issues; the limits in front of them with one sentence, in the browser's language. */
interface Reply {
  readonly issues?: readonly { readonly problem: string; readonly message: Bilingual }[];
  readonly errors?: readonly { readonly message: string }[];
}

async function send(path: AccountDoor, body: object | undefined): Promise<Response | null> {
  const init: RequestInit =
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  return fetch(`/api/users${path}`, { credentials: 'same-origin', cache: 'no-store', ...init }).catch(
    () => null,
  );
}
