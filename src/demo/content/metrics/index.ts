import type { Metric } from '@/domain/figures/metric';
import { assistanceMetrics } from './assistance';
import { childrenMetrics } from './children';
import { disabilityAndAgeMetrics } from './disabilityAndAge';
import { familyMetrics } from './family';
import { investmentMetrics } from './investments';
import { martyrsAndVeteransMetrics } from './martyrsAndVeterans';
import { type MetricDraft, metricOf } from './metricDraft';
import { womenMetrics } from './women';

const bySection: readonly (readonly [string, readonly MetricDraft[]])[] = [
  ['aile-toplum', familyMetrics],
  ['cocuk', childrenMetrics],
  ['kadin', womenMetrics],
  ['engelli-yasli', disabilityAndAgeMetrics],
  ['sehit-gazi', martyrsAndVeteransMetrics],
  ['sosyal-yardim', assistanceMetrics],
  ['yatirim', investmentMetrics],
];

/** All metrics in the order of the booklet: the 43 that every province reports, and the optional ones. */
export const metrics: readonly Metric[] = bySection
  .flatMap(([section, drafts]) => drafts.map((draft) => ({ section, draft })))
  .map(({ section, draft }, index) => metricOf(draft, section, index + 1));
