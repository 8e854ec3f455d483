/** The longest that a session lasts, however often it is renewed, in milliseconds: a long working day. */
export const longestSession = 12 * 60 * 60 * 1000;

/** What is kept of a session: when it began, and until when it is open unless it is renewed (ISO times). */
export interface SessionTerm {
  readonly createdAt?: string | null;
  readonly expiresAt: string;
}

/** When a session ends: when nobody renews it, and at latest when it has lasted the longest. Without a beginning it has ended. */
export function sessionEnd(session: SessionTerm): Date {
  return new Date(Math.min(Date.parse(session.expiresAt), latestEnd(session)));
}

/** The moment that no renewal carries a session over. */
export function latestEnd({ createdAt }: Pick<SessionTerm, 'createdAt'>): number {
  return createdAt ? new Date(createdAt).getTime() + longestSession : 0;
}
