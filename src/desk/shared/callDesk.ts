import { endpointAddressOf } from '@/contract/endpointAddress';
import { endpoints, type Answer, type Ask, type EndpointName, type ReadName } from '@/contract/endpoints';
import { noteAct } from './acted';
import { askProof } from './askProof';
import { forgetSent, typingStore } from './keptTyping';
import { ownerHeader, tabOwner } from './ownedTab';
import { noteConnection } from './status';
import { spokenIssues, waitIssues, type SpokenIssue } from './words';

/** What a request to one of our endpoints can end with. Nothing throws: every ending has its words on the screen. */
export type Reply<T> =
  | { readonly kind: 'ok'; readonly body: T }
  | { readonly kind: 'refused'; readonly issues: readonly SpokenIssue[] }
  | { readonly kind: 'logged_out' }
  | { readonly kind: 'offline' };

/** An ending that is not `ok`. */
export type Trouble = Exclude<Reply<never>, { kind: 'ok' }>;

/** Sends a request to one of our endpoints, by its name in the contract; `signal` lets it go. */
export function callDesk<N extends EndpointName>(
  name: N,
  ask: Ask<N>,
  signal: AbortSignal | null = null,
): Promise<Reply<Answer<N>>> {
  const { path, fields } = endpointAddressOf(name, ask);
  if (endpoints[name].method === 'get') return send(name, path, { signal });
  return proved(() => send(name, path, { ...post(fields), signal })).then((reply) => {
    if (reply.kind !== 'ok') return reply;
    noteAct(name);
    if (isWhollyDone(reply.body)) forgetSent(typingStore(), String(tabOwner()), fields);
    return reply;
  });
}

/** Sends once more when the person has given the second factor that the act asked for. */
async function proved<T>(act: () => Promise<Reply<T>>): Promise<Reply<T>> {
  const reply = await act();
  const isOwed = reply.kind === 'refused' && reply.issues.some(({ problem }) => problem === 'proof_owed');
  return isOwed && (await askProof()) ? act() : reply;
}

/** An answer about several figures may be that none of them was taken: then its reason will be sent again. */
function isWhollyDone(body: object): boolean {
  const results: readonly { readonly outcome?: unknown }[] =
    'results' in body && Array.isArray(body.results) ? body.results : [];
  return results.every(({ outcome }) => outcome === 'done' || outcome === 'unchanged');
}

/** Reads from an endpoint at an address that was made before; `signal` lets it go. */
export function readDesk<N extends ReadName>(
  name: N,
  path: string,
  signal: AbortSignal | null = null,
): Promise<Reply<Answer<N>>> {
  return send(name, path, { signal });
}

type Sent = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> };

function post(fields: object): Sent {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fields),
  };
}

async function send<N extends EndpointName>(name: N, path: string, init: Sent): Promise<Reply<Answer<N>>> {
  // Words that come with an answer are in the language of the page that asks.
  const language = { 'accept-language': document.documentElement.lang };
  const headers = { ...language, ...init.headers, ...ownerHeader() };
  const asked = fetch(path, { credentials: 'same-origin', cache: 'no-store', ...init, headers });
  const response = await asked.catch(() => null);
  const read: unknown = await response?.json().catch(() => null);
  // What the screen let go says nothing of the connection.
  if (init.signal?.aborted === true) return { kind: 'offline' };
  noteFate(name, response, read);
  // People who are signing in get the reason; everybody else has lost the session.
  if (response?.status === 401 && endpoints[name].callers !== 'anyone') return { kind: 'logged_out' };
  if (response?.status === 429 && !read) return { kind: 'refused', issues: waitIssues(response.headers) };
  if (!response || !read) return { kind: 'offline' };
  if (response.ok) return { kind: 'ok', body: read as Answer<N> };
  return { kind: 'refused', issues: spokenIssues(read) };
}

/** Tells the status line how the request fared. */
function noteFate(name: EndpointName, response: Response | null, read: unknown): void {
  if (response === null) noteConnection(navigator.onLine ? 'away' : 'offline');
  else if (response.status >= 502 || !read) noteConnection('away');
  else if (endpoints[name].callers !== 'anyone') noteConnection(response.status === 401 ? 'lost' : 'online');
}
