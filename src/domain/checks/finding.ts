import type { Severity } from './check';

/** The rules that hold for every figure, and what they are called for good. Codes are never used again. */
export const ruleCodes = {
  ratio: 'U.201',
  percent: 'U.202',
  to_zero: 'U.203',
  from_zero: 'U.204',
  fall: 'U.205',
  year_fall: 'U.206',
  median: 'U.207',
  country: 'U.208',
  similar: 'U.209',
} as const;

export type Rule = keyof typeof ruleCodes;
export const rules = Object.keys(ruleCodes) as readonly Rule[];

/** What a number may have become by a slip of the finger: a power of ten more or less, or two digits changed about. */
export type Slip = { readonly kind: 'times' | 'part'; readonly of: number } | { readonly kind: 'swapped' };

/** What a rule or a check says about a figure, with the numbers that it says it of. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** The rule; `check` for a check between metrics. */
  readonly rule: Rule | 'check';
  /** The figure's own number; of a check its left side. */
  readonly now: number;
  /** What it is held against; of a check its right side. */
  readonly against: number;
  /** The edition that `against` is of; null for one and the same edition. */
  readonly edition: string | null;
  readonly slip: Slip | null;
  /** The keys of the check's metrics; of a rule only the figure's own. */
  readonly metrics: readonly string[];
}

/** Why a figure is right although a rule speaks against it, as its sender said. It holds for these numbers only. */
export interface GivenReason {
  readonly code: string;
  readonly now: number;
  readonly against: number;
  readonly text: string;
  /** User id. */
  readonly by: string;
  /** ISO time. */
  readonly at: string;
}

/** Tells whether a reason was given for what is found now: the same rule, over the same numbers. */
export function answersFinding(
  { code, now, against }: Pick<GivenReason, 'code' | 'now' | 'against'>,
  finding: Finding,
): boolean {
  return code === finding.code && now === finding.now && against === finding.against;
}

const powers = [10, 100, 1000] as const;
/** So near to a power of ten it may be one typed zero too many or too few. */
const near = 0.05;

const isNear = (ratio: number, power: number): boolean => Math.abs(ratio / power - 1) <= near;

/** Recognises what may have happened in typing between two numbers; null where nothing of the kind did. */
export function slipBetween(before: number, now: number): Slip | null {
  if (before <= 0 || now <= 0) return null;
  const more = powers.find((power) => isNear(now / before, power));
  if (more !== undefined) return { kind: 'times', of: more };
  const less = powers.find((power) => isNear(before / now, power));
  if (less !== undefined) return { kind: 'part', of: less };
  return isSwapped(String(before), String(now)) ? { kind: 'swapped' } : null;
}

/** The same digits, two neighbours of them changed about. */
function isSwapped(before: string, now: string): boolean {
  const places = Array.from({ length: before.length }, (_, index) => index);
  const differing = places.filter((index) => before[index] !== now[index]);
  const [first = 0, second = 0] = differing;
  return (
    before.length === now.length &&
    differing.length === 2 &&
    second === first + 1 &&
    before[first] === now[second] &&
    before[second] === now[first]
  );
}
