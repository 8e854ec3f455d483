import type { Check } from '../checks/check';
import type { Metric } from '../figures/metric';
import type { Section, FrontMatter, Service } from './text';

export const textCollections = ['sections', 'services', 'metrics', 'checks'] as const;
export type TextCollection = (typeof textCollections)[number];

/** The inert copy of a text or definition that booklets print from. */
export type TextCopy =
  | { readonly collection: 'sections'; readonly copy: Section | FrontMatter }
  | { readonly collection: 'services'; readonly copy: Service }
  | { readonly collection: 'metrics'; readonly copy: Metric }
  | { readonly collection: 'checks'; readonly copy: Check };
