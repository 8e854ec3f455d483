import type { Check } from '../checks/check';
import type { Metric } from '../figures/metric';
import type { EditionTexts } from './text';

/** Inert copies of all that was approved at the opening (docs/adr/0015-what-may-change-after-release.md). */
export interface EditionPins {
  readonly texts: EditionTexts;
  readonly metrics: readonly Metric[];
  readonly checks: readonly Check[];
}
