import type { Payload } from 'payload';
import type { SignInAnswer } from '@/contract/signInAnswer';

/** A browser at the door, before anybody knows whose it is. */
export interface Visitor {
  readonly payload: Payload;
  readonly headers: Headers;
  readonly now: Date;
}

/** How far somebody is with signing in, with the `Set-Cookie` headers that the browser gets. */
export interface SignedIn {
  readonly answer: SignInAnswer;
  readonly cookies: readonly string[];
}
