import { displays } from '../figures/metric';
import { suffixes } from '../turkish/suffix';
import { editionFacts, type Inline } from './text';

/** One node of Lexical's stored JSON, as the rich text editor keeps it. */
export interface LexicalNode {
  readonly type: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

/** The stored JSON of a rich text field. */
export interface LexicalJson {
  readonly root: {
    readonly type: 'root';
    readonly version: number;
    readonly direction: 'ltr';
    readonly format: '';
    readonly indent: number;
    readonly children: LexicalNode[];
  };
  readonly [field: string]: unknown;
}

/** Lexical's bit for bold in a text node's `format`: the emphasis of our texts. */
export const boldFormat = 1;

type Fields = Readonly<Record<string, unknown>>;

/** Tells whether a value is an object with fields and no list. */
export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One of a list, null for an empty select, undefined for anything else. */
function choice<T extends string>(value: unknown, options: readonly T[]): T | null | undefined {
  if (value === null || value === undefined || value === '') return null;
  return options.find((option) => option === value);
}

/** A key, or the id of a related document, which may have been read along. */
function keyOf(value: unknown): string | null {
  const key = isRecord(value) ? value['id'] : value;
  return typeof key === 'string' && key !== '' ? key : null;
}

function readFigure(fields: Fields): Inline | null {
  const metric = keyOf(fields['metric']);
  const display = choice(fields['display'], displays);
  const suffix = choice(fields['suffix'], suffixes);
  if (metric === null || display === undefined || suffix === undefined) return null;
  return { type: 'figure', metric, display, suffix, emphasis: fields['emphasis'] === true };
}

function readEdition(fields: Fields): Inline | null {
  const fact = choice(fields['fact'], editionFacts);
  const suffix = choice(fields['suffix'], suffixes);
  const since = typeof fields['since'] === 'number' ? fields['since'] : null;
  if (!fact || suffix === undefined) return null;
  return { type: 'edition', fact, since, suffix, emphasis: fields['emphasis'] === true };
}

function readConstant(fields: Fields): Inline | null {
  const constant = keyOf(fields['constant']);
  const suffix = choice(fields['suffix'], suffixes);
  if (constant === null || suffix === undefined) return null;
  return { type: 'constant', constant, suffix, emphasis: fields['emphasis'] === true };
}

function readProvince(fields: Fields): Inline | null {
  const suffix = choice(fields['suffix'], suffixes);
  if (suffix === undefined) return null;
  return { type: 'province', capitals: fields['capitals'] === true, suffix };
}

const readers: Readonly<Record<string, (fields: Fields) => Inline | null>> = {
  figure: readFigure,
  edition: readEdition,
  constant: readConstant,
  province: readProvince,
};

/** Reads a value block of a rich text as an inline; null for one unknown or incomplete, and for clauses. */
export function readInlineBlock(fields: Fields): Inline | null {
  const kind = fields['blockType'];
  const read = typeof kind === 'string' && Object.hasOwn(readers, kind) ? readers[kind] : undefined;
  return read?.(fields) ?? null;
}
