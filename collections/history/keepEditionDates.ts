import type { CollectionBeforeChangeHook } from 'payload';
import type { Issue } from '@/domain/issue';
import type { EditionState } from '@/domain/workflow/entryPhase';
import { refusal } from '../refusal';

const dates = ['asOf', 'entryOpens', 'entryDue', 'entryCloses'] as const;
const inOrder = ['entryOpens', 'entryDue', 'entryCloses'] as const;

interface EditionDates extends Partial<Record<(typeof dates)[number], string | null>> {
  readonly revision: number;
  readonly state: EditionState;
}

/**
 * Refuses dates out of order: entry opens, is due and closes. Counts a changed date as a new revision of the
 * edition, so that who opens or closes it has seen the dates; our own actions count the revision themselves.
 */
export const keepEditionDates: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  operation,
  req,
  collection,
}) => {
  const wanted = data as Partial<EditionDates>;
  const stored = operation === 'create' ? null : (originalDoc as EditionDates);
  const issues = [...recordedIssues(stored, wanted), ...orderIssues({ ...stored, ...wanted })];
  if (issues.length > 0) throw refusal(req, collection.slug, issues);
  if (stored === null || wanted.revision !== stored.revision) return data;
  const isChanged = dates.some((name) => name in wanted && timeOf(wanted[name]) !== timeOf(stored[name]));
  return isChanged ? { ...wanted, revision: stored.revision + 1 } : data;
};

/** What was recorded from earlier booklets changes by a new import that somebody approved, never in a form. */
function recordedIssues(stored: EditionDates | null, wanted: Partial<EditionDates>): readonly Issue[] {
  if (stored?.state !== 'recorded') return [];
  return dates
    .filter((name) => name in wanted && timeOf(wanted[name]) !== timeOf(stored[name]))
    .map((field) => ({ field, problem: 'edition_recorded' }));
}

function orderIssues(edition: Partial<EditionDates>): readonly Issue[] {
  const given = inOrder.filter((name) => timeOf(edition[name]) !== null);
  return given.flatMap((field, position) => {
    const before = given[position - 1];
    const isWrong = before !== undefined && Number(timeOf(edition[before])) >= Number(timeOf(edition[field]));
    return isWrong ? [{ field, problem: 'dates_out_of_order' }] : [];
  });
}

function timeOf(date: string | null | undefined): number | null {
  return date ? new Date(date).getTime() : null;
}
