import type { Bilingual } from '@/domain/bilingual';
import { bookletFiles } from '@/domain/publication/address';
import { cellsOf, linesOf } from './lines';
import { isPdf, readPdfParts } from './pdfParts';

/** Where a file differs from the published one. */
export type Difference =
  | {
      readonly kind: 'figure';
      readonly metric: string;
      /** Its name, where the file has it. */
      readonly label: Bilingual | null;
      readonly published: string;
      readonly found: string;
    }
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

/** Figures by metric: how each one reads, and its name. */
type Figures = ReadonlyMap<string, { readonly text: string; readonly label: Bilingual | null }>;

function figuresInJson(text: string): Figures | null {
  try {
    const { figures } = JSON.parse(text) as { readonly figures?: unknown };
    if (!Array.isArray(figures)) return null;
    const entries = figures.map((figure: Readonly<Record<string, unknown>>) => {
      const label = figure['label'] as Partial<Bilingual> | undefined;
      const named = label?.tr !== undefined && label.en !== undefined ? { tr: label.tr, en: label.en } : null;
      return [String(figure['metric']), { text: told(figure), label: named }] as const;
    });
    return new Map(entries);
  } catch {
    return null;
  }
}

/** The number and its kind, as far as the file has them. */
function told({ value, kind, asOf }: Readonly<Record<string, unknown>>): string {
  const isTold = (part: unknown): part is string | number =>
    typeof part === 'string' || typeof part === 'number';
  return [value ?? '–', kind === 'number' ? null : kind, asOf].filter(isTold).join(' · ');
}

function figuresInLines(text: string): Figures | null {
  const [head = '', ...lines] = linesOf(text);
  const names = cellsOf(head);
  if (!names.includes('metric')) return null;
  const rows = lines.map(cellsOf).map((cells) => {
    const cell = (name: string): string => cells[names.indexOf(name)] ?? '';
    const shown = [cell('value') || '–', cell('status'), cell('as_of')].filter((part) => part !== '');
    return [
      cell('metric'),
      { text: shown.join(' · '), label: { tr: cell('label'), en: cell('label_en') } },
    ] as const;
  });
  return new Map(rows.filter(([metric]) => metric !== ''));
}

const figuresIn = (bytes: Uint8Array): Figures | null =>
  figuresInJson(decode(bytes)) ?? figuresInLines(decode(bytes));

function differingFigures(found: Figures, published: Figures): readonly Difference[] {
  return [...new Set([...published.keys(), ...found.keys()])].flatMap((metric): readonly Difference[] => {
    const [was, is] = [published.get(metric), found.get(metric)];
    if (was?.text === is?.text) return [];
    const label = was?.label ?? is?.label ?? null;
    return [{ kind: 'figure', metric, label, published: was?.text ?? '', found: is?.text ?? '' }];
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

/** Lists the figures in which a publication's data differ from those that took their place. */
export function changedSince(own: Uint8Array, next: Uint8Array): readonly Difference[] {
  const [was, is] = [figuresIn(own), figuresIn(next)];
  return was === null || is === null || is.size === 0 ? [] : differingFigures(was, is);
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
