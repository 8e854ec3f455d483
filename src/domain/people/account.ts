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

/** A browser's own description of itself, in two words. Names stand for themselves in every language. */
export interface Device {
  /** E.g. `Firefox`; null when it is not known. */
  readonly browser: string | null;
  /** E.g. `Windows`; null when it is not known. */
  readonly system: string | null;
}

/** The device that opened a session. */
export interface SeenDevice extends Device {
  /** Id of the session. */
  readonly session: string;
}

/** The first that fits: most browsers call themselves by each other's names too. */
const browsers: readonly (readonly [string, RegExp])[] = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\b(?:OPR|Opera)\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Yandex', /\bYaBrowser\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|CriOS|HeadlessChrome)\//],
  ['Safari', /\bVersion\/[\d.]+ (?:Mobile\/\w+ )?Safari\//],
];

const systems: readonly (readonly [string, RegExp])[] = [
  ['Android', /\bAndroid\b/],
  ['iOS', /\b(?:iPhone|iPad|iPod)\b/],
  ['Windows', /\bWindows\b/],
  ['Pardus', /\bPardus\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['macOS', /\bMac OS X\b|\bMacintosh\b/],
  ['Linux', /\bLinux\b/],
];

/** Reads a `User-Agent` header, without its versions and details. */
export function deviceOf(userAgent: string | null): Device {
  return { browser: firstOf(browsers, userAgent ?? ''), system: firstOf(systems, userAgent ?? '') };
}

function firstOf(names: readonly (readonly [string, RegExp])[], text: string): string | null {
  return names.find(([, mark]) => mark.test(text))?.[0] ?? null;
}

/** `invited`: the link works; `expired`: it no longer does, and no password was set; `off`: switched off. */
export const personStates = ['active', 'invited', 'expired', 'off'] as const;
export type PersonState = (typeof personStates)[number];

/** The facts from which the state of an account follows. */
export interface Account {
  readonly active: boolean;
  /** True until the first password is set. */
  readonly invited: boolean;
  readonly link: AccountLink | null;
}

/** Gives the state of an account at a time. */
export function personState({ active, invited, link }: Account, now: Date): PersonState {
  if (!active) return 'off';
  if (!invited) return 'active';
  return link?.kind === 'invitation' && isOpen(link, now) ? 'invited' : 'expired';
}
