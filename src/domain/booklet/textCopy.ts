import type { Check } from '../checks/check';
import type { ContextValues } from '../checks/peers';
import type { Metric } from '../figures/metric';
import type { EditionTexts, FrontMatter, Section, Service } from './text';

export const textCollections = ['sections', 'services', 'metrics', 'checks'] as const;
export type TextCollection = (typeof textCollections)[number];

/** The inert copy of a text or definition that booklets print from. */
export type TextCopy =
  | { readonly collection: 'sections'; readonly copy: Section | FrontMatter }
  | { readonly collection: 'services'; readonly copy: Service }
  | { readonly collection: 'metrics'; readonly copy: Metric }
  | { readonly collection: 'checks'; readonly copy: Check };

/** Inert copies of all that was approved at the opening (docs/adr/0015-what-may-change-after-release.md). */
export interface EditionPins {
  readonly texts: EditionTexts;
  readonly metrics: readonly Metric[];
  readonly checks: readonly Check[];
  /** What other provinces had published when it opened; not there in editions that opened before this was kept. */
  readonly context?: ContextValues | null;
}
