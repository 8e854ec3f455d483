import { operationsOf, type Operation } from './artifacts';

const begins = new Set(['BDC', 'BMC']);

/**
 * Takes the marks off no-break spaces, which Chromium sets because the font draws them as spaces: readers that
 * know no mark within a mark lose the words behind it, the unit of each figure. A plain space is read in place.
 */
export function withoutMarkedSpaces(stream: Uint8Array): Uint8Array {
  const text = (operation: Operation): string =>
    Buffer.from(stream.subarray(operation.start, operation.end)).toString('latin1');
  const open: boolean[] = [];
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const operation of operationsOf(stream)) {
    const { operator } = operation;
    if (begins.has(operator)) open.push(/\/ActualText\s*<FEFF00A0>/i.test(text(operation)));
    else if (operator !== 'EMC') continue;
    const isSpace = operator === 'EMC' ? open.pop() : open.at(-1);
    if (isSpace !== true) continue;
    pieces.push(stream.subarray(from, operation.start));
    from = operation.end;
  }
  return Buffer.concat([...pieces, stream.subarray(from)]);
}
