import type { Locale } from '@/domain/bilingual';

const zone = 'Europe/Istanbul';
const tags: Record<Locale, string> = { tr: 'tr-TR', en: 'en-GB' };
const day = 24 * 60 * 60 * 1000;

/** `15 Aralık 2026 Salı`: the day of an ISO date or instant in Türkiye. */
export function dayInWords(iso: string, locale: Locale): string {
  return words(iso, locale, { day: 'numeric', month: 'long', year: 'numeric', weekday: 'long' });
}

/** `15 Aralık 2026`. */
export function dateInWords(iso: string, locale: Locale): string {
  return words(iso, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `15 Aralık 2026 14:05`. */
export function momentInWords(iso: string, locale: Locale): string {
  return words(iso, locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** `Mayıs 2024`. */
export function monthInWords(year: number, month: number, locale: Locale): string {
  const middle = new Date(Date.UTC(year, month - 1, 15)).toISOString();
  return words(middle, locale, { month: 'long', year: 'numeric' });
}

/** Whole days in Türkiye from `now` to `then`; 0 is today, negative is past. */
export function daysUntil(then: string, now: string): number {
  return Math.round((Date.parse(calendarDay(then)) - Date.parse(calendarDay(now))) / day);
}

function calendarDay(iso: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(iso));
}

function words(iso: string, locale: Locale, shape: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(tags[locale], { timeZone: zone, ...shape }).format(new Date(iso));
}
