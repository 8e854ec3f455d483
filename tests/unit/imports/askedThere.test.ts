import { findingsOf, type ImportSurroundings } from '@/domain/imports/findingsOf';
import type { FigureValue } from '@/domain/figures/figureValue';
import { metric, number } from '../../factories/texts';

const plain = { absentServices: [], groups: [] };
const around: ImportSurroundings = {
  formerFacts: null,
  recorded: new Map(),
  before: null,
  after: null,
  checks: [],
  provinces: new Map([
    ['01', { ...plain, groups: ['deniz'] }],
    ['06', { ...plain, absentServices: ['asdep'] }],
    ['55', { absentServices: ['asdep'], groups: ['deniz'] }],
    ['76', plain],
  ]),
};

const absent = { kind: 'not_applicable' } as const;

describe('a value of what its province is not asked for', () => {
  it.each<[string, FigureValue, readonly string[]]>([
    ['76', number(5), ['outside_group']],
    ['06', number(5), ['outside_group']],
    ['55', number(5), ['service_absent']],
    ['01', number(5), []],
    ['76', { kind: 'not_reported' }, ['outside_group']],
    ['76', absent, []],
    ['99', number(5), []],
  ])('is told to the reviewer: %s, %j', (province, value, kinds) => {
    const asked = metric('kisi', { service: 'asdep', where: { group: 'deniz', side: 'inside' } });
    const content = {
      edition: { code: '2023-3', year: 2023, month: 12, asOf: '2023-12-31' },
      fileHash: '',
      metrics: [asked],
      baseline: null,
      rows: [{ line: 2, province, metric: 'kisi', value, note: null, asOf: null }],
    };
    expect(findingsOf(content, around, 0).warnings.map(({ kind }) => kind)).toEqual(kinds);
  });
});
