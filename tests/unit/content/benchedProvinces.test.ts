import { figures, metrics } from '@/demo/content';
import { isAsked } from '@/domain/figures/metric';
import { benchedProvinces } from '../../../scripts/bench/sheetClients';

describe('The provinces whose sheets are measured', () => {
  it('are asked for every figure that is entered there', () => {
    expect(benchedProvinces.length).toBeGreaterThan(20);
    for (const province of benchedProvinces) {
      const asked = metrics.filter((metric) => isAsked(metric, { ...province, absentServices: [] }));
      const keys = asked.map(({ key }) => key);
      expect(figures.values.map(({ metric }) => metric).filter((key) => !keys.includes(key))).toEqual([]);
    }
  });
});
