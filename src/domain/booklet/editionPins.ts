import type { Check } from '../checks/check';
import type { Metric } from '../figures/metric';
import type { EditionTexts } from './text';

/** What opening an edition pins: inert copies of everything approved at that moment (design §5). */
export interface EditionPins {
  readonly texts: EditionTexts;
  readonly metrics: readonly Metric[];
  readonly checks: readonly Check[];
}
