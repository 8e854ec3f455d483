import type { PDFDocumentProxy } from 'pdfjs-dist';

/** A stretch of text as it stands on a page; positions in points from the lower left. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** The texts of a page by the marks they stand in. */
export interface MarkedTexts {
  readonly tagged: ReadonlyMap<string, readonly PlacedText[]>;
  /** One text for each artifact: a margin box. */
  readonly artifacts: readonly string[];
  readonly unmarked: readonly string[];
}

/** An item of a page from pdf.js: a text, or the begin or end of a mark. */
export interface ContentItem {
  readonly type?: string;
  readonly tag?: string;
  readonly id?: string | null;
  readonly str?: string;
  readonly width?: number;
  readonly transform?: readonly number[];
}

interface OpenMark {
  readonly kind: 'tagged' | 'artifact' | 'other';
  readonly id: string;
}

/** Sorts the texts of a page by mark. Blanks between texts are dropped: their places say what parts them. */
export function markedTexts(items: readonly ContentItem[]): MarkedTexts {
  const tagged = new Map<string, PlacedText[]>();
  const artifacts: string[] = [];
  const unmarked: string[] = [];
  const open: OpenMark[] = [];
  for (const item of items) {
    if (item.type === 'endMarkedContent') open.pop();
    else if (item.type !== undefined) {
      open.push(markOf(item));
      if (open.at(-1)?.kind === 'artifact') artifacts.push('');
    } else if (item.str !== undefined && item.str.trim() !== '') {
      const mark = innermost(open);
      if (mark?.kind === 'tagged') tagged.set(mark.id, [...(tagged.get(mark.id) ?? []), placed(item)]);
      else if (mark?.kind === 'artifact') artifacts.push(joined(artifacts.pop() ?? '', item.str));
      else unmarked.push(item.str);
    }
  }
  return { tagged, artifacts: artifacts.filter((text) => text !== ''), unmarked };
}

function markOf({ tag, id }: ContentItem): OpenMark {
  if (tag === 'Artifact') return { kind: 'artifact', id: '' };
  return typeof id === 'string' ? { kind: 'tagged', id } : { kind: 'other', id: '' };
}

const innermost = (open: readonly OpenMark[]): OpenMark | undefined =>
  open.findLast(({ kind }) => kind !== 'other');

const joined = (before: string, next: string): string => (before === '' ? next : `${before} ${next}`);

function placed(item: ContentItem): PlacedText {
  const [scaleX = 0, skewY = 0, , , left = 0, baseline = 0] = item.transform ?? [];
  const size = Math.hypot(scaleX, skewY);
  return { text: item.str ?? '', left, right: left + (item.width ?? 0), baseline, size };
}

/** A node of pdf.js's structure tree of one page. */
export interface StructNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

export interface MarkedLeaf {
  readonly id: string;
  /** True for a list's label and for a table head repeated on a later page. */
  readonly isApart: boolean;
  /** The paragraph, heading or cell that it stands in. */
  readonly block: StructNode;
}

/** Roles of what stands within a line. */
const inLine = new Set(['NonStruct', 'Span', 'Strong', 'Em', 'Link', 'Reference']);

/** Where a node stands: apart from the text or not, in which block, and whether within a drawing. */
interface Around {
  readonly isApart: boolean;
  readonly block: StructNode;
  readonly isDrawn: boolean;
}

/** Gives the marked content of a page in reading order. Within a drawing each label stands for itself. */
export function readingOrder(node: StructNode, around?: Around): readonly MarkedLeaf[] {
  const { isApart, block: outer, isDrawn } = around ?? { isApart: false, block: node, isDrawn: false };
  if (node.type === 'content')
    return node.id === undefined ? [] : [{ id: node.id, isApart, block: isDrawn ? node : outer }];
  const block = node.role === undefined || inLine.has(node.role) ? outer : node;
  const repeated = node.role === 'Table' ? repeatedHeads(node) : new Set<StructNode>();
  const inside = isDrawn || node.role === 'Figure';
  const read = (child: StructNode): readonly MarkedLeaf[] => {
    if (!repeated.has(child) && repeated.size > 0 && child.role !== 'TR') return rowsApart(child, repeated);
    const isOutside = isApart || node.role === 'Lbl' || repeated.has(child);
    return readingOrder(child, { isApart: isOutside, block, isDrawn: inside });
  };
  return (node.children ?? []).flatMap(read);
}

function rowsApart(group: StructNode, repeated: ReadonlySet<StructNode>): readonly MarkedLeaf[] {
  return (group.children ?? []).flatMap((row) =>
    readingOrder(row, { isApart: repeated.has(row), block: row, isDrawn: false }),
  );
}

/**
 * A page's tree holds all rows of a table, those of other pages without content. So a head with content
 * before a row without any is a head that Chromium repeats.
 */
function repeatedHeads(table: StructNode): ReadonlySet<StructNode> {
  const rows = rowsOf(table);
  const firstBody = rows.findIndex((row) => !isHead(row));
  const body = rows[firstBody];
  return new Set(body === undefined || hasContent(body) ? [] : rows.slice(0, firstBody));
}

const rowsOf = (node: StructNode): readonly StructNode[] =>
  (node.children ?? []).flatMap((child) => (child.role === 'TR' ? [child] : rowsOf(child)));

const isHead = (row: StructNode): boolean => (row.children ?? []).every((cell) => cell.role === 'TH');

const hasContent = (node: StructNode): boolean =>
  node.type === 'content' || (node.children ?? []).some(hasContent);

type Placed = PdfText['texts'][number];

/** Stands in joined text where a line ends; a gap on one line is a space. */
export const lineBreak = '\n';

/** Texts that stand closer than this part of the letter size belong together. */
const closest = 0.09;

/** Puts placed texts together; where they stand on the page says what parts them. */
export function joinTexts(texts: readonly Placed[]): string {
  let joined = '';
  let before: Placed | null = null;
  for (const text of texts) {
    joined += (before === null ? '' : between(before, text)) + text.text;
    before = text;
  }
  return joined.replace(/[^\S\n]+/gu, ' ').replace(/ ?\n ?/g, lineBreak);
}

function between(a: Placed, b: Placed): string {
  const size = Math.min(a.size, b.size);
  const isSameLine = a.page === b.page && Math.abs(a.baseline - b.baseline) < size / 2;
  if (!isSameLine || b.left < a.left) return lineBreak;
  return b.left - a.right < closest * size ? '' : ' ';
}

export interface PageText {
  /** From 1. */
  readonly page: number;
  readonly text: string;
}

export interface PdfText {
  /** Tagged text in reading order, page after page; list labels and repeated table heads are left out. */
  readonly texts: readonly (PlacedText & { readonly page: number })[];
  /** The tags of these texts, in the same order. */
  readonly tags: readonly (MarkedLeaf & { readonly page: number })[];
  /** Texts of margin boxes. */
  readonly furniture: readonly PageText[];
  /** Text that is neither tagged nor an artifact: seen, but not read aloud. */
  readonly untagged: readonly PageText[];
}

/** Reads a PDF through its tags, as a screen reader does. */
export async function readPdfText(pdf: PDFDocumentProxy): Promise<PdfText> {
  const pages: PdfText[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) pages.push(await readPage(pdf, page));
  return {
    texts: pages.flatMap(({ texts }) => texts),
    tags: pages.flatMap(({ tags }) => tags),
    furniture: pages.flatMap(({ furniture }) => furniture),
    untagged: pages.flatMap(({ untagged }) => untagged),
  };
}

async function readPage(pdf: PDFDocumentProxy, page: number): Promise<PdfText> {
  const proxy = await pdf.getPage(page);
  const content = await proxy.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const marked = markedTexts(content.items);
  const tree = (await proxy.getStructTree()) as StructNode | null;
  const leaves = tree === null ? [] : readingOrder(tree);
  const onPage = (text: string): PageText => ({ page, text });
  const tags = leaves.filter(({ isApart }) => !isApart);
  const read = tags.flatMap(({ id }) => marked.tagged.get(id) ?? []);
  return {
    texts: read.map((text) => ({ ...text, page })),
    tags: tags.map((tag) => ({ ...tag, page })),
    furniture: marked.artifacts.map(onPage),
    untagged: [...marked.unmarked, ...outsideTree(marked, new Set(leaves.map(({ id }) => id)))].map(onPage),
  };
}

const outsideTree = ({ tagged }: MarkedTexts, known: ReadonlySet<string>): readonly string[] =>
  [...tagged].filter(([id]) => !known.has(id)).flatMap(([, texts]) => texts.map(({ text }) => text));
