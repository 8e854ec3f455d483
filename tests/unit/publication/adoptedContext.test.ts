import { usualBounds } from '@/domain/checks/bounds';
import type { EditionPins } from '@/domain/booklet/textCopy';
import type { Metric } from '@/domain/figures/metric';
import { withAdopted } from '@/domain/publication/adoption';
import { earlierFacts } from '../../factories/comparison';
import { igdirSnapshot } from '../../factories/snapshot';
import { metric } from '../../factories/texts';

const values = { hane: { '76': 1 }, kisi: { '76': 2 } };
const pins: EditionPins = {
  texts: igdirSnapshot().texts,
  metrics: [metric('hane'), metric('kisi')],
  checks: [],
  context: { edition: '2024-1', bounds: usualBounds, values, earlier: [{ ...earlierFacts[0], values }] },
};

const comparedAfter = (changes: Partial<Metric>) => {
  const copy = metric('hane', changes);
  const adopted = withAdopted(pins, [{ collection: 'metrics', id: 'hane', copy }]);
  return Object.keys(adopted.context?.earlier[0]?.values ?? {});
};

it('a metric that counts something else now is compared with no earlier value; one that is only worded anew is', () => {
  expect(comparedAfter({ label: { tr: 'başka', en: 'other' } })).toEqual(['hane', 'kisi']);
  expect(comparedAfter({ since: 2019 })).toEqual(['kisi']);
  expect(comparedAfter({ timeBasis: 'cumulative' })).toEqual(['kisi']);
});
