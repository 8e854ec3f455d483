import type { Bilingual } from '../bilingual';

export interface Term {
  readonly coefficient: number;
  readonly metric: string;
}
export const comparisons = ['=', '<=', '>=', '<', '>'] as const;
export type Comparison = (typeof comparisons)[number];

/** `Σ(coefficient × metric) op Σ(coefficient × metric)`. Hard ones stop sending and release; soft ask. */
export interface Check {
  readonly key: string;
  readonly left: readonly Term[];
  readonly comparison: Comparison;
  readonly right: readonly Term[];
  readonly severity: 'hard' | 'soft';
  readonly message: Bilingual;
}
