import { evaluateChecks } from '@/domain/checks/evaluateChecks';
import { isAsked } from '@/domain/figures/metric';
import { amountOf, isFall } from '@/domain/figures/figureValue';
import { sampleFigures } from '@/demo/sample/sampleFigures';
import { sampleProvinces } from '@/demo/sample/sampleProvinces';
import { checks, metrics } from '@/demo/content';
import { provinces } from '@/demo/content/provinces';

const country = sampleProvinces(provinces);
const editions = ['2024-1', '2024-2'];
const figures = sampleFigures({ provinces: country, editions, metrics });
const byId = new Map(
  figures.map((figure) => [`${figure.edition}:${figure.province}:${figure.metric}`, figure]),
);

function valueAt(edition: string, province: string, metric: string) {
  return byId.get(`${edition}:${province}:${metric}`)?.value ?? null;
}

function amountAt(edition: string, province: string, metric: string): number {
  const value = valueAt(edition, province, metric);
  return (value && amountOf(value)) ?? 0;
}

function checkOutcomes(edition: string) {
  return country.flatMap(({ plate }) =>
    evaluateChecks(checks, (metric) => valueAt(edition, plate, metric)).map(({ check, outcome }) => ({
      province: plate,
      check,
      outcome,
    })),
  );
}

describe('the sample country', () => {
  it('is the same every time, and another with another seed', () => {
    expect(sampleFigures({ provinces: country, editions, metrics })).toEqual(figures);
    expect(sampleFigures({ provinces: country, editions, metrics, seed: 'other' })).not.toEqual(figures);
  });

  it('keeps a figure as it is when editions are added before it', () => {
    const longer = sampleFigures({ provinces: country, editions: ['2023-3', ...editions], metrics });
    expect(longer.filter(({ edition }) => edition !== '2023-3')).toEqual(figures);
  });

  it('asks each province for the services that it has', () => {
    for (const { plate, ...province } of country) {
      const asked = metrics.filter((metric) => isAsked(metric, province));
      const given = figures.filter(({ edition, province }) => edition === '2024-2' && province === plate);
      expect(given.map(({ metric }) => metric)).toEqual(asked.map(({ key }) => key));
    }
    expect(country.some(({ absentServices }) => absentServices.length > 0)).toBe(true);
    expect(country.some(({ absentServices }) => absentServices.length === 0)).toBe(true);
  });

  it('counts in whole numbers, none below zero', () => {
    const wrong = figures.filter(({ value }) => {
      const amount = amountOf(value);
      return amount !== null && (!Number.isSafeInteger(amount) || amount < 0);
    });
    expect(wrong).toEqual([]);
  });

  it('is scaled: İstanbul is far above the middle', () => {
    const households = country
      .map(({ plate }) => amountAt('2024-2', plate, 'sosyal-yardim-hane'))
      .sort((a, b) => a - b);
    expect(amountAt('2024-2', '34', 'sosyal-yardim-hane')).toBeGreaterThan(10 * (households[40] ?? Infinity));
  });

  it('has totals that rise, but for three that fall with their reason', () => {
    const fallen = figures.filter((figure) => {
      const metric = metrics.find(({ key }) => key === figure.metric);
      const before = valueAt('2024-1', figure.province, figure.metric);
      return figure.edition === '2024-2' && metric !== undefined && isFall(metric, before, figure.value);
    });
    expect(fallen.map(({ flaw }) => flaw)).toEqual(['fall', 'fall', 'fall']);
    expect(fallen.every(({ note }) => note !== null)).toBe(true);
    expect(new Set(fallen.map(({ province }) => province)).size).toBe(3);
    expect(figures.filter(({ note }) => note !== null)).toEqual(fallen);
  });

  it('keeps every check, but for two soft ones in the last edition', () => {
    expect(checkOutcomes('2024-1').filter(({ outcome }) => outcome === 'fails')).toEqual([]);
    const broken = checkOutcomes('2024-2').filter(({ outcome }) => outcome === 'fails');
    expect(broken.map(({ check }) => [check.key, check.severity])).toEqual([
      ['koruyucu-aile-cocuk', 'soft'],
      ['koruyucu-aile-cocuk', 'soft'],
    ]);
    const marked = figures.filter(({ flaw }) => flaw === 'soft_check').map(({ province }) => province);
    expect(broken.map(({ province }) => province)).toEqual(marked);
  });

  it('has zeros, figures not reported and figures suppressed, each of them seldom', () => {
    const share = (isOne: (figure: (typeof figures)[number]) => boolean) =>
      figures.filter(isOne).length / figures.length;
    const shares = [
      share(({ value }) => amountOf(value) === 0),
      share(({ value }) => value.kind === 'not_reported'),
      share(({ value }) => value.kind === 'suppressed'),
    ];
    expect(shares.filter((one) => one === 0 || one > 0.1)).toEqual([]);
  });

  it('has no errors in a single edition', () => {
    const single = sampleFigures({ provinces: country, editions: ['2024-1'], metrics });
    expect(single.filter(({ flaw }) => flaw !== null)).toEqual([]);
  });
});
