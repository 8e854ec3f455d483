import speech from 'node:console';
import { PDFDocument } from 'pdf-lib';
import type * as PdfReader from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { signIssues } from '@/domain/turkish/signs';
import { readPageNumbers } from '../print/pageNumbers';
import { checkArchive } from './checkArchive';
import { checkFonts, checkStructure } from './checkStructure';
import { checkTags } from './checkTags';
import { checkText } from './checkText';
import type { ExpectedBooklet, ExpectedSection, VerifyIssue } from './expected';
import { readPdfText } from './readPdfText';
import { readTags } from '../tags/readTags';
import { readTagTree } from '../tags/tagTree';

const { VerbosityLevel, getDocument } = await loadReader();

/** Loads pdf.js, which warns that it finds no canvas to draw on: reading needs none, and a press may load no add-on. */
async function loadReader(): Promise<typeof PdfReader> {
  const { warn } = speech;
  speech.warn = () => undefined;
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    speech.warn = warn;
  }
}

/** Opens a file for reading; whoever opens it ends it (`loadingTask.destroy`). */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // pdf.js keeps the buffer it is given, hence the copy.
  return getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS }).promise;
}

export interface Verified {
  readonly pages: number;
  readonly issues: readonly VerifyIssue[];
}

/** Reads a finished file back and says everything in which it is not the booklet it should be. */
export async function verifyPdf(bytes: Uint8Array, expected: ExpectedBooklet): Promise<Verified> {
  let pdf: PDFDocumentProxy;
  try {
    pdf = await openPdf(bytes);
  } catch (error) {
    return { pages: 0, issues: [{ problem: 'pdf_unreadable', detail: String(error) }] };
  }
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const pageNumbers = readPageNumbers(document);
    const fonts = checkFonts(document, expected.fontFamilies);
    const issues = [
      // Another font stands where a sign was missing: that says more than what follows from it.
      ...(fonts.some(({ problem }) => problem === 'font_foreign')
        ? missingSigns(expected.text(pageNumbers))
        : []),
      ...checkText(await readPdfText(pdf), { expected, pageNumbers, letters: readTags(document) }),
      ...(await checkStructure({ pdf, document }, expected)),
      ...checkTags(readTagTree(document), expected),
      ...(await checkArchive({ pdf, document }, expected)),
      ...fonts,
    ];
    return { pages: pdf.numPages, issues };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Names each sign that the booklet's fonts lack, with the part that it stands in and the words around it. */
function missingSigns(sections: readonly ExpectedSection[]): readonly VerifyIssue[] {
  return sections.flatMap(({ key, lines }) =>
    lines
      .flatMap((line) => signIssues(line, key))
      .map(({ context = {} }) => {
        const { signs = '', words = '' } = context;
        return {
          problem: 'font_foreign' as const,
          detail: JSON.stringify({ section: key, sign: signs, found: words }),
        };
      }),
  );
}
