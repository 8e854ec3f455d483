/** The longest that a session lasts, however often it is renewed, in milliseconds: a long working day. */
export const longestSession = 12 * 60 * 60 * 1000;

/** The stored times of a session: its beginning, and its end unless it is renewed (ISO times). */
export interface SessionTerm {
  readonly createdAt?: string | null;
  readonly expiresAt: string;
}

/** Gives the moment when a session ends: its expiry or its longest term. Without a beginning it has ended. */
export function sessionEnd(session: SessionTerm): Date {
  return new Date(Math.min(Date.parse(session.expiresAt), latestEnd(session)));
}

/** Gives the moment (milliseconds) beyond which no renewal carries a session. */
export function latestEnd({ createdAt }: Pick<SessionTerm, 'createdAt'>): number {
  return createdAt ? new Date(createdAt).getTime() + longestSession : 0;
}
