import { formatDate, formatMonthYear } from '../turkish/dates';
import { enDash } from '../turkish/marks';
import type { EditionFacts } from './snapshot';
import type { EditionFact } from './text';

/** First year to the edition's: `2003–2024`, or one year where they are equal; null without such a range. */
function yearRange({ year }: EditionFacts, since: number | null): string | null {
  if (since === null || since > year) return null;
  return since === year ? `${year}` : `${since}${enDash}${year}`;
}

const formats: Readonly<Record<EditionFact, (edition: EditionFacts, since: number | null) => string | null>> =
  {
    year: ({ year }) => `${year}`,
    month_year: ({ year, month }) => formatMonthYear(year, month),
    as_of_date: ({ asOf }) => formatDate(asOf),
    code: ({ code }) => code,
    year_range: yearRange,
  };

/** Writes a fact of an edition: `2024`, `Mayıs 2024`, `2024-2`, `2003–2024`; null without a `since`. */
export function formatEditionFact(
  fact: EditionFact,
  edition: EditionFacts,
  since: number | null,
): string | null {
  return formats[fact](edition, since);
}
