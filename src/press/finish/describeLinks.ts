import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from 'pdf-lib';

/** The text of each link of the document, by its address as written (`#id` or a full address). */
export type LinkTexts = Readonly<Record<string, string>>;

/** Gives each link annotation the words that a reader speaks instead of its address. */
export function describeLinks(document: PDFDocument, texts: LinkTexts): void {
  for (const page of document.getPages()) {
    const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    for (let index = 0; index < (annotations?.size() ?? 0); index += 1) {
      const annotation = annotations?.lookup(index, PDFDict);
      if (annotation?.get(PDFName.of('Subtype')) !== PDFName.of('Link')) continue;
      const address = addressOf(annotation);
      annotation.set(PDFName.of('Contents'), PDFHexString.fromText(texts[address] ?? address));
    }
  }
}

function addressOf(annotation: PDFDict): string {
  const target = annotation.lookup(PDFName.of('Dest'));
  if (target instanceof PDFName) return `#${target.decodeText()}`;
  const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
  const uri = action?.lookup(PDFName.of('URI'));
  return uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : '';
}
