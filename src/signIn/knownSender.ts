import { createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Payload } from 'payload';
import { parseCookies } from 'payload/shared';
import { isSameText } from '@/env/requestTrust';
import { deviceIn } from './countAttempt';

/** Who sends a request, as far as its cookies are signed by this installation. */
interface SignedSender {
  readonly kind: 'session' | 'browser';
  /** The session's id, or the browser's. */
  readonly key: string;
  /** Whose session it is; null for a browser. */
  readonly account: string | null;
}

/** No token of ours is longer. */
const longestToken = 2_000;

/**
 * Tells cheaply, without the database, whose session or which known browser a request comes with; null for a stranger. It
 * is for counting alone and opens nothing: a session that was ended still counts as itself until its token runs out.
 */
export function signedSender(
  payload: Pick<Payload, 'secret'>,
  { cookie, authorization }: Pick<IncomingHttpHeaders, 'cookie' | 'authorization'>,
  now: Date,
): SignedSender | null {
  const cookies = parseCookies(new Headers({ cookie: cookie ?? '' }));
  const ours = [...cookies].filter(([name]) => name.endsWith('-token')).map(([, value]) => value);
  const tokens = [...ours, (authorization ?? '').replace(/^(?:JWT|Bearer) /, '')];
  for (const token of tokens) {
    const session = sessionIn(payload, token, now);
    if (session !== null) return session;
  }
  const device = deviceIn(payload, cookies);
  return device === null ? null : { kind: 'browser', key: device, account: null };
}

/** Reads a token that Payload has signed (HS256), at once and without a thread of the pool. */
function sessionIn({ secret }: Pick<Payload, 'secret'>, token: string, now: Date): SignedSender | null {
  const [head = '', claims = '', signed = '', ...more] = token.slice(0, longestToken).split('.');
  if (signed === '' || more.length > 0) return null;
  const right = createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url');
  if (!isSameText(signed, right)) return null;
  const { sid, id, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>;
  const isOpen = typeof exp === 'number' && exp * 1_000 > now.getTime();
  return isOpen && typeof sid === 'string' ? { kind: 'session', key: sid, account: String(id) } : null;
}
