import { bookletFiles } from '@/domain/publication/address';
import { cellsOf, linesOf } from './lines';
import { isPdf, readPdfParts } from './pdfParts';

/** Where a file differs from the published one. */
export type Difference =
  | { readonly kind: 'figure'; readonly metric: string; readonly published: string; readonly found: string }
  | { readonly kind: 'pages'; readonly pages: readonly number[] }
  | { readonly kind: 'page_count'; readonly published: number; readonly found: number }
  /** The published file whole, and so many bytes behind it. */
  | { readonly kind: 'added'; readonly bytes: number }
  | { readonly kind: 'cut'; readonly bytes: number }
  | { readonly kind: 'data_gone' }
  | { readonly kind: 'metadata' }
  /** None of what can be read simply. */
  | { readonly kind: 'elsewhere' };

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Tells whether two pieces of bytes are the same. */
export function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Figures by metric: how each one reads. */
type Figures = ReadonlyMap<string, string>;

function figuresInJson(text: string): Figures | null {
  try {
    const { figures } = JSON.parse(text) as { readonly figures?: unknown };
    if (!Array.isArray(figures)) return null;
    return new Map(
      figures.map((figure: Readonly<Record<string, unknown>>) => [String(figure['metric']), told(figure)]),
    );
  } catch {
    return null;
  }
}

/** The number and its kind, as far as the file has them. */
function told(figure: Readonly<Record<string, unknown>>): string {
  const { value, kind, asOf } = figure;
  return [value ?? '–', kind, asOf]
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .join(' · ');
}

function figuresInLines(text: string): Figures | null {
  const [head = '', ...lines] = linesOf(text);
  const names = cellsOf(head);
  const at = (name: string): number => names.indexOf(name);
  if (at('metric') < 0) return null;
  const rows = lines.map((line): readonly [string, string] => {
    const cells = cellsOf(line);
    const shown = [cells[at('value')], cells[at('status')]].filter(
      (cell) => cell !== undefined && cell !== '',
    );
    return [cells[at('metric')] ?? '', shown.join(', ')];
  });
  return new Map(rows.filter(([metric]) => metric !== ''));
}

const figuresIn = (bytes: Uint8Array): Figures | null =>
  figuresInJson(decode(bytes)) ?? figuresInLines(decode(bytes));

function differingFigures(found: Figures, published: Figures): readonly Difference[] {
  return [...new Set([...published.keys(), ...found.keys()])].flatMap((metric): readonly Difference[] => {
    const [was, is] = [published.get(metric) ?? '', found.get(metric) ?? ''];
    return was === is ? [] : [{ kind: 'figure', metric, published: was, found: is }];
  });
}

function lengthDifference(found: Uint8Array, published: Uint8Array): readonly Difference[] {
  const shorter = Math.min(found.length, published.length);
  if (
    found.length === published.length ||
    !isSame(found.subarray(0, shorter), published.subarray(0, shorter))
  )
    return [];
  const bytes = Math.abs(found.length - published.length);
  return [{ kind: found.length > published.length ? 'added' : 'cut', bytes }];
}

function pageDifferences(
  found: readonly Uint8Array[],
  published: readonly Uint8Array[],
): readonly Difference[] {
  if (found.length !== published.length)
    return [{ kind: 'page_count', published: published.length, found: found.length }];
  const pages = found.flatMap((page, index) => (isSame(page, published[index] ?? page) ? [] : [index + 1]));
  return pages.length === 0 ? [] : [{ kind: 'pages', pages }];
}

/** The data that are attached to a PDF against those of the same PDF as it was published. */
function attachedDifferences(
  found: readonly Uint8Array[],
  published: readonly Uint8Array[],
): readonly Difference[] {
  const same = (a: Uint8Array): boolean => published.some((b) => isSame(a, b));
  if (found.length < published.length) return [{ kind: 'data_gone' }];
  return found
    .filter((file) => !same(file))
    .flatMap((file): readonly Difference[] => {
      const read = likelyName(file) === bookletFiles.json ? figuresInJson : figuresInLines;
      const own = read(decode(file));
      const theirs =
        published.map((other) => read(decode(other))).find((figures) => figures !== null) ?? null;
      return own === null || theirs === null ? [] : differingFigures(own, theirs);
    });
}

/** Tells where a file differs from the published one of its name, as far as that can be read simply. */
export async function differencesBetween(
  found: Uint8Array,
  published: Uint8Array,
): Promise<readonly Difference[]> {
  const told = isPdf(found) ? await pdfDifferences(found, published) : dataDifferences(found, published);
  return told.length > 0 ? told : [{ kind: 'elsewhere' }];
}

async function pdfDifferences(found: Uint8Array, published: Uint8Array): Promise<readonly Difference[]> {
  const [own, theirs] = [await readPdfParts(found), await readPdfParts(published)];
  return [
    ...lengthDifference(found, published),
    ...pageDifferences(own.pages, theirs.pages),
    ...attachedDifferences(own.attached, theirs.attached),
    ...(own.metadata === theirs.metadata ? [] : [{ kind: 'metadata' } as const]),
  ];
}

function dataDifferences(found: Uint8Array, published: Uint8Array): readonly Difference[] {
  const [own, theirs] = [figuresIn(found), figuresIn(published)];
  const figures = own === null || theirs === null ? [] : differingFigures(own, theirs);
  return [...lengthDifference(found, published), ...figures];
}

/** Gives the published file that a file is most likely a changed copy of, by how it begins. */
export function likelyName(bytes: Uint8Array): string {
  if (isPdf(bytes)) return bookletFiles.pdf;
  const text = decode(bytes.subarray(0, 4_000))
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (text.startsWith('<')) return bookletFiles.web;
  if (!text.startsWith('{')) return text.startsWith('PK') ? bookletFiles.xlsx : lineFileName(text);
  if (text.includes('"salt"') || text.startsWith('{"context"') || text.startsWith('{"edition"'))
    return bookletFiles.snapshot;
  if (text.includes('"class"') && text.includes('"dimension"')) return bookletFiles.jsonStat;
  return text.includes('"provenance"') ? bookletFiles.manifest : bookletFiles.json;
}

function lineFileName(text: string): string {
  const [head = ''] = text.split(/\r?\n/, 1);
  if (head.includes('STRUCTURE')) return bookletFiles.sdmx;
  return head.includes(';') ? bookletFiles.excelCsv : bookletFiles.csv;
}
