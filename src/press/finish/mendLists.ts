import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument } from 'pdf-lib';
import { kidsOf, roleOf, structElements } from './structElements';

const kidsKey = PDFName.of('K');
const parentKey = PDFName.of('P');

/** Puts what stands in a list item beside its label into an LBody, as PDF/UA wants it. */
export function mendLists(document: PDFDocument): void {
  for (const item of structElements(document).filter((element) => roleOf(element) === 'LI'))
    mendItem(document, item);
}

function mendItem(document: PDFDocument, item: PDFDict): void {
  const { context } = document;
  const labels = PDFArray.withContext(context);
  const rest = PDFArray.withContext(context);
  for (const kid of kidsOf(item).asArray()) {
    const element = kid instanceof PDFRef ? context.lookup(kid, PDFDict) : null;
    const isInPlace = element !== null && ['Lbl', 'LBody'].includes(roleOf(element));
    (isInPlace ? labels : rest).push(kid);
  }
  if (rest.size() === 0) return;
  const itemRef = context.getObjectRef(item);
  if (itemRef === undefined) return;
  const body = context.obj({ Type: 'StructElem', S: 'LBody', P: itemRef, K: rest });
  const page = item.get(PDFName.of('Pg'));
  if (page !== undefined) body.set(PDFName.of('Pg'), page);
  const bodyRef = context.register(body);
  for (const kid of rest.asArray()) {
    if (kid instanceof PDFRef) context.lookup(kid, PDFDict).set(parentKey, bodyRef);
  }
  labels.push(bodyRef);
  item.set(kidsKey, labels);
}
