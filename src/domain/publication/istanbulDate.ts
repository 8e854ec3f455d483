const inIstanbul = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Istanbul', dateStyle: 'short' });

/** The ISO date that a calendar in Türkiye shows at `now`. */
export function istanbulDate(now: Date): string {
  return inIstanbul.format(now);
}
