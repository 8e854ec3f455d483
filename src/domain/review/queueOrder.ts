import { istanbulDate } from '../days';
import { daysFrom, isWorkday } from '../workdays';

/** What the order of the queue looks at. */
export interface Queued {
  readonly plate: string;
  readonly edition: string;
  /** ISO time since when the first of its figures waits. */
  readonly since: string;
  /** Working days since then. */
  readonly days: number;
  readonly changed: number;
  readonly flags: readonly { readonly serious: boolean; readonly count: number }[];
  readonly notes: number;
  /** Number of the first section in which something waits. */
  readonly section: number;
}

export const queueOrders = ['risk', 'days', 'section', 'province'] as const;
export type QueueOrder = (typeof queueOrders)[number];

type Compare = (a: Queued, b: Queued) => number;

const flagged = ({ flags }: Queued, serious: boolean): number =>
  flags.filter((flag) => !serious || flag.serious).reduce((sum, { count }) => sum + count, 0);

const most = (of: (line: Queued) => number): Compare => {
  return (a, b) => of(b) - of(a);
};

const longest: readonly Compare[] = [most(({ days }) => days), (a, b) => a.since.localeCompare(b.since)];
const place: readonly Compare[] = [
  (a, b) => a.plate.localeCompare(b.plate),
  (a, b) => a.edition.localeCompare(b.edition),
];

/**
 * What decides, the first that differs: by risk it is grave findings, all findings, days waiting, notes, changed figures, and
 * since when. Nothing is weighed against anything else, so that everybody can see why a sheet stands where it does.
 */
const orders: Readonly<Record<QueueOrder, readonly Compare[]>> = {
  risk: [
    most((line) => flagged(line, true)),
    most((line) => flagged(line, false)),
    most(({ days }) => days),
    most(({ notes }) => notes),
    most(({ changed }) => changed),
    ...longest,
    ...place,
  ],
  days: [...longest, ...place],
  section: [(a, b) => a.section - b.section, ...longest, ...place],
  province: place,
};

/** Gives the lines of the queue in an order. */
export function inQueueOrder<L extends Queued>(lines: readonly L[], order: QueueOrder): readonly L[] {
  const rules = orders[order];
  return lines.toSorted((a, b) => rules.map((rule) => rule(a, b)).find((by) => by !== 0) ?? 0);
}

/** What is left out of the queue; null where nothing is. */
export interface QueueFilter {
  /** Only those that the reader has claimed. */
  readonly mine: boolean;
  /** Only those that a check asks about. */
  readonly flagged: boolean;
  readonly section: string | null;
  readonly edition: string | null;
}

/** What the filter looks at. */
export interface Filtered extends Queued {
  readonly sections: readonly string[];
  readonly claim: { readonly own: boolean } | null;
}

/** Gives the lines that a filter leaves. */
export function filterQueue<L extends Filtered>(lines: readonly L[], filter: QueueFilter): readonly L[] {
  const { mine, section, edition } = filter;
  return lines.filter(
    (line) =>
      (!mine || line.claim?.own === true) &&
      (!filter.flagged || flagged(line, false) > 0) &&
      (section === null || line.sections.includes(section)) &&
      (edition === null || line.edition === edition),
  );
}

/** Days that are counted at most: what waits longer waits too long. */
const mostDays = 400;

/** Counts the working days in Türkiye that have begun after the day of `since`, up to today. */
export function workingDaysSince(since: string, now: Date): number {
  const today = istanbulDate(now);
  let day = istanbulDate(new Date(since));
  let count = 0;
  for (let passed = 0; day < today && passed < mostDays; passed += 1) {
    day = daysFrom(day, 1);
    if (isWorkday(day)) count += 1;
  }
  return count;
}
