import type { Locale } from './bilingual';

const timeZone = 'Europe/Istanbul';
const tags: Record<Locale, string> = { tr: 'tr-TR', en: 'en-GB' };
const inIstanbul = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
const day = 24 * 60 * 60 * 1000;

/** Gives the ISO date that a calendar in Türkiye shows at `now`. */
export function istanbulDate(now: Date): string {
  return inIstanbul.format(now);
}

/** Gives the day that an edition's figures hold for: the stored moment, as a calendar in Türkiye shows it. */
export function asOfDay({ asOf }: { readonly asOf: string }): string {
  return istanbulDate(new Date(asOf));
}

/** Counts whole days in Türkiye from `now` to `then`; 0 is today, negative is past. */
export function daysUntil(then: string, now: string): number {
  const [last, first] = [then, now].map((iso) => Date.parse(istanbulDate(new Date(iso))));
  return Math.round(((last ?? 0) - (first ?? 0)) / day);
}

/** Writes the day in Türkiye of an ISO date or instant: `15 Aralık 2026 Salı`. */
export function dayInWords(iso: string, locale: Locale): string {
  return words(iso, locale, { day: 'numeric', month: 'long', year: 'numeric', weekday: 'long' });
}

/** Writes the same without the day of the week: `15 Aralık 2026`, `15 December 2026`. */
export function dateInWords(iso: string, locale: Locale): string {
  return words(iso, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** Writes an instant by the clock of Türkiye: `15 Aralık 2026 14:05`. */
export function momentInWords(iso: string, locale: Locale): string {
  return words(iso, locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** Writes a month of a year: `Mayıs 2024`, `May 2024`. */
export function monthInWords(year: number, month: number, locale: Locale): string {
  const middle = new Date(Date.UTC(year, month - 1, 15)).toISOString();
  return words(middle, locale, { month: 'long', year: 'numeric' });
}

function words(iso: string, locale: Locale, shape: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(tags[locale], { timeZone, ...shape }).format(new Date(iso));
}
