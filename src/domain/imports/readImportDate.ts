import type { Problem } from '../problem';

/** A day as a file has it (ISO, or `31.12.2023`), or what is wrong with it; null when the cell is empty. */
export type DateReading = { readonly asOf: string | null } | { readonly problem: Problem };

/** Reads a day that there was; `today` is an ISO date in Türkiye. */
export function readImportDate(text: string, today: string): DateReading {
  if (text === '') return { asOf: null };
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text) ?? [];
  const iso = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isDay(iso)) return { problem: 'asof_unreadable' };
  return iso > today ? { problem: 'asof_in_future' } : { asOf: iso };
}

function isDay(iso: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(iso) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}
