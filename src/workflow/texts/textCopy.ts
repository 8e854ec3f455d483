import type { Issue } from '@/domain/issue';
import type { TextCollection } from '@/domain/booklet/textCopy';
import type {
  Check as StoredCheck,
  Metric as StoredMetric,
  Section as StoredSection,
  Service as StoredService,
} from '@/payload-types';
import type { StoredTypes } from '@/stored/storedKinds';
import { checkCopy } from './checkCopy';
import { metricCopy } from './metricCopy';
import { proseReader, type ProseReader } from './proseReading';
import { frontCopy, frontKey, sectionCopy } from './sectionCopy';
import { serviceCopy } from './serviceCopy';

export interface StoredTexts {
  readonly sections: StoredSection;
  readonly services: StoredService;
  readonly metrics: StoredMetric;
  readonly checks: StoredCheck;
}

export type TextCopies = Pick<StoredTypes, TextCollection>;

const copiers: {
  readonly [C in TextCollection]: (stored: StoredTexts[C], read: ProseReader) => TextCopies[C];
} = {
  sections: (stored, read) => (stored.id === frontKey ? frontCopy(stored, read) : sectionCopy(stored, read)),
  services: serviceCopy,
  metrics: metricCopy,
  checks: checkCopy,
};

/** A stored text or definition as the inert copy that booklets print, and everything in it that may not be there. */
export function textCopy<C extends TextCollection>(
  collection: C,
  stored: StoredTexts[C],
): { readonly copy: TextCopies[C]; readonly issues: readonly Issue[] } {
  const read = proseReader();
  const copy = copiers[collection](stored, read);
  return { copy, issues: read.issues };
}
