import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { provinces } from '@/demo/content/provinces';
import type { Snapshot } from '@/domain/booklet/snapshot';
import type { FigureValue } from '@/domain/figures/figureValue';
import { codesOf } from '@/domain/openData/provinceCodes';
import { writeCsv, writeTurkishCsv } from '@/exchange/csv';
import { readImportFile } from '@/exchange/readImportFile';
import { columns } from '@/press/data/columns';
import { bookletDataFiles } from '@/press/data/dataFiles';
import { bookletKinds } from '../../factories/bookletKinds';
import { someHash } from '../../factories/bookletSnapshot';
import { csvOf, jsonOf } from '../../factories/openData';
import { igdirSnapshot } from '../../factories/snapshot';

type Line = Readonly<Record<string, string>>;

const read = (csv: string, delimiter = ','): readonly Line[] =>
  parse(csv, { columns: true, delimiter, bom: true });
const linesOf = (snapshot: Snapshot): readonly Line[] => read(csvOf(snapshot));

function withValue(metric: string, value: FigureValue, more: Partial<Snapshot> = {}): Snapshot {
  const snapshot = igdirSnapshot(more);
  return { ...snapshot, figures: { ...snapshot.figures, [metric]: { value, asOf: null, revision: 1 } } };
}

const lineOf = (snapshot: Snapshot, metric: string): Line =>
  linesOf(snapshot).find((line) => line['metric'] === metric) ?? {};

const revision = (metric: string): Snapshot['publication'] => ({
  number: 2,
  kind: 'revision',
  reason: 'Güncellendi',
  publishedOn: '2024-07-09',
  changes: [{ metric, before: { kind: 'number', amount: 3 }, after: { kind: 'suppressed' } }],
});

async function filesOf(snapshot: Snapshot): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const files = await bookletDataFiles(snapshot, someHash);
  return new Map(files.map(({ path, content }) => [path, content]));
}

describe('the codes of provinces', () => {
  it('are there for each of the 81, and each once', () => {
    const codes = provinces.map(({ plate }) => codesOf(plate));
    expect(new Set(codes.map((each) => each?.iso)).size).toBe(81);
    expect(new Set(codes.map((each) => each?.nuts3)).size).toBe(81);
    for (const each of codes) {
      expect(each?.iso).toMatch(/^TR-\d{2}$/);
      expect(each?.nuts3).toMatch(/^TR[1-9A-C]\d[0-6]$/);
    }
    expect(codesOf('82')).toBeNull();
  });

  it.each([
    ['34', 'TR100'],
    ['06', 'TR510'],
    ['76', 'TRA23'],
    ['39', 'TR213'],
    ['80', 'TR633'],
    ['81', 'TR423'],
    ['73', 'TRC33'],
  ])('of province %s is %s on the third level', (plate, nuts3) => {
    expect(codesOf(plate)?.nuts3).toBe(nuts3);
  });
});

describe('veri.csv', () => {
  it('is one tidy line per metric that is meant for the province, in order', () => {
    const lines = linesOf(igdirSnapshot());
    expect(Object.keys(lines[0] ?? {})).toEqual(columns.map(({ name }) => name));
    expect(lines).toHaveLength(igdirSnapshot().metrics.length - 1);
    expect(lines.map((line) => line['metric'])).not.toContain('psikososyal-destek-bolge-kisi');
    expect(lines[1]).toMatchObject({
      edition: '2024-2',
      plate: '76',
      iso3166_2: 'TR-76',
      nuts3: 'TRA23',
      province: 'Iğdır',
      section_name: 'Aile ve Toplum Hizmetleri',
      metric: 'asdep-hane',
      label: 'ASDEP kapsamında ulaşılan hane',
      value: '28681',
      unit: 'hane',
      type: 'cumulative',
      since: '2017',
      as_of: '2024-05-31',
      status: 'A',
      publication: '1',
      version: '2024-2/igdir/1',
      licence: '',
      sample: 'false',
    });
  });

  it('gives money in whole lira, and a licence only where one is set', () => {
    expect(lineOf(igdirSnapshot(), 'sed-tutar')).toMatchObject({ value: '100600000', unit_en: 'TRY' });
    const { texts } = igdirSnapshot();
    const licence = { name: 'Açık Lisans', url: 'https://lisans.example/1' };
    const licensed = igdirSnapshot({ texts: { ...texts, front: { ...texts.front, licence } } });
    expect(lineOf(licensed, 'sed-tutar')['licence']).toBe('Açık Lisans');
  });

  it.each([
    [{ kind: 'suppressed' }, { value: '', status: 'Q', carried_from: '' }],
    [{ kind: 'not_reported' }, { value: '', status: 'L', carried_from: '' }],
    [{ kind: 'not_applicable' }, { value: '', status: 'M', carried_from: '' }],
    [
      { kind: 'carried_over', amount: 28_000, edition: '2024-1' },
      { value: '28000', status: 'P', carried_from: '2024-1' },
    ],
    [
      { kind: 'number', amount: 0 },
      { value: '0', status: 'A', carried_from: '' },
    ],
  ] satisfies [FigureValue, Line][])('has a number or nothing as value, and a letter: %j', (value, line) => {
    expect(lineOf(withValue('asdep-hane', value), 'asdep-hane')).toMatchObject(line);
  });

  it('tells what a revision changed, beside the state of the value', () => {
    const snapshot = withValue('asdep-hane', { kind: 'suppressed' }, { publication: revision('asdep-hane') });
    expect(lineOf(snapshot, 'asdep-hane')).toMatchObject({ revision: 'revised', status: 'Q' });
    expect(lineOf(snapshot, 'eoe-kisi')).toMatchObject({ revision: '', status: 'A' });
  });

  it('takes the figure’s own date where it has one, and says when it is a sample', () => {
    const snapshot = igdirSnapshot({ sample: true });
    const sehit = { value: { kind: 'number', amount: 71 }, asOf: '2024-04-30', revision: 1 } as const;
    const figures = { ...snapshot.figures, sehit };
    expect(lineOf({ ...snapshot, figures }, 'sehit')).toMatchObject({ as_of: '2024-04-30', sample: 'true' });
  });

  it('has no lines after a withdrawal', () => {
    const publication = { ...revision('asdep-hane'), kind: 'withdrawal' } as const;
    expect(linesOf(igdirSnapshot({ publication }))).toEqual([]);
  });

  it('can be read in again as it is', () => {
    expect(readImportFile(new TextEncoder().encode(csvOf(igdirSnapshot())))).toMatchObject({ ok: true });
  });
});

describe('veri-excel.csv and veri.xlsx', () => {
  it('hold nothing that a spreadsheet in Turkish takes for something else', async () => {
    const csv = String((await filesOf(igdirSnapshot())).get('veri-excel.csv'));
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [line] = read(csv, ';');
    expect(line).toMatchObject({ Yıl: '2024', Sayı: '2', İl: 'Iğdır', 'Veri tarihi': '31.05.2024' });
    const cells = read(csv, ';').flatMap((each) => Object.values(each));
    // A lone year and number would become a month, a leading zero would go.
    expect(cells.filter((cell) => /^\d{4}-\d+$|^0\d/.test(cell))).toEqual([]);
  });

  it('have numbers as numbers and dates as dates', async () => {
    const bytes = (await filesOf(igdirSnapshot())).get('veri.xlsx');
    const { sheets } = await readXlsx(bytes as Uint8Array);
    expect(sheets.map(({ name }) => name)).toEqual(['Veriler', 'Göstergeler', 'Açıklamalar']);
    const [head = [], ...rows] = sheets[0]?.rows ?? [];
    const asdep = rows.find((row) => row.includes('asdep-hane')) ?? [];
    expect(asdep[head.indexOf('Değer')]).toBe(28_681);
    expect(asdep[head.indexOf('Veri tarihi')]).toEqual(new Date('2024-05-31T00:00:00Z'));
  });
});

describe('every format of a booklet', () => {
  it.each(bookletKinds)('has the same bytes again: %s', async (_name, snapshot) => {
    const hashes = async () =>
      [...(await filesOf(snapshot))].map(([path, content]) => [
        path,
        createHash('sha256').update(content).digest('hex'),
      ]);
    const first = await hashes();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await hashes()).toEqual(first);
  });

  it('is of the form that its name says', async () => {
    const files = await filesOf(igdirSnapshot());
    expect([...files.keys()]).toEqual([
      'veri.csv',
      'veri-excel.csv',
      'veri.xlsx',
      'veri.json',
      'veri.jsonstat.json',
      'veri.sdmx.csv',
      'veri.csv-metadata.json',
    ]);
    expect(JSON.parse(String(files.get('veri.jsonstat.json')))).toMatchObject({
      version: '2.0',
      class: 'dataset',
      size: [1, 1, igdirSnapshot().metrics.length - 1],
      role: { time: ['edition'], geo: ['province'], metric: ['metric'] },
    });
    expect(read(String(files.get('veri.sdmx.csv')))[1]).toMatchObject({
      STRUCTURE: 'dataflow',
      REF_AREA: 'TR-76',
      INDICATOR: 'asdep-hane',
      TIME_PERIOD: '2024-05',
      OBS_VALUE: '28681',
      OBS_STATUS: 'A',
    });
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
    expect(writeCsv(['a', 'b'], [['x', cell]])).toBe(`a,b\r\nx,${written}\r\n`);
  });

  it('is read back cell by cell, with commas and with semicolons', () => {
    const cell = fc.string({ unit: fc.constantFrom(...Array.from('ağ;,"\n 1x')), minLength: 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (lines) => {
        const back = (csv: string, delimiter: string) =>
          parse(csv, { delimiter, bom: true, from_line: 2, record_delimiter: '\r\n' });
        expect(back(writeCsv(['a', 'b'], lines), ',')).toEqual(lines);
        expect(back(writeTurkishCsv(['a', 'b'], lines), ';')).toEqual(lines);
      }),
    );
  });
});

describe('veri.json', () => {
  it('brings definitions, dates, codes, what the letters mean and the content hash along', () => {
    const document = jsonOf(igdirSnapshot());
    expect(document).toMatchObject({
      format: 2,
      sample: false,
      edition: { code: '2024-2', asOf: '2024-05-31' },
      province: { plate: '76', iso3166_2: 'TR-76', nuts3: 'TRA23', name: 'Iğdır' },
      publication: { number: 1, contentHash: someHash, address: '/2024-2/igdir/1/' },
      licence: null,
      statuses: { Q: { en: 'not disclosed, to protect persons' } },
    });
    const asdep = document.figures.find(({ metric }) => metric === 'asdep-hane');
    expect(asdep).toMatchObject({
      value: 28_681,
      kind: 'number',
      status: 'A',
      revision: null,
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
