import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import type { ComposedBooklet } from '@/domain/booklet/composed';
import { plainText } from '@/domain/booklet/pieces';
import { statementsOf } from '@/press/booklet/anchors';
import type { PressFile } from '@/press/booklet/assets';

/** The number of each metric as a file has it, null where it has none, with the letter that says why. */
type Told = ReadonlyMap<string, string>;
type Files = ReadonlyMap<string, string | Uint8Array>;

type Cell = string | number | null | undefined;
const told = (amount: Cell, status: Cell): string => `${String(amount ?? '')} ${String(status)}`;

function plainCell(cell: unknown): Cell {
  return typeof cell === 'string' || typeof cell === 'number' ? cell : null;
}

function lines(csv: string, delimiter = ','): readonly Readonly<Record<string, string>>[] {
  return parse(csv, { columns: true, delimiter, bom: true });
}

interface Cube {
  readonly dimension: { readonly metric: { readonly category: { readonly index: readonly string[] } } };
  readonly value: readonly (number | null)[];
  readonly status: Readonly<Record<string, string>>;
}

interface Document {
  readonly publication: { readonly contentHash: string };
  readonly figures: readonly { metric: string; value: number | null; status: string }[];
}

/** Each format of one booklet's data, read by itself. */
const readers: Readonly<Record<string, (content: string | Uint8Array) => Told | Promise<Told>>> = {
  'veri.csv': (csv) =>
    new Map(lines(String(csv)).map((each) => [each['metric'] ?? '', told(each['value'], each['status'])])),
  'veri-excel.csv': (csv) =>
    new Map(
      lines(String(csv), ';').map((each) => [
        each['Gösterge anahtarı'] ?? '',
        told(each['Değer'], each['Durum']),
      ]),
    ),
  'veri.sdmx.csv': (csv) =>
    new Map(
      lines(String(csv)).map((each) => [
        each['INDICATOR'] ?? '',
        told(each['OBS_VALUE'], each['OBS_STATUS']),
      ]),
    ),
  'veri.json': (json) => {
    const { figures } = JSON.parse(String(json)) as Document;
    return new Map(figures.map(({ metric, value, status }) => [metric, told(value, status)]));
  },
  'veri.jsonstat.json': (json) => {
    const { dimension, value, status } = JSON.parse(String(json)) as Cube;
    const { index } = dimension.metric.category;
    return new Map(index.map((metric, at) => [metric, told(value[at], status[String(at)])]));
  },
  'veri.xlsx': async (bytes) => {
    const [head = [], ...rows] = (await readXlsx(bytes as Uint8Array)).sheets[0]?.rows ?? [];
    const [metric, amount, status] = ['Gösterge anahtarı', 'Değer', 'Durum'].map((name) =>
      head.indexOf(name),
    );
    const at = (row: readonly unknown[], index: number | undefined): Cell => plainCell(row[index ?? 0]);
    return new Map(rows.map((row) => [String(at(row, metric)), told(at(row, amount), at(row, status))]));
  },
};

/** What two formats of a booklet's data tell differently, and hashes that are not the booklet's. */
export async function dataDifferences(files: Files, contentHash: string): Promise<readonly string[]> {
  const first = await readers['veri.csv']?.(files.get('veri.csv') ?? '');
  const others = Object.entries(readers).map(async ([name, read]) => {
    const own = await read(files.get(name) ?? '');
    const metrics = new Set([...(first?.keys() ?? []), ...own.keys()]);
    return [...metrics].flatMap((metric) => {
      const [a, b] = [first?.get(metric), own.get(metric)];
      return a === b ? [] : [`${name}: ${metric}: ${String(b)} is not ${String(a)}`];
    });
  });
  const document = JSON.parse(String(files.get('veri.json'))) as Document;
  const hash = document.publication.contentHash === contentHash ? [] : ['veri.json: another hash'];
  return [...(await Promise.all(others)).flat(), ...hash];
}

const printedMarks: Readonly<Record<string, string>> = { Q: '(k)', M: '(–)', L: '(..)' };
const turkish = new Intl.NumberFormat('tr-TR');

/** What the composed table of all figures says otherwise than the data; money is printed scaled, and compared so. */
export function tableDifferences({ table }: ComposedBooklet, files: Files): readonly string[] {
  const rows = new Map(table.rows.map((row) => [row.metric, row]));
  return lines(String(files.get('veri.csv'))).flatMap((line) => {
    const row = rows.get(line['metric'] ?? '');
    if (row === undefined) return [`${line['metric'] ?? ''} is in no table`];
    const amount = Number(line['value']);
    const isAbsent = line['value'] === '';
    const printed = isAbsent ? (printedMarks[line['status'] ?? ''] ?? '') : turkish.format(amount);
    if (row.unit === '' || isAbsent)
      return row.value === printed ? [] : [`${row.metric}: ${row.value}, not ${printed}`];
    return isRounded(row.value, row.unit, amount)
      ? []
      : [`${row.metric}: ${row.value} ${row.unit}, not ${String(amount)}`];
  });
}

const scales: Readonly<Record<string, number>> = { TL: 1, bin: 1e3, milyon: 1e6, milyar: 1e9, trilyon: 1e12 };

/** Whether `100,6` in `milyon TL` is this amount, rounded at its last digit. */
function isRounded(shown: string, unit: string, amount: number): boolean {
  const scale = scales[unit.split(/\s/)[0] ?? ''] ?? Number.NaN;
  const digits = shown.split(',')[1]?.length ?? 0;
  const number = Number(shown.replaceAll('.', '').replace(',', '.'));
  return Math.abs(number * scale - amount) <= (scale / 10 ** digits) * 0.5 + 1e-6;
}

const spaces = /[\s\u00A0\u202F]+/g;
const flat = (text: string): string => text.replace(spaces, ' ').trim();

/** The text of a page as its readers get it. */
export function pageText(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  const bare = body
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"');
  return flat(bare.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));
}

/** Statements of a booklet that a page of it does not hold word for word, numbers included, and a hash that it lacks. */
export function pageDifferences(
  composed: ComposedBooklet,
  { html, contentHash }: { readonly html: string; readonly contentHash: string },
): readonly string[] {
  const text = pageText(html);
  // What a publication changed is marked behind its number.
  const bare = text.replaceAll(/ |\((?:d|r)\)/g, '');
  const missing = statementsOf(composed)
    .flatMap(({ runs, highlight }) =>
      highlight === null ? [plainText(runs)] : [highlight.number, highlight.caption],
    )
    .filter((line) => !bare.includes(flat(line).replaceAll(' ', '')));
  return [...missing, ...(bare.includes(contentHash) ? [] : ['the page has another hash'])];
}

/** Files by their names. */
export const filesByName = (files: readonly PressFile[]): Files =>
  new Map(files.map(({ path, content }) => [path, content]));
