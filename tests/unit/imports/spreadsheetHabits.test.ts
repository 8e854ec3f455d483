import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { metrics } from '@/demo/content';
import { provinces } from '@/demo/content/provinces';
import { readEditionKey } from '@/domain/imports/editionKey';
import { readImportRows, type ImportFrame } from '@/domain/imports/readImportRows';
import { importTemplate } from '@/exchange/importTemplate';
import { readImportFile } from '@/exchange/readImportFile';

const short = ['Oca', 'Şub', 'Mar', 'Nis', 'May', 'Haz', 'Tem', 'Ağu', 'Eyl', 'Eki', 'Kas', 'Ara'];

const day = (date: number, month: number, year: number): string =>
  `${String(date).padStart(2, '0')}.${String(month).padStart(2, '0')}.${String(year)}`;

/** What a Turkish Excel shows, and so saves, of a cell that it opened: after public reports. */
function shown(cell: string): string {
  const [, year = '', month = ''] = /^(\d{4})-(\d{1,2})$/.exec(cell) ?? [];
  if (Number(month) >= 1 && Number(month) <= 12) return `${short[Number(month) - 1] ?? ''}.${year.slice(2)}`;
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(cell) ?? [];
  if (isoYear !== undefined) return day(Number(isoDay), Number(isoMonth), Number(isoYear));
  const [, date, dotted, dottedYear] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(cell) ?? [];
  if (date !== undefined) return day(Number(date), Number(dotted), Number(dottedYear));
  const [, first = '', second = ''] = /^(\d{1,2})[-./](\d{1,2})$/.exec(cell) ?? [];
  if (Number(second) >= 1 && Number(second) <= 12)
    return `${first.padStart(2, '0')}.${short[Number(second) - 1] ?? ''}`;
  if (/^\d{1,3}(?:\.\d{3})+$/.test(cell)) return shown(cell.replaceAll('.', ''));
  if (/^\d{12,}$/.test(cell))
    return `${(Number(cell) / 10 ** (cell.length - 1)).toFixed(5)}E+${cell.length - 1}`.replace('.', ',');
  if (/^\d+$/.test(cell)) return String(Number(cell));
  if (/^\(\d+\)$/.test(cell)) return `-${cell.slice(1, -1)}`;
  if (/^[=+-]/.test(cell)) return '#AD?';
  if (/^(?:true|false|doğru|yanlış)$/i.test(cell)) return cell.toLocaleUpperCase('tr');
  return cell;
}

/** Opens a file in a Turkish Excel, types into its cells, and saves it as CSV UTF-8. */
function throughExcel(
  text: string,
  type: (row: Record<string, string>) => Record<string, string>,
): Uint8Array {
  const rows = parse<Record<string, string>>(text, { bom: true, delimiter: ';', columns: true });
  const saved = rows.map((row) =>
    Object.fromEntries(Object.entries(type(row)).map(([head, cell]) => [head, shown(cell)])),
  );
  return new TextEncoder().encode(
    stringify(saved, { header: true, bom: true, delimiter: ';', record_delimiter: 'windows' }),
  );
}

const frame: ImportFrame = {
  edition: { code: '2023-3', year: 2023, month: 12, asOf: '2023-12-31' },
  today: '2024-06-03',
  provinces,
  metrics: new Map(metrics.map((metric) => [metric.key, metric])),
};

function read(bytes: Uint8Array) {
  const file = readImportFile(bytes);
  return file.ok ? readImportRows(file.value, frame) : { rows: [], blank: 0, issues: file.issues };
}

const template = importTemplate(
  provinces.flatMap(({ plate, name }) =>
    metrics.map(({ key, label, unit }) => ({
      plate,
      province: name,
      metric: key,
      label: label.tr,
      unit: unit.kind === 'money' ? 'TL' : unit.noun.tr,
    })),
  ),
);

describe('our template in a Turkish Excel', () => {
  it('comes back with every province and metric, and the values that were typed', () => {
    let count = 0;
    const file = throughExcel(template, (row) => {
      count += 1;
      const value = ['1.758', '28681', '0', '', '123.456.789'][count % 5] ?? '';
      return { ...row, değer: value, işaret: value === '' ? '(..)' : '', 'veri tarihi': '2023-11-30' };
    });
    const { rows, issues, blank } = read(file);
    expect([issues, blank]).toEqual([[], 0]);
    expect(rows).toHaveLength(provinces.length * metrics.length);
    const places = rows.map(({ province, metric }) => `${province}:${metric}`);
    expect(places).toEqual(provinces.flatMap(({ plate }) => metrics.map(({ key }) => `${plate}:${key}`)));
    const amounts = rows.slice(0, 5).map(({ value }) => ('amount' in value ? value.amount : value.kind));
    expect(amounts).toEqual([28_681, 0, 'not_reported', 123_456_789, 1_758]);
    expect(new Set(rows.map(({ asOf }) => asOf))).toEqual(new Set(['2023-11-30']));
  });

  it('has no column that Excel changes, but the plate’s zero', () => {
    const rows = parse<Record<string, string>>(template, { bom: true, delimiter: ';', columns: true });
    const changed = rows.flatMap((row) => Object.entries(row)).filter(([, cell]) => shown(cell) !== cell);
    expect(new Set(changed.map(([head]) => head))).toEqual(new Set(['plaka']));
  });

  it('tells of a value that Excel shortened, and stores nothing', () => {
    const file = throughExcel(template, (row) => ({
      ...row,
      değer: row['plaka'] === '76' ? '123456789012' : '',
    }));
    const { issues } = read(file);
    expect(new Set(issues.map(({ problem }) => problem))).toEqual(new Set(['number_unreadable']));
  });
});

describe('an edition’s code that a spreadsheet took for a month', () => {
  it('is read back from each of the forms that spreadsheets write', () => {
    for (const cell of [
      '2023-3',
      'Mar.23',
      'Mar-23',
      'mar 23',
      'Mar.2023',
      '2023-03-01',
      '01.03.2023',
      '1.3.2023',
      '01/03/2023',
      '01.03.23',
      '2023-03-01 00:00:00',
      '44986',
    ])
      expect([cell, readEditionKey(cell)]).toEqual([cell, '2023-3']);
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 9 }), (year, number) => {
        const code = `${String(year)}-${String(number)}`;
        const english = new Date(Date.UTC(year, number - 1)).toLocaleString('en-US', {
          month: 'short',
          timeZone: 'UTC',
        });
        expect(readEditionKey(shown(code))).toBe(code);
        expect(readEditionKey(`${english}-${String(year).slice(2)}`)).toBe(code);
        expect(readEditionKey(day(1, number, year))).toBe(code);
      }),
    );
  });

  it.each([
    '',
    '2023',
    '2023-10',
    'Eki.23',
    '15.03.2023',
    '2023-03-02',
    '45000',
    '03.23',
    'Mart 2023',
    'Xyz.23',
    '5',
  ])('%j is no code', (cell) => {
    expect(readEditionKey(cell)).toBeNull();
  });

  it('counts as the edition that was chosen, and as the one a value was carried from', () => {
    const lines = [
      'dönem;plaka;gösterge;değer;işaret;taşındığı dönem',
      `Mar.23;76;${metrics[0]?.key ?? ''};1758;(g);Şub.23`,
      `Nis.23;76;${metrics[1]?.key ?? ''};1758;;`,
    ];
    const { rows, issues } = read(new TextEncoder().encode(lines.join('\r\n')));
    expect(rows).toMatchObject([{ value: { kind: 'carried_over', amount: 1758, edition: '2023-2' } }]);
    expect(issues).toMatchObject([{ field: 'lines.3.edition', problem: 'import_edition_differs' }]);
  });
});
