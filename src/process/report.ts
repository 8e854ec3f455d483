/** A demo person as `npm start` shows it. */
export interface DemoPerson {
  readonly role: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Where to look, once everything runs. */
export interface Ready {
  readonly desk: string;
  readonly list: string;
  readonly booklet: string | null;
  /** Only after the very first start. */
  readonly people: readonly DemoPerson[] | null;
  readonly passwordsFile: string | null;
  /** Why the first booklet was not printed, or null. */
  readonly failure: string | null;
}

/** A message of the web process to `npm start`, which shows it (scripts/start/runWeb.mjs). */
export type Report =
  { readonly step: 'migrating' | 'seeding' | 'printing' | 'starting' } | { readonly ready: Ready };

/** Sends a report to the parent process; without one (a container, a service) nobody reads it. */
export function report(said: Report): void {
  process.send?.(said);
}
