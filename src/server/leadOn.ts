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

/** Redirects from addresses of Payload's admin to the screens that replace its own, and from where its forms were before. */
export const leadOn: RequestHandler = (request, response, next) => {
  const goal = ['GET', 'HEAD'].includes(request.method) ? goalOf(request.path, request.query) : null;
  if (goal === null) {
    next();
    return;
  }
  response.setHeader('Cache-Control', 'no-store');
  response.redirect(goal.startsWith(panelRoot) ? goal + queryOf(request.originalUrl) : goal);
};

function goalOf(path: string, query: Parameters<typeof queryIn>[0]): string | null {
  const moved = movedForm(path);
  if (moved !== null) return moved;
  const root = [deskRoot, panelRoot].find((each) => path.startsWith(`${each}/`));
  if (root === undefined) return null;
  const below = path.slice(root.length).replace(/\/$/, '');
  const [, ofKey] = keyed.find(([shape]) => shape.test(below)) ?? [];
  if (ofKey !== undefined || root === deskRoot) return ofKey ?? null;
  const back = queryIn(query, 'back');
  if (below === login) return addressOf('login', { back });
  if (below === inactivity) return addressOf('inactivity', { back });
  return replaced[below] ?? null;
}

function queryOf(url: string): string {
  const at = url.indexOf('?');
  return at === -1 ? '' : url.slice(at);
}
