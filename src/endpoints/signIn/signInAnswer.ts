import type { SignInOutcome } from '@/signIn/visitor';
import { Refused } from '../refused';

/** How far somebody is with signing in, with the cookies that go with it. */
export function signInAnswer(outcome: SignInOutcome): Response {
  if (outcome.issues !== null) throw new Refused(outcome.issues);
  const headers = new Headers({ 'cache-control': 'no-store' });
  for (const cookie of outcome.cookies) headers.append('set-cookie', cookie);
  return Response.json(outcome.answer, { headers });
}
