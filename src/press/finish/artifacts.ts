import { PDFName, PDFRawStream, PDFRef, decodePDFRawStream, type PDFDocument } from 'pdf-lib';
import { operationsOf, type Operation } from '../tags/operations';

const pathStarts = new Set(['m', 're']);
const pathPaints = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
const opens = new Set(['BDC', 'BMC']);

interface Change {
  readonly at: number;
  /** Up to where text is replaced; `at` where it is only put in. */
  readonly to: number;
  readonly text: string;
}

/** The role of the tag that holds a mark, by the mark's number; none for one that no tag holds. */
export type MarkRoles = ReadonlyMap<number, string>;

/**
 * Marks as artifacts what is painted outside the tagged content of a page, and marks that no tag holds: text there
 * stands in a margin box (page number, running head), everything else is a box's background or an ornament. Other
 * marks get the role of their tag.
 */
export function withArtifactMarks(stream: Uint8Array, roles: MarkRoles): Uint8Array {
  const operations = operationsOf(stream);
  const changes = [...outsideTags(operations), ...markChanges(stream, operations, roles)];
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const { at, to, text } of changes.toSorted((a, b) => a.at - b.at)) {
    pieces.push(stream.subarray(from, at), Buffer.from(text, 'latin1'));
    from = to;
  }
  return Buffer.concat([...pieces, stream.subarray(from)]);
}

function markChanges(
  stream: Uint8Array,
  operations: readonly Operation[],
  roles: MarkRoles,
): readonly Change[] {
  return operations.flatMap(({ operator, start, end }) => {
    if (operator !== 'BDC') return [];
    const mark = markIn(stream, start, end);
    if (mark === null) return [];
    const role = roles.get(mark);
    const text = role === undefined ? '/Artifact BMC' : `/${role} <</MCID ${String(mark)}>> BDC`;
    return [{ at: start, to: end, text }];
  });
}

function markIn(stream: Uint8Array, start: number, end: number): number | null {
  const text = Buffer.from(stream.buffer, stream.byteOffset + start, end - start).toString('latin1');
  const number = /\/MCID\s+(\d+)/.exec(text)?.[1];
  return number === undefined ? null : Number(number);
}

function outsideTags(operations: readonly Operation[]): readonly Change[] {
  const changes: Change[] = [];
  let depth = 0;
  let start = -1;
  const put = (at: number, text: string): Change => ({ at, to: at, text });
  const wrap = (end: number, opening: string): void => {
    if (depth === 0 && start >= 0) changes.push(put(start, opening), put(end, '\nEMC'));
    start = -1;
  };
  for (const operation of operations) {
    const { operator } = operation;
    if (opens.has(operator)) depth += 1;
    else if (operator === 'EMC') depth -= 1;
    else if (operator === 'BT') start = operation.start;
    else if (operator === 'ET') wrap(operation.end, '/Artifact <</Type /Pagination>> BDC\n');
    else if (pathStarts.has(operator) && start < 0) start = operation.start;
    else if (operator === 'n') start = -1;
    else if (pathPaints.has(operator)) wrap(operation.end, '/Artifact BMC\n');
    else if (operator === 'Do' || operator === 'sh') {
      start = operation.start;
      wrap(operation.end, '/Artifact BMC\n');
    }
  }
  return changes;
}

/** Changes the content stream of every page. */
export function changePages(
  document: PDFDocument,
  change: (stream: Uint8Array, page: PDFRef) => Uint8Array,
): void {
  const { context } = document;
  for (const page of document.getPages()) {
    const ref = page.node.get(PDFName.of('Contents'));
    const stream = ref instanceof PDFRef ? context.lookup(ref) : undefined;
    if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue;
    const content = change(decodePDFRawStream(stream).decode(), page.ref);
    context.assign(ref, context.flateStream(content));
  }
}
