import { PDFName, PDFRawStream, PDFRef, decodePDFRawStream, type PDFDocument } from 'pdf-lib';
import { withArtifactMarks } from './artifactMarks';

/** Marks the page numbers, running heads and ornaments of all pages as artifacts. */
export function markArtifacts(document: PDFDocument): void {
  const { context } = document;
  for (const page of document.getPages()) {
    const ref = page.node.get(PDFName.of('Contents'));
    const stream = ref instanceof PDFRef ? context.lookup(ref) : undefined;
    if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue;
    const marked = withArtifactMarks(decodePDFRawStream(stream).decode());
    context.assign(ref, context.flateStream(marked));
  }
}
