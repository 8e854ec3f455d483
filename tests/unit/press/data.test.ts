import type { Snapshot } from '@/domain/booklet/snapshot';
import type { FigureValue } from '@/domain/figures/figureValue';
import { writeCsv } from '@/exchange/csv';
import { dataFiles } from '@/press/data/bookletData';
import { someHash } from '../../factories/bookletSnapshot';
import { igdirSnapshot } from '../../factories/snapshot';

const [head, ...first] = csvOf(igdirSnapshot());

function csvOf(snapshot: Snapshot): string[] {
  return String(dataFiles(snapshot, someHash)[0]?.content).trimEnd().split('\r\n');
}

function jsonOf(snapshot: Snapshot): Record<string, unknown> & { figures: Record<string, unknown>[] } {
  return JSON.parse(String(dataFiles(snapshot, someHash)[1]?.content)) as ReturnType<typeof jsonOf>;
}

function withValue(metric: string, value: FigureValue, more: Partial<Snapshot> = {}): Snapshot {
  const snapshot = igdirSnapshot(more);
  return { ...snapshot, figures: { ...snapshot.figures, [metric]: { value, asOf: null, revision: 1 } } };
}

const lineOf = (snapshot: Snapshot, metric: string): string =>
  csvOf(snapshot).find((line) => line.split(',')[3] === metric) ?? '';

const revision = (metric: string): Snapshot['publication'] => ({
  number: 2,
  kind: 'revision',
  reason: 'Güncellendi',
  publishedOn: '2024-07-09',
  changes: [{ metric, before: { kind: 'number', amount: 3 }, after: { kind: 'suppressed' } }],
});

describe('veri.csv', () => {
  it('is one tidy line per metric that is meant for the province, in order', () => {
    expect(head).toBe(
      'edition,plate,province,metric,label,value,unit,type,since,as_of,status,carried_from,publication,sample',
    );
    expect(first).toHaveLength(igdirSnapshot().metrics.length - 1);
    expect(first.join()).not.toContain('psikososyal-destek-bolge-kisi');
    expect(first[1]).toBe(
      '2024-2,76,Iğdır,asdep-hane,ASDEP kapsamında ulaşılan hane,28681,hane,cumulative,2017,2024-05-31,,,1,false',
    );
  });

  it('gives money in whole lira', () => {
    expect(lineOf(igdirSnapshot(), 'sed-tutar')).toContain(',100600000,TL,cumulative,2012,');
  });

  it.each([
    [{ kind: 'suppressed' }, ',(k),hane,', ',(k),,1,'],
    [{ kind: 'not_reported' }, ',(..),hane,', ',(..),,1,'],
    [{ kind: 'not_applicable' }, ',(–),hane,', ',(–),,1,'],
    [{ kind: 'carried_over', amount: 28_000, edition: '2024-1' }, ',28000,hane,', ',(g),2024-1,1,'],
    [{ kind: 'number', amount: 0 }, ',0,hane,', ',,,1,'],
  ] satisfies [FigureValue, string, string][])(
    'marks %j and leaves no value empty',
    (value, shown, status) => {
      const line = lineOf(withValue('asdep-hane', value), 'asdep-hane');
      expect(line).toContain(shown);
      expect(line).toContain(status);
      expect(line.split(',')[5]).not.toBe('');
    },
  );

  it('marks what a revision changed, beside the mark of the value', () => {
    const snapshot = withValue('asdep-hane', { kind: 'suppressed' }, { publication: revision('asdep-hane') });
    expect(lineOf(snapshot, 'asdep-hane')).toContain(',(r)(k),');
    expect(lineOf(snapshot, 'eoe-kisi')).not.toContain('(r)');
  });

  it('takes the figure’s own date where it has one, and says when it is a sample', () => {
    const snapshot = igdirSnapshot({ sample: true });
    const figures = {
      ...snapshot.figures,
      sehit: { value: { kind: 'number', amount: 71 }, asOf: '2024-04-30', revision: 1 },
    } as const;
    expect(lineOf({ ...snapshot, figures }, 'sehit')).toMatch(/,2024-04-30,,,1,true$/);
  });

  it('has no lines after a withdrawal', () => {
    const publication = { ...revision('asdep-hane'), kind: 'withdrawal' } as const;
    expect(csvOf(igdirSnapshot({ publication }))).toEqual([head]);
  });
});

describe('writeCsv', () => {
  it.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@a', "'@a"],
    ['a,b', '"a,b"'],
    ['a\nb', '"a\nb"'],
    ['Iğdır', 'Iğdır'],
    [null, ''],
    [false, 'false'],
    [12, '12'],
  ] as const)('writes %j as %j', (cell, written) => {
    expect(writeCsv(['a', 'b'], [{ a: 'x', b: cell }])).toBe(`a,b\r\nx,${written}\r\n`);
  });
});

describe('veri.json', () => {
  it('brings definitions, dates, marks and the content hash along', () => {
    const document = jsonOf(igdirSnapshot());
    expect(document).toMatchObject({
      format: 1,
      sample: false,
      edition: { code: '2024-2', asOf: '2024-05-31' },
      province: { plate: '76', name: 'Iğdır' },
      publication: { number: 1, contentHash: someHash, address: '/2024-2/igdir/1/' },
    });
    const asdep = document.figures.find(({ metric }) => metric === 'asdep-hane');
    expect(asdep).toMatchObject({
      value: 28_681,
      kind: 'number',
      status: [],
      since: 2017,
      unit: { tr: 'hane' },
    });
    expect(asdep?.['definition']).toHaveProperty('tr');
  });

  it('does not give away what is suppressed now', () => {
    const snapshot = withValue('asdep-hane', { kind: 'suppressed' }, { publication: revision('asdep-hane') });
    const document = jsonOf(snapshot);
    expect(document['changes']).toEqual([
      { metric: 'asdep-hane', before: null, after: { kind: 'suppressed' } },
    ]);
    expect(document.figures.find(({ metric }) => metric === 'asdep-hane')).toMatchObject({ value: null });
  });

  it('warns of a sample', () => {
    expect(jsonOf(igdirSnapshot({ sample: true }))).toHaveProperty('warning.tr');
    expect(jsonOf(igdirSnapshot())).not.toHaveProperty('warning');
  });
});
