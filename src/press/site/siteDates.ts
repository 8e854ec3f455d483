import type { Locale } from '@/domain/bilingual';
import { formatDate, formatMonthYear } from '@/domain/turkish/dates';

function english(iso: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options }).format(
    new Date(`${iso}T00:00:00Z`),
  );
}

/** `31 Mayıs 2024`, `31 May 2024`. */
export function dayText(locale: Locale, iso: string): string {
  return locale === 'tr' ? formatDate(iso) : english(iso, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `Mayıs 2024`, `May 2024`. */
export function monthText(
  locale: Locale,
  { year, month }: { readonly year: number; readonly month: number },
): string {
  if (locale === 'tr') return formatMonthYear(year, month);
  return english(`${year}-${String(month).padStart(2, '0')}-01`, { month: 'long', year: 'numeric' });
}
