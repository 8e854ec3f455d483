import { sessionTerm } from './secondFactor';

/** What a page knows of its session, all in milliseconds of the server's clock. */
export interface SessionMoment {
  readonly now: number;
  /** When it ends unless it is renewed. */
  readonly ends: number;
  /** Beyond which no renewal carries it. */
  readonly latest: number;
  /** When somebody last did something on the page. */
  readonly worked: number;
}

/**
 * What a page does about its session: nothing; renew it; say that it ends soon unless somebody goes on; say that it ends
 * soon whatever they do; say that it is over.
 */
export type SessionCare = 'rest' | 'renew' | 'warn' | 'last' | 'over';

const minute = 60_000;
/** A session of which less is left is renewed while somebody works. */
const renewedWithin = sessionTerm / 2;
/** Whoever did something within this time is at work. */
const atWork = 10 * minute;
/** So long before the end it is said. */
export const warnedBefore = 10 * minute;
/** What is left to a renewal that would carry it no further: the end is kept in whole seconds. */
const notWorthIt = minute;

/** Tells what a page does about its session at a moment. */
export function sessionCare({ now, ends, latest, worked }: SessionMoment): SessionCare {
  const left = ends - now;
  if (left <= 0) return 'over';
  const isLast = latest - ends < notWorthIt;
  if (isLast) return left <= warnedBefore ? 'last' : 'rest';
  if (left <= renewedWithin && now - worked <= atWork) return 'renew';
  return left <= warnedBefore ? 'warn' : 'rest';
}
