import type { EditionFacts } from '../booklet/snapshot';
import type { Issue } from '../issue';
import { readImportDate } from './readImportDate';

/** Lists what is wrong with the code, month and date of a past edition. `today` is an ISO date in Türkiye. */
export function pastEditionIssues(
  { code, year, month, asOf }: EditionFacts,
  today: string,
): readonly Issue[] {
  const [, written = ''] = /^(\d{4})-[1-9]$/.exec(code) ?? [];
  const issues: Issue[] = [];
  if (Number(written) !== year || year < 2000)
    issues.push({ field: 'edition', problem: 'import_edition_code' });
  const isMonth = month >= 1 && month <= 12;
  if (!isMonth) issues.push({ field: 'month', problem: 'field_unreadable' });
  const start = `${String(year)}-${String(month).padStart(2, '0')}-01`;
  if (isMonth && start > today) issues.push({ field: 'month', problem: 'import_edition_future' });
  const date = readImportDate(asOf, today);
  if ('problem' in date) issues.push({ field: 'asOf', problem: date.problem });
  else if (date.asOf === null) issues.push({ field: 'asOf', problem: 'field_missing' });
  return issues;
}
