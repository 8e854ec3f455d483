import { PDFDocument } from 'pdf-lib';
import { VerbosityLevel, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { readPageNumbers } from '../print/pageNumbers';
import { checkFonts, checkStructure } from './checkStructure';
import { checkText } from './checkText';
import type { ExpectedBooklet, VerifyIssue } from './expected';
import { readPdfText } from './readPdfText';
import { readTags } from './readTags';

export interface Verified {
  readonly pages: number;
  readonly issues: readonly VerifyIssue[];
}

/** Reads a finished file back and says everything in which it is not the booklet it should be. */
export async function verifyPdf(bytes: Uint8Array, expected: ExpectedBooklet): Promise<Verified> {
  let pdf: PDFDocumentProxy;
  try {
    // pdf.js keeps the buffer it is given, hence the copy.
    pdf = await getDocument({
      data: new Uint8Array(bytes),
      isEvalSupported: false,
      verbosity: VerbosityLevel.ERRORS,
    }).promise;
  } catch (error) {
    return { pages: 0, issues: [{ problem: 'pdf_unreadable', detail: String(error) }] };
  }
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const pageNumbers = readPageNumbers(document);
    const issues = [
      ...checkText(await readPdfText(pdf), { expected, pageNumbers, letters: readTags(document) }),
      ...(await checkStructure(pdf, expected)),
      ...checkFonts(document, expected.fontFamilies),
    ];
    return { pages: pdf.numPages, issues };
  } finally {
    await pdf.destroy();
  }
}
