/** The reasons for a link that sets a password. */
export const linkKinds = ['invitation', 'reset'] as const;
export type LinkKind = (typeof linkKinds)[number];

/**
 * The one open link of an account; a newer one takes its place. The link in the mail is derived from this and
 * the installation's secret, so that reading the database gives nobody a link.
 */
export interface AccountLink {
  readonly kind: LinkKind;
  /** Random text. */
  readonly nonce: string;
  /** ISO instants. */
  readonly at: string;
  readonly expires: string;
}

const hour = 60 * 60 * 1000;

/** How long a link works, in milliseconds: an invitation outlives a week's leave, a reset an hour. */
export const linkTerms: Readonly<Record<LinkKind, number>> = { invitation: 7 * 24 * hour, reset: hour };

/** Tells whether the link may still set a password. */
export function isOpen(link: AccountLink | null, now: Date): boolean {
  return link !== null && link.expires > now.toISOString();
}
