import type { Check } from '../checks/check';
import type { Metric } from '../figures/metric';
import type { EditionTexts } from './text';

/** What opening an edition pins: inert copies of everything approved at that moment (docs/adr/0015-what-may-change-after-release.md). */
export interface EditionPins {
  readonly texts: EditionTexts;
  readonly metrics: readonly Metric[];
  readonly checks: readonly Check[];
}
