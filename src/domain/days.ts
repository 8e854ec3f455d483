import type { Locale } from './bilingual';
import { searchKey } from './turkish/letters';

const timeZone = 'Europe/Istanbul';
const tags: Record<Locale, string> = { tr: 'tr-TR', en: 'en-GB' };
const inIstanbul = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
const day = 24 * 60 * 60 * 1000;

/** Gives the ISO date that a calendar in Türkiye shows at `now`. */
export function istanbulDate(now: Date): string {
  return inIstanbul.format(now);
}

/**
 * Tells whether a text is a day of the calendar as it is kept: `2024-09-30`. A deadline is a day and never a moment: it
 * begins and ends with the day in Türkiye.
 */
export function isDay(text: string): boolean {
  const time = /^(?:19|[2-9]\d)\d{2}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Gives the day that a stored moment has in Türkiye: 21:00Z of the 19th is the 20th. A day stays the day it is. */
export function dayOf(stored: string): string {
  return isDay(stored) ? stored : istanbulDate(new Date(stored));
}

const monthsIn = (tag: string): readonly string[] => {
  const names = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => searchKey(names.format(Date.UTC(2024, month, 15))));
};
const monthNames = Object.values(tags).map(monthsIn);

/** Finds a month by its name or the first three letters or more of it, in either language; null for another word. */
function monthOf(word: string): number | null {
  const key = searchKey(word);
  const found = monthNames.flatMap((names) =>
    names.flatMap((name, at) => (key.length >= 3 && name.startsWith(key) ? [at + 1] : [])),
  );
  const [month = null] = found;
  return found.every((each) => each === month) ? month : null;
}

/**
 * Reads a day as people of Türkiye type it, the day first: `30.09.2024`, `30/9/2024`, `30 Eylül 2024`; or as it is kept. Null
 * for what is no such day: it is never taken for another, and a year of two digits is not guessed.
 */
export function readDay(typed: string): string | null {
  const text = typed.normalize('NFC').trim();
  const found =
    /^(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4})$/.exec(text) ??
    /^(\d{1,2})\.?(\s+)(\p{L}+)\.?\s+(\d{4})$/u.exec(text);
  if (found === null) return isDay(text) ? text : null;
  const [, day = '', , month = '', year = ''] = found;
  const number = /^\d/.test(month) ? month : String(monthOf(month) ?? 0);
  const iso = `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : null;
}

/** Gives the same day so many years earlier or later; the 29th of February is the 28th where there is none. */
export function yearsFrom(day: string, years: number): string {
  const moved = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
  return isDay(moved) ? moved : moved.replace(/29$/, '28');
}

/** Writes a day in digits, as it is typed in Türkiye: `30.09.2024`; what is no day stays as it is. */
export function dayInDigits(text: string): string {
  return isDay(text) ? text.split('-').toReversed().join('.') : text;
}

/** Counts whole days from `now` to the day `then`, in Türkiye; 0 is today, negative is past. */
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

/** Writes a day of this year as a title has it: `7 Kasım Perşembe`, `Thursday 7 November`. */
export function dayTitle(iso: string, locale: Locale): string {
  return words(iso, locale, { day: 'numeric', month: 'long', weekday: 'long' });
}

/** Writes a day of this year: `7 Kasım`; short, where a column is narrow: `7 Kas`. */
export function dayAndMonth(iso: string, locale: Locale, month: 'long' | 'short' = 'long'): string {
  return words(iso, locale, { day: 'numeric', month });
}

/** Writes an instant by the clock of Türkiye: `15 Aralık 2026 14.05`. */
export function momentInWords(iso: string, locale: Locale): string {
  return words(iso, locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** Writes a past instant as briefly as it is clear: today's by the clock, this year's without the year. */
export function momentBriefly(iso: string, now: string, locale: Locale): string {
  const [then, today] = [istanbulDate(new Date(iso)), istanbulDate(new Date(now))];
  if (then === today) return clockInWords(iso, locale);
  if (then.slice(0, 4) !== today.slice(0, 4)) return momentInWords(iso, locale);
  return `${dayAndMonth(iso, locale)} ${clockInWords(iso, locale)}`;
}

/** Writes a month of a year: `Mayıs 2024`, `May 2024`. */
export function monthInWords(year: number, month: number, locale: Locale): string {
  const middle = new Date(Date.UTC(year, month - 1, 15)).toISOString();
  return words(middle, locale, { month: 'long', year: 'numeric' });
}

/** Writes the hour of an instant by the clock of Türkiye: `14.05`, `14:05` in English. */
export function clockInWords(iso: string, locale: Locale): string {
  return words(iso, locale, { hour: '2-digit', minute: '2-digit' });
}

const writers = new Map<string, Intl.DateTimeFormat>();

/** Turkish writes a full stop between hour and minute. Making a writer takes far longer than writing with it. */
function words(iso: string, locale: Locale, shape: Intl.DateTimeFormatOptions): string {
  const key = locale + JSON.stringify(shape);
  const writer = writers.get(key) ?? new Intl.DateTimeFormat(tags[locale], { timeZone, ...shape });
  writers.set(key, writer);
  const text = writer.format(new Date(iso));
  return locale === 'tr' ? text.replace(/(\d{2}):(\d{2})/, '$1.$2') : text;
}
