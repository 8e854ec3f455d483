import { PDFArray, PDFDict, PDFRef, PDFStream, type PDFDocument, type PDFObject } from 'pdf-lib';

/** Takes out of a file what nothing in it leads to any more: saving alone would keep it. */
export function dropUnreached({ context }: PDFDocument): void {
  const { Root, Info } = context.trailerInfo;
  const reached = new Set<PDFObject>();
  const waiting: PDFObject[] = [Root, Info].filter((entry) => entry !== undefined);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...heldBy(next, context));
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}

function heldBy(object: PDFObject, context: PDFDocument['context']): readonly PDFObject[] {
  if (object instanceof PDFRef) return [context.lookup(object)].filter((target) => target !== undefined);
  if (object instanceof PDFArray) return object.asArray();
  if (object instanceof PDFStream) return object.dict.values();
  return object instanceof PDFDict ? object.values() : [];
}
