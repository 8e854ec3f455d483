/** One operator of a content stream with its operands: `[start, end)` in the stream, and its name. */
export interface Operation {
  readonly start: number;
  readonly end: number;
  readonly operator: string;
}

const space = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set(Buffer.from('()<>[]{}/%'));
const isOperatorStart = (byte: number): boolean =>
  (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte === 39 || byte === 34;

/** Cuts a content stream into its operations. `true`, `false` and `null` are operands. */
export function operationsOf(stream: Uint8Array): readonly Operation[] {
  const operations: Operation[] = [];
  let start = -1;
  for (let at = 0; at < stream.length;) {
    const byte = stream[at] ?? 0;
    if (space.has(byte)) {
      at += 1;
      continue;
    }
    if (start < 0) start = at;
    const end = tokenEnd(stream, at);
    const operator = isOperatorStart(byte) ? latin(stream, at, end) : '';
    if (operator !== '' && !['true', 'false', 'null'].includes(operator)) {
      operations.push({ start, end, operator });
      start = -1;
    }
    at = end;
  }
  return operations;
}

const latin = (stream: Uint8Array, start: number, end: number): string =>
  Buffer.from(stream.buffer, stream.byteOffset + start, end - start).toString('latin1');

function tokenEnd(stream: Uint8Array, at: number): number {
  const first = String.fromCharCode(stream[at] ?? 0);
  if (first === '(') return literalEnd(stream, at);
  if (first === '<' && stream[at + 1] !== 60) return indexAfter(stream, at, 62);
  if (first === '<' || (first === '>' && stream[at + 1] === 62)) return at + 2;
  if (first === '%') return indexAfter(stream, at, 10);
  let end = at + 1;
  if (first !== '/' && delimiters.has(stream[at] ?? 0)) return end;
  while (end < stream.length && !space.has(stream[end] ?? 0) && !delimiters.has(stream[end] ?? 0)) end += 1;
  return end;
}

function indexAfter(stream: Uint8Array, at: number, byte: number): number {
  const found = stream.indexOf(byte, at);
  return found < 0 ? stream.length : found + 1;
}

function literalEnd(stream: Uint8Array, at: number): number {
  let depth = 0;
  for (let index = at; index < stream.length; index += 1) {
    const byte = stream[index];
    if (byte === 92) index += 1;
    else if (byte === 40) depth += 1;
    else if (byte === 41) depth -= 1;
    if (depth === 0) return index + 1;
  }
  return stream.length;
}
