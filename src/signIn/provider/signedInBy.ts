import { longestSession } from '@/domain/signIn/secondFactor';
import { cookieHeader, cookieIn, expiredCookie, sealedCookie } from '../cookies';
import type { Visitor } from '../visitor';

const kind = { name: 'kitapcik-came-by', use: 'provider', seconds: longestSession / 1000 } as const;
/** What a browser keeps of one cookie, without its name and attributes. */
const mostCharacters = 3_800;

/** Who came to this browser by the identity provider, with what the provider knows its own session by. */
export interface SignedInBy {
  readonly person: string;
  /** Null for one that no cookie holds. */
  readonly idToken: string | null;
}

const sealed = sealedCookie<SignedInBy>(kind);

/** Makes the sealed cookie that remembers it for signing out: it opens nothing. */
export async function signedInByCookie(visitor: Visitor, came: SignedInBy): Promise<string> {
  const whole = await sealed.seal(visitor, came);
  const isTooLong = whole.length > mostCharacters;
  const value = isTooLong ? await sealed.seal(visitor, { ...came, idToken: null }) : whole;
  return cookieHeader(visitor.payload, { ...kind, value });
}

/** Reads who came to this browser by the provider last; null for nobody. */
export function signedInByIn(visitor: Visitor): Promise<SignedInBy | null> {
  return sealed.read(visitor);
}

/** Gives the headers that remove the cookie, from a browser that has it. */
export function noSignedInByCookies({
  payload,
  headers,
}: Pick<Visitor, 'payload' | 'headers'>): readonly string[] {
  return cookieIn(headers, kind.name) === null ? [] : [expiredCookie(payload, kind.name)];
}
