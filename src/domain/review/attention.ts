import type { Finding } from '../checks/finding';
import { amountOf, isFall, isSameValue, type FigureValue } from '../figures/figureValue';
import type { Metric } from '../figures/metric';

/** Why somebody should look at a figure, the gravest first. */
export const needs = ['conflict', 'serious', 'flag', 'ratio', 'fall', 'absence', 'note'] as const;
export type Need = (typeof needs)[number];

/** How a figure changed from what readers know. `percent` has one decimal. */
export interface Change {
  readonly difference: number | null;
  readonly percent: number | null;
}

/** From so many percent on a change is looked at, whatever the rules say of it. */
const largeChange = 25;

/** What a reviewer's eyes are asked for. */
export interface Looked {
  readonly metric: Pick<Metric, 'timeBasis'>;
  readonly value: FigureValue;
  readonly before: FigureValue | null;
  readonly note: string | null;
  readonly findings: readonly Finding[];
  /** Two readers decided differently. */
  readonly conflict: boolean;
}

const seriousRules: readonly Finding['rule'][] = ['ratio', 'country', 'median', 'similar'];

/** Tells whether a finding is grave: a broken hard check, a likely slip of the finger, or a number far out of line. */
export function isSerious({ severity, slip, rule }: Pick<Finding, 'severity' | 'slip' | 'rule'>): boolean {
  return severity === 'hard' || slip !== null || seriousRules.includes(rule);
}

/** Gives the difference between two values, and in per cent of the first; null where one is no number. */
export function changeOf(before: FigureValue | null, now: FigureValue): Change {
  const [was, is] = [before === null ? null : amountOf(before), amountOf(now)];
  if (was === null || is === null) return { difference: null, percent: null };
  const difference = is - was;
  return { difference, percent: was === 0 ? null : Math.round((difference / was) * 1_000) / 10 };
}

/** Tells whether a figure says what readers know already; a number carried over says what its number says. */
export function isUnchanged(before: FigureValue | null, now: FigureValue): boolean {
  if (before === null) return false;
  const [was, is] = [amountOf(before), amountOf(now)];
  return was === null || is === null ? isSameValue(before, now) : was === is;
}

/** Lists why somebody should look at a figure, the gravest first; an unchanged one without anything said has no need. */
export function needsOf({ metric, value, before, note, findings, conflict }: Looked): readonly Need[] {
  const { percent } = changeOf(before, value);
  const holds: Readonly<Record<Need, boolean>> = {
    conflict,
    serious: findings.some(isSerious),
    flag: findings.some((finding) => !isSerious(finding)),
    ratio: percent !== null && Math.abs(percent) >= largeChange,
    fall: isFall(metric, before, value),
    absence: amountOf(value) === null && !isUnchanged(before, value),
    note: note !== null && note !== '',
  };
  return needs.filter((need) => holds[need]);
}

/** Ranks by the gravest need, 0 first; what only changed comes after all of them. */
export function rankOf(several: readonly Need[]): number {
  return Math.min(needs.length, ...several.map((need) => needs.indexOf(need)));
}
