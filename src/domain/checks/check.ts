import type { Bilingual } from '../bilingual';
import type { Partition } from '../derived/plan';

export interface Term {
  readonly coefficient: number;
  readonly metric: string;
}
/** Above any amount that can be entered: so many times a number is more than any other, unless it is zero. */
export const beyondAnyAmount = 1_000_000_000_000_000;

/** Tells whether a check asks only whether one of its figures is zero: its sides are then no amounts to show. */
export function isAboutZero({
  left,
  right,
}: Record<'left' | 'right', readonly Pick<Term, 'coefficient'>[]>): boolean {
  return [...left, ...right].some(({ coefficient }) => Math.abs(coefficient) >= beyondAnyAmount);
}

export const comparisons = ['=', '<=', '>=', '<', '>'] as const;
export type Comparison = (typeof comparisons)[number];

export const severities = ['hard', 'soft'] as const;
export type Severity = (typeof severities)[number];

/** `Σ(coefficient × metric) op Σ(coefficient × metric)`. Hard ones stop sending and release; soft ask for a reason. */
export interface Check {
  readonly key: string;
  /** What people and logs call it, for good: `H.101`, `U.231`; empty where its author gave none. */
  readonly code: string;
  readonly left: readonly Term[];
  readonly comparison: Comparison;
  readonly right: readonly Term[];
  readonly severity: Severity;
  readonly message: Bilingual;
}

const shapes: Readonly<Record<Severity, RegExp>> = { hard: /^H\.1\d{2,3}$/, soft: /^U\.2\d{2,3}$/ };

/** The numbers of soft codes that are kept for the rules that no metric names. */
const ownNumbers = /^U\.2[0-2]\d$/;

/** Tells whether a check of this severity may have this code: `H.1…` for hard ones, `U.2…` from 230 up for soft ones. */
export function isCheckCode(code: string, severity: Severity): boolean {
  return shapes[severity].test(code) && !ownNumbers.test(code);
}

/** Numbers of each kind: the first for a new check, after those of a new installation, and where they go on after a hundred. */
const numbersOf = {
  hard: { letter: 'H', first: 151, full: 200, then: 1000 },
  soft: { letter: 'U', first: 271, full: 300, then: 2000 },
} as const;

/** Gives the code of a severity that follows on all that are taken, so that none is ever given twice. */
export function freeCode(severity: Severity, taken: readonly string[]): string {
  const { letter, first, full, then } = numbersOf[severity];
  const own = taken.filter((code) => shapes[severity].test(code)).map((code) => Number(code.slice(2)));
  const next = Math.max(first, ...own.map((number) => number + 1));
  return `${letter}.${String(next === full ? then : next)}`;
}

/** Gives the code of a check; one that has none is called by its key. */
export function codeOf({ code, key }: Pick<Check, 'code' | 'key'>): string {
  return code === '' ? key : code;
}

/**
 * Gives the sums that wholes and their parts make up, as readers know them from the drawings: each stated whole is the sum
 * of its parts. A whole that no metric states says nothing.
 */
export function partitionChecks(partitions: readonly Partition[]): readonly Check[] {
  const once = (metric: string): Term => ({ coefficient: 1, metric });
  return partitions.flatMap(({ key, label, total, parts }): readonly Check[] =>
    total === null
      ? []
      : [
          {
            ...{ key, code: '', severity: 'soft', comparison: '=', message: label },
            ...{ left: parts.map(once), right: [once(total)] },
          },
        ],
  );
}
