/** Failed logins in a row, and until when they are remembered (ISO time). */
export interface AttemptCount {
  readonly count: number;
  readonly until: string;
}

/** How many wrong attempts are let pass, and how long the last of them is remembered. */
export interface AttemptRule {
  readonly most: number;
  readonly minutes: number;
}

export const passwordAttempts: AttemptRule = { most: 5, minutes: 15 };

/** Wrong codes come from somebody who has the password: there is less to lose by being strict. */
export const codeAttempts: AttemptRule = { most: 5, minutes: 60 };

export type AttemptVerdict =
  | { readonly allowed: true; readonly next: AttemptCount }
  | { readonly allowed: false; readonly minutes: number };

/**
 * Counts an attempt before it is looked at, so that many at once are no way round the limit. A refused
 * attempt does not count, or going on trying would keep the account shut for ever.
 */
export function takeAttempt(kept: AttemptCount | null, rule: AttemptRule, now: Date): AttemptVerdict {
  const until = new Date(now.getTime() + rule.minutes * 60_000).toISOString();
  const left = kept === null ? 0 : Date.parse(kept.until) - now.getTime();
  if (kept === null || left <= 0) return { allowed: true, next: { count: 1, until } };
  if (kept.count >= rule.most) return { allowed: false, minutes: Math.ceil(left / 60_000) };
  return { allowed: true, next: { count: kept.count + 1, until } };
}

/** Takes a right attempt out of the count again, and no other one; null when none is left. */
export function giveBackAttempt({ count, until }: AttemptCount): AttemptCount | null {
  return count <= 1 ? null : { count: count - 1, until };
}
