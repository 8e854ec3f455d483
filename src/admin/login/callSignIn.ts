import type { Bilingual } from '@/domain/bilingual';
import type { SignInAnswer } from '@/domain/accounts/signInAnswer';

/** How a step of signing in ended. */
export type SignInReply =
  | { readonly kind: 'ok'; readonly answer: SignInAnswer }
  | { readonly kind: 'refused'; readonly problem: string; readonly messages: readonly Bilingual[] }
  | { readonly kind: 'offline' };

/** Asks a door to an account: a GET without `body`, a POST with one. */
export async function callSignIn(path: '/login' | '/second-step', body?: object): Promise<SignInReply> {
  const response = await send(path, body);
  const read = (await response?.json().catch(() => null)) as Reply | null | undefined;
  if (!response || !read) return { kind: 'offline' };
  if (response.ok) return { kind: 'ok', answer: read as SignInAnswer };
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

/** Our doors answer with issues; the limits in front of them with one sentence, in the browser's language. */
interface Reply {
  readonly issues?: readonly { readonly problem: string; readonly message: Bilingual }[];
  readonly errors?: readonly { readonly message: string }[];
}

async function send(path: string, body: object | undefined): Promise<Response | null> {
  const init: RequestInit =
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  return fetch(`/api/users${path}`, { credentials: 'same-origin', cache: 'no-store', ...init }).catch(
    () => null,
  );
}
