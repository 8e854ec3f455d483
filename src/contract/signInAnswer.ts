/**
 * How far somebody is with signing in. `code`: the second factor is asked for; `enrol`: there is none yet, and one is
 * set up now; `open`: the session is there, with recovery codes when they are new; `none`: nobody has begun.
 */
export type SignInAnswer =
  | { readonly step: 'none' }
  | { readonly step: 'code' }
  | { readonly step: 'enrol'; readonly secret: string; readonly uri: string }
  | { readonly step: 'open'; readonly recoveryCodes: readonly string[] };

/** The second factor of somebody's own account. */
export interface OwnSecondFactor {
  readonly needed: boolean;
  /** ISO time of when it was set up; null without one. */
  readonly since: string | null;
  readonly recoveryCodesLeft: number;
}

/** What the pages around signing in must know before anybody has signed in. */
export interface EntranceView {
  /** Name of the identity provider; null without one. */
  readonly provider: string | null;
  /** Whoever asks has a session already. */
  readonly isSomebody: boolean;
  /** Somebody has an account here. */
  readonly hasPeople: boolean;
}

/** How long the session of whoever asks goes on (ISO times). */
export interface SessionView {
  /** The server's clock: the browser's may be wrong. */
  readonly now: string;
  /** The end, unless it is renewed. */
  readonly ends: string;
  /** Beyond which no renewal carries it. */
  readonly latest: string;
}

/** Where an endpoint that was opened by the address bar leads the browser. */
export interface LeadOn {
  readonly location: string;
}
