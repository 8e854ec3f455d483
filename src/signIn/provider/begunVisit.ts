import type { Payload } from 'payload';
import { cookieHeader, cookieIn, expiredCookie } from '../cookies';
import { keyFor } from '../keyFor';
import { openText, sealText } from '../sealedText';
import type { Visitor } from '../visitor';

const name = 'kitapcik-provider';
const seconds = 10 * 60;

/** What this browser took along to the provider, to know its own answer again. */
export interface BegunVisit {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Where on the desk the person wanted to go. */
  readonly goal: string;
  /** ISO time. */
  readonly until: string;
}

/** The cookie that keeps it, sealed. */
export function visitCookie({ payload, now }: Visitor, visit: Omit<BegunVisit, 'until'>): string {
  const until = new Date(now.getTime() + seconds * 1000).toISOString();
  const value = sealText(keyFor(payload, 'provider'), JSON.stringify({ ...visit, until }), name);
  return cookieHeader(payload, { name, value, seconds });
}

/** What this browser has begun; null for nothing, or too long ago. */
export function visitIn({ payload, headers, now }: Visitor): BegunVisit | null {
  const sealed = cookieIn(headers, name);
  const text = sealed === null ? null : openText(keyFor(payload, 'provider'), sealed, name);
  if (text === null) return null;
  const visit = JSON.parse(text) as BegunVisit;
  return visit.until > now.toISOString() ? visit : null;
}

/** One answer for one question: it is taken away with the answer. */
export function noVisitCookie(payload: Payload): string {
  return expiredCookie(payload, name);
}
