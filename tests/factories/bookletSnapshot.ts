import type { Snapshot } from '@/domain/booklet/snapshot';
import { metrics } from '../../scripts/seed/content/metrics';
import { figures } from '../../scripts/seed/content/figures';

/** Iğdır's snapshot of 2024-2 with its true figures; the texts are left out, since composed words stand beside it. */
export function bookletSnapshot(changed: Partial<Snapshot> = {}): Snapshot {
  return {
    format: 1,
    sample: false,
    edition: { code: '2024-2', year: 2024, month: 5, asOf: '2024-05-31' },
    province: { plate: '76', name: 'Iğdır', capitals: 'IĞDIR', slug: 'igdir', absentServices: [] },
    publication: { number: 1, kind: 'first', reason: null, publishedOn: '2024-06-03', changes: [] },
    texts: {
      front: { issuer: '', department: '', bookletTitle: '', openingTitle: '', opening: [], backCover: [] },
      sections: [],
      services: [],
    },
    metrics,
    figures: Object.fromEntries(
      figures.values.map(({ metric, value }) => [metric, { value, asOf: null, revision: 1 }]),
    ),
    ...changed,
  };
}

/** A content hash as it looks. */
export const someHash = '8f14e45fceea167a5a36dedd4bea2543f6c2a9d1b0e7c3d4a5968778695a4b3c';
