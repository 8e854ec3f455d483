import type { Payload } from 'payload';
import type { Issue } from '@/domain/issue';
import type { SignInAnswer } from '@/contract/signInAnswer';

/** A browser at the door, before anybody knows whose it is. */
export interface Visitor {
  readonly payload: Payload;
  readonly headers: Headers;
  readonly now: Date;
}

/** What signing in answers: refused, or how far it is, with the cookies that the browser gets. */
export type SignInOutcome =
  | { readonly issues: readonly Issue[] }
  | { readonly issues: null; readonly answer: SignInAnswer; readonly cookies: readonly string[] };

/** Refused for one reason. */
export function refusedFor(problem: Issue['problem'], context?: Issue['context']): SignInOutcome {
  return { issues: [{ field: '', problem, ...(context && { context }) }] };
}
