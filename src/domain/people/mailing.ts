/**
 * How somebody wants to be told. `at_once`: each thing by itself; `digest`: all in one mail a day; `duties`: only what asks
 * for something, at once. Mails about an account's safety and about days that are due come at once whatever is chosen.
 */
export const mailChoices = ['at_once', 'digest', 'duties'] as const;
export type MailChoice = (typeof mailChoices)[number];

/** How somebody is told, and when their digest comes: a time by the clock of Türkiye, `08:30`. */
export interface Mailing {
  readonly choice: MailChoice;
  readonly digestAt: string;
}

/** How everybody is told who chose nothing. */
export const usualMailing: Mailing = { choice: 'at_once', digestAt: '08:30' };

/** An account as it stores how its owner is told; what was never chosen is not there. */
interface StoredMailing {
  readonly mailChoice?: MailChoice | null;
  readonly digestAt?: string | null;
}

/** Gives how the owner of a stored account is told. */
export function mailingOf({ mailChoice, digestAt }: StoredMailing): Mailing {
  return { choice: mailChoice ?? usualMailing.choice, digestAt: digestAt ?? usualMailing.digestAt };
}
