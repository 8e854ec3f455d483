import { createHash, createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { isSameText } from './requestTrust';

/** A session as its token names it. */
export interface SignedSession {
  readonly session: string;
  /** Whose it is. */
  readonly account: string;
}

/** What a request proves itself with. */
export type Proof = Pick<IncomingHttpHeaders, 'cookie' | 'authorization'>;

/** No token of ours is longer. */
const longestToken = 2_000;

/** Gives what Payload signs sessions with, by the secret of the settings. */
export function signingSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex').slice(0, 32);
}

/**
 * Reads the session that a request is signed for, at once and without database, Payload or a thread of the pool; null where none is
 * that has not run out. One that was ended is not known as ended here: that is asked of the database.
 */
export function signedSession(
  signedWith: string,
  { cookie = '', authorization = '' }: Proof,
  now: Date,
): SignedSession | null {
  const cookies = cookie.split(';').map((each) => each.trim().split('='));
  const kept = cookies.filter(([name = '']) => name.endsWith('-token')).map(([, value = '']) => value);
  for (const token of [...kept, authorization.replace(/^(?:JWT|Bearer) /, '')]) {
    const session = sessionIn(signedWith, token, now);
    if (session !== null) return session;
  }
  return null;
}

/** Reads a token that Payload has signed (HS256). */
function sessionIn(signedWith: string, token: string, now: Date): SignedSession | null {
  const [head = '', claims = '', signed = '', ...more] = token.slice(0, longestToken).split('.');
  if (signed === '' || more.length > 0) return null;
  const right = createHmac('sha256', signedWith).update(`${head}.${claims}`).digest('base64url');
  if (!isSameText(signed, right)) return null;
  const { sid, id, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>;
  const isOpen = typeof exp === 'number' && exp * 1_000 > now.getTime();
  return isOpen && typeof sid === 'string' ? { session: sid, account: String(id) } : null;
}
