import type { Issue } from '../issue';
import {
  editionDateIssues,
  editionDays,
  type EditionDates,
  type EditionDays,
} from '../workflow/editionDates';
import { standingAt } from '../workflow/position';
import { untouchedRecord, type WorkRecord } from '../workflow/workRecord';
import { forcePosition, type Force, type ForceStamp } from './force';

/** Other days for an open edition, proposed by a publisher: nothing changes before somebody else confirms them. */
export interface DatesProposal extends Pick<Force, 'confirmed' | 'ended'> {
  /** Counts up within the edition. */
  readonly number: number;
  readonly before: EditionDays;
  readonly after: EditionDays;
  readonly proposed: ForceStamp;
}

/** Gives the days alone of anything that has them. */
export function daysOf({ asOf, entryOpens, entryDue, entryCloses }: EditionDays): EditionDays {
  return { asOf, entryOpens, entryDue, entryCloses };
}

/** Gives a proposal as the workflow table judges it: whoever made it, or stood in for its maker, does not confirm it. */
export function proposalRecord(proposal: DatesProposal): WorkRecord {
  const { by, onBehalfOf } = proposal.proposed;
  return {
    ...untouchedRecord,
    ...standingAt(forcePosition(proposal)),
    touchedBy: onBehalfOf === null ? [by] : [by, onBehalfOf],
    sentBy: by,
  };
}

/** Gives the name of a proposal of other days, as the timeline has it: `dates:1`. */
export const datesField = (number: number): string => `dates:${String(number)}`;

/** Gives what the timeline says of a proposal in words; entries of older releases hold nothing else. */
export function datesWords(proposal: DatesProposal) {
  const { before, after } = proposal;
  return { ...standingAt(forcePosition(proposal)), revision: 0, before, after };
}

/** Tells whether a proposal waits for somebody else. */
export const isWaiting = ({ confirmed, ended }: DatesProposal): boolean =>
  confirmed === null && ended === null;

/** Lists what speaks against other days of an edition that has been opened. */
export function datesChangeIssues(stored: EditionDates, after: EditionDays, today: string): readonly Issue[] {
  const wanted = { ...stored, ...after };
  const changed = editionDays.filter((field) => stored[field] !== after[field]);
  if (changed.length === 0) return [{ field: 'asOf', problem: 'dates_unchanged' }];
  if (after.asOf === null) return [{ field: 'asOf', problem: 'field_missing' }];
  const { asOf } = after;
  return [
    ...editionDateIssues(wanted),
    ...(asOf > today ? [{ field: 'asOf', problem: 'edition_asof_future' } as const] : []),
    ...changed.flatMap((field): readonly Issue[] => {
      const isDeadline = field === 'entryDue' || field === 'entryCloses';
      const day = after[field];
      return isDeadline && day !== null && day < today ? [{ field, problem: 'edition_day_past' }] : [];
    }),
  ];
}
