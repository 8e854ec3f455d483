import { askDoor } from './askDoor';
import { spokenIssues, type SpokenIssue } from './spokenIssues';

/** What a request to our own doors can end with. Nothing throws: every ending has its words on the screen. */
export type Answer<T> =
  | { readonly kind: 'ok'; readonly body: T }
  | { readonly kind: 'refused'; readonly issues: readonly SpokenIssue[] }
  | { readonly kind: 'logged_out' }
  | { readonly kind: 'offline' };

/** An ending that is not `ok`. */
export type Trouble = Exclude<Answer<never>, { kind: 'ok' }>;

const root = '/api/desk';

/** Asks one of our doors: a GET without `body`, a POST with one. */
export async function callDesk<T>(path: string, body?: object): Promise<Answer<T>> {
  const response = await askDoor(root + path, body);
  if (response === null) return { kind: 'offline' };
  if (response.status === 401) return { kind: 'logged_out' };
  const read: unknown = await response.json().catch(() => null);
  if (read === null) return { kind: 'offline' };
  if (response.ok) return { kind: 'ok', body: read as T };
  return { kind: 'refused', issues: spokenIssues(read) };
}
