import type { Bilingual } from '../bilingual';

export interface Term {
  readonly coefficient: number;
  readonly metric: string;
}
export const comparisons = ['=', '<=', '>=', '<', '>'] as const;
export type Comparison = (typeof comparisons)[number];

/** `Σ(coefficient × metric) op Σ(coefficient × metric)`. A hard one stops sending and release; a soft one asks. */
export interface Check {
  readonly key: string;
  readonly left: readonly Term[];
  readonly comparison: Comparison;
  readonly right: readonly Term[];
  readonly severity: 'hard' | 'soft';
  readonly message: Bilingual;
}
