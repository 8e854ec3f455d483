import type { Variant } from '@/domain/publication/variants';

/** One other print of a publication: never asked for, in the making, there to be taken, or tried in vain. */
export interface VariantView {
  readonly variant: Variant;
  readonly state: 'none' | 'waiting' | 'made' | 'failed';
}

/** The other prints of one publication. */
export interface VariantsView {
  readonly number: number;
  readonly variants: readonly VariantView[];
}
