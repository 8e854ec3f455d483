import type { Payload } from 'payload';
import { parseCookies } from 'payload/shared';
import { signedSession, type Proof } from '@/env/sessionToken';
import { deviceIn } from './countAttempt';

/** Who sends a request, as far as its cookies are signed by this installation. */
interface SignedSender {
  readonly kind: 'session' | 'browser';
  /** The session's id, or the browser's. */
  readonly key: string;
  /** Whose session it is; null for a browser. */
  readonly account: string | null;
}

/**
 * Tells cheaply, without the database, whose session or which known browser a request comes with; null for a stranger. It
 * is for counting alone and opens nothing: a session that was ended still counts as itself until its token runs out.
 */
export function signedSender(payload: Pick<Payload, 'secret'>, proof: Proof, now: Date): SignedSender | null {
  const signed = signedSession(payload.secret, proof, now);
  if (signed !== null) return { kind: 'session', key: signed.session, account: signed.account };
  const device = deviceIn(payload, parseCookies(new Headers({ cookie: proof.cookie ?? '' })));
  return device === null ? null : { kind: 'browser', key: device, account: null };
}
