import { PDFArray, PDFDict, PDFName, type PDFDocument } from 'pdf-lib';

const type = PDFName.of('Type');
const structElem = PDFName.of('StructElem');

/** Lists every element of the structure tree, in the order of the file. */
export function structElements(document: PDFDocument): readonly PDFDict[] {
  return document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object): object is PDFDict => object instanceof PDFDict && object.get(type) === structElem);
}

/** Gives the role of an element, e.g. `LI`. */
export const roleOf = (element: PDFDict): string => element.lookup(PDFName.of('S'), PDFName).decodeText();

/** Gives the kids of an element as they are written: references, numbers or dictionaries. */
export function kidsOf(element: PDFDict): PDFArray {
  const key = PDFName.of('K');
  const kids = element.lookup(key);
  if (kids instanceof PDFArray) return kids;
  const list = PDFArray.withContext(element.context);
  const single = element.get(key);
  if (single !== undefined) list.push(single);
  return list;
}
