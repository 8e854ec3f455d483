import { derivedPlan } from '@/demo/content/derived';
import { metrics as ofDemo } from '@/demo/content';
import { emptyPlan, type DerivedPlan, type Partition, type Ratio } from '@/domain/derived/plan';
import { planIssues } from '@/domain/derived/planIssues';
import { isIssn, isWebAddress } from '@/domain/booklet/frontLines';
import { metric, money } from '../../factories/texts';

const metrics = [
  metric('kisi'),
  metric('kadin'),
  metric('erkek'),
  metric('toplam', { timeBasis: 'cumulative' }),
  metric('tutar', money),
];
const words = { tr: 'söz', en: 'word' };
const per: Ratio = {
  ...{ key: 'oran', label: words, numerator: ['kadin'], denominator: ['kisi'] },
  ...{ form: 'per', unit: words, note: null, place: false },
};
const whole: Partition = { key: 'butun', label: words, total: 'kisi', parts: ['kadin', 'erkek'] };

const found = (plan: Partial<DerivedPlan>) =>
  planIssues({ ...emptyPlan, ...plan }, metrics).map(({ field, problem }) => `${field} ${problem}`);

describe('A plan of derived numbers', () => {
  it('of the demo stands, and so does one that says nothing', () => {
    expect(planIssues(derivedPlan, ofDemo)).toEqual([]);
    expect(found({})).toEqual([]);
    expect(found({ ratios: [per], partitions: [whole], highlights: ['kisi'], lead: ['kisi'] })).toEqual([]);
  });

  it.each<[string, Partial<DerivedPlan>, readonly string[]]>([
    ['nothing above the line', { ratios: [{ ...per, numerator: [] }] }, ['numerator field_missing']],
    [
      'no unit for each',
      { ratios: [{ ...per, unit: null }] },
      ['unit.tr field_missing', 'unit.en field_missing'],
    ],
    [
      'unlike things summed',
      { ratios: [{ ...per, numerator: ['kadin', 'tutar'] }] },
      ['numerator plan_units_differ'],
    ],
    [
      'a share of unlike things',
      { ratios: [{ ...per, numerator: ['tutar'], form: 'percent', unit: null }] },
      ['denominator plan_units_differ'],
    ],
    [
      'times that differ',
      { ratios: [{ ...per, denominator: ['toplam'] }] },
      ['denominator plan_times_differ'],
    ],
    [
      'a metric twice',
      { ratios: [{ ...per, denominator: ['kisi', 'kisi'] }] },
      ['denominator plan_metric_twice'],
    ],
  ])('with %s is refused at the field', (_, plan, expected) => {
    expect(found(plan)).toEqual(expected.map((each) => `derived.ratios.0.${each}`));
  });

  it.each<[string, Partial<DerivedPlan>, readonly string[]]>([
    ['one key twice', { ratios: [per, per] }, ['derived.ratios.1.key plan_key_twice']],
    [
      'a whole of one part',
      { partitions: [{ ...whole, parts: ['kadin'] }] },
      ['derived.partitions.0.parts plan_parts_few'],
    ],
    [
      'a whole that is its own part',
      { partitions: [{ ...whole, parts: ['kisi', 'kadin'] }] },
      ['derived.partitions.0.parts plan_metric_twice'],
    ],
    ['a highlight twice', { highlights: ['kisi', 'kisi'] }, ['derived.highlights plan_metric_twice']],
    ['a lead that is no highlight', { lead: ['kisi'] }, ['derived.lead plan_lead_unfit']],
  ])('with %s is refused at the field', (_, plan, expected) => {
    expect(found(plan)).toEqual(expected);
  });
});

describe('Lines of the front matter', () => {
  it.each([
    ['2049-3630', true],
    ['0378-5955', true],
    ['2434-561X', true],
    ['2049-3631', false],
    ['20493630', false],
    ['', false],
  ])('ISSN %s: %s', (text, fits) => {
    expect(isIssn(text)).toBe(fits);
  });

  it.each([
    ['https://www.aile.gov.tr', true],
    ['https://creativecommons.org/licenses/by/4.0/', true],
    ['http://www.aile.gov.tr', false],
    ['javascript:alert(1)', false],
    ['https://birisi@aile.gov.tr', false],
    ['https://aile', false],
    ['aile.gov.tr', false],
    ['https://aile.gov.tr/a b', false],
  ])('address %s: %s', (text, fits) => {
    expect(isWebAddress(text)).toBe(fits);
  });
});
