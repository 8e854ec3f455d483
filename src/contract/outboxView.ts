/** One mail of the local outbox. `id` is its file's name without the ending. */
export interface OutboxLetter {
  readonly id: string;
  /** ISO time. */
  readonly at: string;
  readonly to: string;
  readonly subject: string;
}

/** One mail of the local outbox, opened. */
export interface OpenedLetter extends OutboxLetter {
  readonly text: string;
  /** Null when the mail has none. */
  readonly html: string | null;
}

/** Mails of one act that are not all sent: they wait for another attempt, or were given up. */
export interface WaitingMail {
  readonly id: string;
  /** Code, and plate code, of what it is about; null where it is about neither. */
  readonly edition: string | null;
  readonly province: string | null;
  readonly state: 'queued' | 'sending' | 'failed';
  readonly attempts: number;
  /** How many people have their mail already. */
  readonly sent: number;
  /** How many addresses the mail server has refused for good: nobody asks for them again. */
  readonly refused: number;
  /** What the mail server said last; null before the first attempt. */
  readonly reason: string | null;
  /** ISO time of the act. */
  readonly at: string;
}

/** The screen of outgoing mail. */
export interface OutboxView {
  /** `outbox`: there is no mail server, mails are kept as files. */
  readonly kind: 'outbox' | 'smtp';
  /** The newest first. */
  readonly letters: readonly OutboxLetter[];
  readonly waiting: readonly WaitingMail[];
}
