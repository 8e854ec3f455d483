import { operationsOf, type Operation } from './contentTokens';

const pathStarts = new Set(['m', 're']);
const pathPaints = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
const opens = new Set(['BDC', 'BMC']);

interface Mark {
  readonly at: number;
  readonly text: string;
}

/**
 * Marks as artifacts what is painted outside the tagged content of a page: text there stands in a margin box
 * (page number, running head), everything else is a box's background or an ornament.
 */
export function withArtifactMarks(stream: Uint8Array): Uint8Array {
  const marks = marksFor(operationsOf(stream));
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const { at, text } of marks) {
    pieces.push(stream.subarray(from, at), Buffer.from(text, 'latin1'));
    from = at;
  }
  return Buffer.concat([...pieces, stream.subarray(from)]);
}

function marksFor(operations: readonly Operation[]): readonly Mark[] {
  const marks: Mark[] = [];
  let depth = 0;
  let start = -1;
  const wrap = (end: number, opening: string): void => {
    if (depth === 0 && start >= 0) marks.push({ at: start, text: opening }, { at: end, text: '\nEMC' });
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
  return marks;
}
