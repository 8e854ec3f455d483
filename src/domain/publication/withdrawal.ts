import type { Snapshot } from '../booklet/snapshot';
import { amountOf, isSameValue, type FigureValue } from '../figures/figureValue';
import type { WithdrawalTerms } from '../forces/force';
import type { Issue } from '../issue';
import { signIssues, tidySigns } from '../turkish/signs';
import { publicChanges } from './changes';

/** A number that readers were given, and what its files hold. */
export interface GivenBooklet {
  readonly number: number;
  readonly snapshot: Pick<Snapshot, 'figures' | 'publication'>;
}

type ValueOf = (metric: string) => FigureValue | null;

const isNumber = (value: FigureValue | null): boolean => value !== null && amountOf(value) !== null;

/** Tells whether the files print a number for a metric: as its figure, or as one that it changed from or to. */
function printsNumber({ snapshot }: GivenBooklet, metric: string): boolean {
  const quoted = publicChanges(snapshot).filter((change) => change.metric === metric);
  const said = quoted.flatMap(({ before, after }) => [before, after]);
  return [snapshot.figures[metric]?.value ?? null, ...said].some(isNumber);
}

function holding(standing: readonly GivenBooklet[], metric: string, printed: ValueOf): readonly number[] {
  const today = printed(metric);
  const valueIn = ({ snapshot }: GivenBooklet): FigureValue | null => snapshot.figures[metric]?.value ?? null;
  const numbersOf = (held: readonly GivenBooklet[]) => held.map(({ number }) => number);
  // What may not be read is not to be quoted either.
  if (today?.kind === 'suppressed') return numbersOf(standing.filter((each) => printsNumber(each, metric)));
  const given = standing.filter((each) => isNumber(valueIn(each)));
  const former = given.filter((each) => today !== null && !isSameValue(valueIn(each), today));
  if (former.length > 0) return numbersOf(former);
  const latest = given.toSorted((a, b) => b.number - a.number)[0];
  return latest === undefined
    ? []
    : numbersOf(given.filter((each) => isSameValue(valueIn(each), valueIn(latest))));
}

/**
 * Lists the standing numbers whose files hold what is withdrawn, in order: all of them for the whole booklet
 * (`about` null). Of a figure that is suppressed today, those that print a number for it; of one that was
 * corrected, those that print another than would be printed today; else those with the latest number.
 */
export function holdingNumbers(
  standing: readonly GivenBooklet[],
  about: readonly string[] | null,
  printed: ValueOf,
): readonly number[] {
  const held =
    about === null
      ? standing.map(({ number }) => number)
      : about.flatMap((metric) => holding(standing, metric, printed));
  return [...new Set(held)].toSorted((a, b) => a - b);
}

/** The notice that stands in the place of a number that was withdrawn before. */
export interface StandingNotice {
  /** The withdrawal's own number. */
  readonly by: number;
  /** The numbers whose addresses show it. */
  readonly numbers: readonly number[];
  readonly notice: { readonly tr: string; readonly en: string | null };
  readonly instead: number | null;
}

/** Adds the numbers whose notice sends readers to a number that is taken now, and that notice's own. */
export function withNoticesMisled(
  takes: readonly number[],
  notices: readonly StandingNotice[],
): readonly number[] {
  const taken = new Set(takes);
  const misled = notices.filter(({ instead }) => instead !== null && taken.has(instead));
  const added = misled.flatMap(({ by, numbers }) => [by, ...numbers]);
  return [...new Set([...takes, ...added])].toSorted((a, b) => a - b);
}

/** A withdrawal's wish, and what it meets. */
export interface WithdrawalRequest {
  readonly terms: WithdrawalTerms;
  /** Numbers that readers have, each at its own address. */
  readonly standing: readonly number[];
  /** Those of them whose files hold what is withdrawn. */
  readonly holding: readonly number[];
  /** The notices in the place of numbers withdrawn before: one may be mended by withdrawing them again. */
  readonly notices: readonly StandingNotice[];
}

/** Lists everything against withdrawing these numbers with this notice; empty when it may be proposed. */
export function withdrawalIssues({
  terms,
  standing,
  holding: held,
  notices,
}: WithdrawalRequest): readonly Issue[] {
  const { takes, about, notice, noticeEn, instead, leftOut } = terms;
  const known = new Set([...standing, ...notices.flatMap(({ numbers, by }) => [...numbers, by])]);
  const unknown = takes.find((number) => !known.has(number));
  const left = held.filter((number) => !takes.includes(number));
  const isReachable = instead === null || (standing.includes(instead) && !takes.includes(instead));
  return [
    ...(notice.trim() === '' ? [{ field: 'notice', problem: 'notice_required' } as const] : []),
    ...signIssues(tidySigns(notice), 'notice'),
    ...signIssues(tidySigns(noticeEn), 'noticeEn'),
    ...(about?.length === 0 ? [{ field: 'about', problem: 'field_missing' } as const] : []),
    ...(takes.length === 0 ? [{ field: 'takes', problem: 'takes_missing' } as const] : []),
    ...(unknown === undefined
      ? []
      : [{ field: 'takes', problem: 'takes_unknown', context: { number: unknown } } as const]),
    ...(left.length === 0 || leftOut.trim() !== ''
      ? []
      : [
          { field: 'takes', problem: 'left_out_unexplained', context: { numbers: left.join(', ') } } as const,
        ]),
    ...(isReachable ? [] : [{ field: 'instead', problem: 'number_unknown' } as const]),
    ...(isRepeated(terms, notices) ? [{ field: 'takes', problem: 'nothing_changed' } as const] : []),
  ];
}

/** All of it was withdrawn before, with the same notice. */
function isRepeated(
  { takes, notice, noticeEn, instead }: WithdrawalTerms,
  notices: readonly StandingNotice[],
): boolean {
  const isSame = (each: StandingNotice): boolean =>
    each.notice.tr === notice && (each.notice.en ?? '') === noticeEn && each.instead === instead;
  const repeated = new Set(notices.filter(isSame).flatMap(({ numbers, by }) => [...numbers, by]));
  return takes.length > 0 && takes.every((number) => repeated.has(number));
}
