import { front, figures, metrics, sections, services } from '@/demo/content';
import { provinces } from '@/demo/content/provinces';
import { plainProvince, type Snapshot } from '@/domain/booklet/snapshot';
import { newestRules } from '@/domain/booklet/text';

const igdir = provinces.find(({ plate }) => plate === '76');

/** Makes Iğdır's whole booklet of 2024-2: the real texts and the true figures. */
export function igdirSnapshot(changed: Partial<Snapshot> = {}): Snapshot {
  return {
    sample: false,
    edition: { code: '2024-2', year: 2024, month: 5, asOf: '2024-05-31' },
    province: {
      ...plainProvince,
      plate: '76',
      name: 'Iğdır',
      capitals: 'IĞDIR',
      slug: 'igdir',
      absentServices: igdir?.absentServices ?? [],
    },
    publication: { number: 1, kind: 'first', reason: null, publishedOn: '2024-06-03', changes: [] },
    texts: { rules: newestRules, front, sections, services },
    metrics,
    figures: Object.fromEntries(
      figures.values.map(({ metric, value }) => [metric, { value, asOf: null, revision: 1 }]),
    ),
    ...changed,
  };
}
