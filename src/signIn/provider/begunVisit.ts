import type { Payload } from 'payload';
import { cookieHeader, expiredCookie } from '../cookies';
import { sealedCookie } from '../sealedCookie';
import type { Visitor } from '../visitor';

const kind = { name: 'kitapcik-provider', use: 'provider', seconds: 10 * 60 } as const;

/** What this browser took along to the provider, to know its own answer again. */
export interface BegunVisit {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Where on the desk the person wanted to go. */
  readonly goal: string;
}

const sealed = sealedCookie<BegunVisit>(kind);

/** The cookie that keeps it, sealed. */
export async function visitCookie(visitor: Visitor, visit: BegunVisit): Promise<string> {
  return cookieHeader(visitor.payload, { ...kind, value: await sealed.seal(visitor, visit) });
}

/** What this browser has begun; null for nothing, or too long ago. */
export function visitIn(visitor: Visitor): Promise<BegunVisit | null> {
  return sealed.read(visitor);
}

/** One answer for one question: it is taken away with the answer. */
export function noVisitCookie(payload: Payload): string {
  return expiredCookie(payload, kind.name);
}
