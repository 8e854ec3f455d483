import type { PDFDocumentProxy } from 'pdfjs-dist';
import { markedTexts, type MarkedTexts, type PlacedText } from './markedTexts';
import { readingOrder, type StructNode } from './readingOrder';

export interface PageText {
  /** From 1. */
  readonly page: number;
  readonly text: string;
}

export interface PdfText {
  /** Tagged text in reading order, page after page; list labels and repeated table heads are left out. */
  readonly texts: readonly (PlacedText & { readonly page: number })[];
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
  const read = leaves.filter(({ isApart }) => !isApart).flatMap(({ id }) => marked.tagged.get(id) ?? []);
  return {
    texts: read.map((text) => ({ ...text, page })),
    furniture: marked.artifacts.map(onPage),
    untagged: [...marked.unmarked, ...outsideTree(marked, new Set(leaves.map(({ id }) => id)))].map(onPage),
  };
}

const outsideTree = ({ tagged }: MarkedTexts, known: ReadonlySet<string>): readonly string[] =>
  [...tagged].filter(([id]) => !known.has(id)).flatMap(([, texts]) => texts.map(({ text }) => text));
