import { tidySigns } from '../turkish/signs';
import type { Issue } from '../issue';
import { boldFormat, isRecord, readInlineBlock } from './lexical';
import type { Inline, Paragraph } from './text';
import { typedEndings } from './typedEndings';

/** The paragraphs of a rich text and its issues. With issues, the paragraphs lack what was refused. */
export interface TextReading {
  readonly paragraphs: readonly Paragraph[];
  readonly issues: readonly Issue[];
}

interface InlineReading {
  readonly inlines: readonly Inline[];
  readonly issues: readonly Issue[];
}

function refused(
  field: string,
  problem: 'digit_typed' | 'text_not_understood',
  found: string,
): InlineReading {
  return { inlines: [], issues: [{ field, problem, context: { found } }] };
}

function childrenOf(node: unknown): readonly unknown[] {
  return isRecord(node) && Array.isArray(node['children']) ? (node['children'] as readonly unknown[]) : [];
}

function readWords(node: Readonly<Record<string, unknown>>, field: string): InlineReading {
  const { text, format = 0 } = node;
  if (typeof text !== 'string' || (format !== 0 && format !== boldFormat)) {
    return refused(field, 'text_not_understood', 'text');
  }
  const words = tidySigns(text);
  const digits = /\p{N}[\p{N}.,/]*/u.exec(words)?.[0];
  if (digits !== undefined) return refused(field, 'digit_typed', digits);
  return {
    inlines: [{ type: 'text', text: words, ...(format === boldFormat ? { emphasis: true } : {}) }],
    issues: [],
  };
}

function readClause(content: unknown, field: string): InlineReading {
  const { paragraphs, issues } = readRichText(content, field);
  const [paragraph, ...others] = paragraphs;
  if (paragraph === undefined || others.length > 0) {
    return { inlines: [], issues: [...issues, { field, problem: 'one_paragraph_only' }] };
  }
  return { inlines: [{ type: 'clause', content: paragraph }], issues };
}

function readBlock(fields: unknown, field: string): InlineReading {
  if (!isRecord(fields)) return refused(field, 'text_not_understood', 'inlineBlock');
  if (fields['blockType'] === 'clause') return readClause(fields['content'], field);
  const inline = readInlineBlock(fields);
  if (inline === null) return refused(field, 'text_not_understood', String(fields['blockType']));
  return { inlines: [inline], issues: [] };
}

function readNode(node: unknown, field: string): InlineReading {
  if (!isRecord(node)) return refused(field, 'text_not_understood', typeof node);
  if (node['type'] === 'text') return readWords(node, field);
  if (node['type'] === 'inlineBlock') return readBlock(node['fields'], field);
  return refused(field, 'text_not_understood', String(node['type']));
}

/** Text nodes that look alike are one, however the editor split them. */
function mergedWords(inlines: readonly Inline[]): Paragraph {
  return inlines.reduce<readonly Inline[]>((done, inline) => {
    const last = done.at(-1);
    const alike = last?.type === 'text' && inline.type === 'text' && last.emphasis === inline.emphasis;
    return alike ? [...done.slice(0, -1), { ...last, text: last.text + inline.text }] : [...done, inline];
  }, []);
}

function readParagraphNode(node: unknown, field: string): InlineReading {
  if (!isRecord(node) || node['type'] !== 'paragraph') {
    return refused(field, 'text_not_understood', isRecord(node) ? String(node['type']) : typeof node);
  }
  const readings = childrenOf(node).map((child, index) => readNode(child, `${field}.${index}`));
  const inlines = mergedWords(readings.flatMap((reading) => reading.inlines));
  const issues = readings.flatMap((reading) => reading.issues);
  // Where something was refused, its neighbours are not neighbours.
  return { inlines, issues: issues.length > 0 ? issues : typedEndings(inlines, field) };
}

/**
 * Reads the stored JSON of a rich text as paragraphs; issues name their places (`field.paragraph.node`).
 *
 * Refuses digits typed as words wherever they stand: a province's number is a figure, the edition's year is
 * an edition fact, and every other number, a law's (3292) and a date in a name (15 Temmuz) too, is a constant
 * with its source. So no number in a booklet is without an owner. A suffix typed after a value is refused
 * too: it would be right for one number or province only. Anything but paragraphs, bold and our
 * blocks is refused as well; empty paragraphs are left out.
 */
export function readRichText(json: unknown, field = 'text'): TextReading {
  const root = isRecord(json) ? json['root'] : null;
  const readings = childrenOf(root).map((node, index) => readParagraphNode(node, `${field}.${index}`));
  return {
    paragraphs: readings.map(({ inlines }) => inlines).filter((inlines) => inlines.length > 0),
    issues: readings.flatMap(({ issues }) => issues),
  };
}

/** Reads a rich text of one paragraph, as a wording of a statement is; an empty one when there is none. */
export function readSentence(
  json: unknown,
  field = 'text',
): { readonly paragraph: Paragraph; readonly issues: readonly Issue[] } {
  const { paragraphs, issues } = readRichText(json, field);
  const [paragraph = [], ...others] = paragraphs;
  return {
    paragraph,
    issues: others.length > 0 ? [...issues, { field, problem: 'one_paragraph_only' }] : issues,
  };
}
