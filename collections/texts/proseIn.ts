/** A rich text and its path in the document, e.g. `statements.0.zero`. */
export interface Prose {
  readonly path: string;
  readonly json: unknown;
}

/** A line of plain text and its path in the document. */
export interface Line {
  readonly path: string;
  readonly words: string;
  readonly isTurkish: boolean;
}

/** Fields whose plain text readers will see; `tr` is the Turkish half of a bilingual one. */
const turkishLines = new Set([
  'name',
  'acronym',
  'heading',
  'issuer',
  'department',
  'bookletTitle',
  'openingTitle',
  'tr',
]);

/** Lists every rich text in a document, however deep in arrays and blocks; `root` marks Lexical state. */
export function prosesIn(value: unknown, path = ''): readonly Prose[] {
  if (!isObject(value)) return [];
  if ('root' in value) return [{ path, json: value }];
  return Object.entries(value).flatMap(([key, inner]) => prosesIn(inner, joined(path, key)));
}

/** Lists every line of plain text in a document, rich texts left out. */
export function linesIn(value: unknown, path = ''): readonly Line[] {
  if (!isObject(value) || 'root' in value) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = joined(path, key);
    return typeof inner === 'string'
      ? [{ path: here, words: inner, isTurkish: turkishLines.has(key) }]
      : linesIn(inner, here);
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
