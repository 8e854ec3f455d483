/** Wrong attempts in a row, and until when they are remembered (ISO time). */
export interface AttemptCount {
  readonly count: number;
  readonly until: string;
  /** Attempts under way, each by the time (ISO) after which whoever made it must have been cut off. */
  readonly held: readonly string[];
}

/** How many wrong attempts are let pass, and how long the last of them is remembered. */
export interface AttemptRule {
  readonly most: number;
  readonly minutes: number;
}

export const passwordAttempts: AttemptRule = { most: 5, minutes: 15 };

/** Wrong codes come from somebody who has the password: there is less to lose by being strict. */
export const codeAttempts: AttemptRule = { most: 5, minutes: 60 };

/** Right passwords of one account: each costs work and opens a session. More than anybody needs. */
export const rightLogins: AttemptRule = { most: 30, minutes: 15 };

export type AttemptVerdict =
  | { readonly allowed: true; readonly held: string; readonly next: AttemptCount }
  | { readonly allowed: false; readonly minutes: number };

/** Milliseconds for which an attempt under way is held back for: longer than one takes, also in a queue. */
const longestAttempt = 45_000;

/**
 * Holds a place for an attempt before it is looked at, so that many at once are no way round the limit. What is never
 * found wrong counts for a moment only: a crash in between locks nobody out. A refused attempt does not count, or
 * going on trying would keep the account shut for ever.
 */
export function takeAttempt(kept: AttemptCount | null, rule: AttemptRule, now: Date): AttemptVerdict {
  const held = new Date(now.getTime() + longestAttempt).toISOString();
  const { count, until, held: open } = standing(kept, now);
  const left = Date.parse(until) - now.getTime();
  if (count >= rule.most) return { allowed: false, minutes: Math.ceil(left / 60_000) };
  if (count + open.length >= rule.most) return { allowed: false, minutes: 1 };
  return { allowed: true, held, next: { count, until: later(until, held), held: [...open, held] } };
}

/** Ends an attempt: one that was wrong is counted, any other leaves nothing. Null when nothing is left to remember. */
export function endAttempt(
  kept: AttemptCount | null,
  rule: AttemptRule,
  { held, isWrong, now }: { readonly held: string; readonly isWrong: boolean; readonly now: Date },
): AttemptCount | null {
  const { count, until, held: open } = standing(kept, now);
  const at = open.indexOf(held);
  const left = open.filter((_, place) => place !== at);
  const remembered = new Date(now.getTime() + rule.minutes * 60_000).toISOString();
  if (isWrong) return { count: count + 1, until: later(until, remembered), held: left };
  return count === 0 && left.length === 0 ? null : { count, until, held: left };
}

/** What still stands at this time of what was kept. */
function standing(kept: AttemptCount | null, now: Date): AttemptCount {
  if (kept === null || Date.parse(kept.until) <= now.getTime())
    return { count: 0, until: now.toISOString(), held: [] };
  return { ...kept, held: kept.held.filter((until) => Date.parse(until) > now.getTime()) };
}

const later = (one: string, other: string): string => (one > other ? one : other);
