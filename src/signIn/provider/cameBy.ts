import type { Payload } from 'payload';
import { longestSession } from '@/domain/signIn/sessionTerm';
import { cookieHeader, cookieIn, expiredCookie } from '../cookies';
import { keyFor } from '../keyFor';
import { openText, sealText } from '../sealedText';
import type { Visitor } from '../visitor';

const name = 'kitapcik-came-by';
const seconds = longestSession / 1000;
/** What a browser keeps of one cookie, without its name and attributes. */
const mostCharacters = 3_800;

/** Who came to this browser by the identity provider, with what the provider knows its own session by. */
export interface CameBy {
  readonly person: string;
  /** Null for one that no cookie holds. */
  readonly idToken: string | null;
}

/** The cookie that remembers it for signing out, sealed: it opens nothing. */
export function cameByCookie(payload: Payload, came: CameBy): string {
  const seal = (of: CameBy): string => sealText(keyFor(payload, 'provider'), JSON.stringify(of), name);
  const whole = seal(came);
  const value = whole.length > mostCharacters ? seal({ ...came, idToken: null }) : whole;
  return cookieHeader(payload, { name, value, seconds });
}

/** Who came to this browser by the provider last; null for nobody. */
export function cameByIn({ payload, headers }: Pick<Visitor, 'payload' | 'headers'>): CameBy | null {
  const sealed = cookieIn(headers, name);
  const text = sealed === null ? null : openText(keyFor(payload, 'provider'), sealed, name);
  return text === null ? null : (JSON.parse(text) as CameBy);
}

/** Takes it away, from a browser that has it. */
export function noCameByCookies({
  payload,
  headers,
}: Pick<Visitor, 'payload' | 'headers'>): readonly string[] {
  return cookieIn(headers, name) === null ? [] : [expiredCookie(payload, name)];
}
