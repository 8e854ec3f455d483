import { PDFArray, PDFDict, PDFHexString, PDFString, type PDFDocument, type PDFObject } from 'pdf-lib';

const nodeId = /^node\d+$/;

/** Renumbers table cells by their rank in the file: Chromium counts them through all prints of a page. */
export function renumberNodes(document: PDFDocument): void {
  const found = new Set<string>();
  const roots = document.context.enumerateIndirectObjects().map(([, object]) => object);
  for (const root of roots) replaceStrings(root, (text) => (found.add(text), text));
  const ranks = new Map(
    [...found].sort().map((id, rank) => [id, `node${String(rank + 1).padStart(8, '0')}`]),
  );
  for (const root of roots) replaceStrings(root, (text) => ranks.get(text) ?? text);
}

function replaceStrings(object: PDFObject, replace: (id: string) => string): void {
  if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      const id = idIn(value);
      if (id === null) replaceStrings(value, replace);
      else object.set(key, PDFString.of(replace(id)));
    }
  } else if (object instanceof PDFArray) {
    object.asArray().forEach((value, index) => {
      const id = idIn(value);
      if (id === null) replaceStrings(value, replace);
      else object.set(index, PDFString.of(replace(id)));
    });
  }
}

function idIn(value: PDFObject): string | null {
  if (!(value instanceof PDFString) && !(value instanceof PDFHexString)) return null;
  const text = value.decodeText();
  return nodeId.test(text) ? text : null;
}
