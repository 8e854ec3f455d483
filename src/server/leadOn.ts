import type { RequestHandler } from 'express';
import { addressOf, deskRoot, movedForm, panelPaths, panelRoot, queryIn } from '@/contract/addresses';

const { login, inactivity, account, createFirstUser, forgot, logout } = panelPaths;

/** Payload's own views that screens of the desk replace, without what brings somebody back. */
const replaced: Readonly<Record<string, string>> = {
  [account]: addressOf('account'),
  [createFirstUser]: addressOf('firstPerson'),
  [forgot]: addressOf('forgot'),
  [logout]: addressOf('signOut'),
};

/** Pages of Payload's that it cannot be told to leave out. No key of its own is ever given out, so they lead nowhere. */
const keyed: readonly (readonly [RegExp, string])[] = [
  [/^\/reset(?:\/|$)/, addressOf('forgot')],
  [/^\/[^/]+\/verify\//, addressOf('login')],
];

/** How a browser names a request that another site led to. */
const elsewhere = ['cross-site', 'same-site'];

/**
 * Redirects from addresses of Payload's admin to the screens that replace its own, and from where its forms and its page of a
 * session that is over were before.
 */
export const leadOn: RequestHandler = (request, response, next) => {
  const isReading = ['GET', 'HEAD'].includes(request.method);
  const goal = isReading ? (askedFirst(request) ?? goalOf(request.path, request.query)) : null;
  if (goal === null) {
    next();
    return;
  }
  response.setHeader('Cache-Control', 'no-store');
  response.redirect(goal.startsWith(panelRoot) ? goal + queryOf(request.originalUrl) : goal);
};

/** A link on another site signs nobody out: the page asks first, which the page itself cannot tell. */
function askedFirst({ path, query, headers }: Parameters<RequestHandler>[0]): string | null {
  const isSignOut = [deskRoot, panelRoot].some((root) => path.replace(/\/$/, '') === root + logout);
  const isElsewhere = elsewhere.includes(String(headers['sec-fetch-site']));
  return isSignOut && isElsewhere && queryIn(query, 'asks') === null
    ? addressOf('signOut', { asks: '1' })
    : null;
}

function goalOf(path: string, query: Parameters<typeof queryIn>[0]): string | null {
  const moved = movedForm(path);
  if (moved !== null) return moved;
  const root = [deskRoot, panelRoot].find((each) => path.startsWith(`${each}/`));
  if (root === undefined) return null;
  const below = path.slice(root.length).replace(/\/$/, '');
  const [, ofKey] = keyed.find(([shape]) => shape.test(below)) ?? [];
  if (ofKey !== undefined) return ofKey;
  const back = queryIn(query, 'back');
  if (below === inactivity) return addressOf('login', { back, trouble: 'session_over' });
  if (root === deskRoot) return null;
  return below === login ? addressOf('login', { back }) : (replaced[below] ?? null);
}

function queryOf(url: string): string {
  const at = url.indexOf('?');
  return at === -1 ? '' : url.slice(at);
}
