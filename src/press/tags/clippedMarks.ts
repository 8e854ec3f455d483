import { operationsOf } from './operations';

/** A box in points from the lower left: left, bottom, right, top. */
export type Box = readonly [left: number, bottom: number, right: number, top: number];

/** A matrix as PDF writes it: `[a b c d e f]`. */
type Matrix = readonly [number, number, number, number, number, number];

interface State {
  readonly matrix: Matrix;
  /** Null where nothing is cut yet. */
  readonly clip: Box | null;
  /** The box that the path in the making is, where it is one. */
  readonly frame: Box | null;
  readonly isCutting: boolean;
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[1] * n[2],
  m[0] * n[1] + m[1] * n[3],
  m[2] * n[0] + m[3] * n[2],
  m[2] * n[1] + m[3] * n[3],
  m[4] * n[0] + m[5] * n[2] + n[4],
  m[4] * n[1] + m[5] * n[3] + n[5],
];

function boxOf([x = 0, y = 0, width = 0, height = 0]: readonly number[], m: Matrix): Box {
  const corners = [
    [x, y],
    [x + width, y + height],
  ].map(([cx = 0, cy = 0]) => [m[0] * cx + m[2] * cy + m[4], m[1] * cx + m[3] * cy + m[5]] as const);
  const xs = corners.map(([cx]) => cx);
  const ys = corners.map(([, cy]) => cy);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const within = (a: Box, b: Box | null): Box =>
  b === null ? a : [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];

const start: State = { matrix: identity, clip: null, frame: null, isCutting: false };
const numbersIn = (operands: string): readonly number[] => (operands.match(/-?[\d.]+/g) ?? []).map(Number);
const pathEnds = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'n']);

function after(state: State, operator: string, operands: string): State {
  const { matrix, clip, frame, isCutting } = state;
  if (operator === 'cm') {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(operands);
    return { ...state, matrix: times([a, b, c, d, e, f], matrix) };
  }
  if (operator === 're') return { ...state, frame: boxOf(numbersIn(operands), matrix) };
  if (operator === 'm') return { ...state, frame: null };
  if (operator === 'W' || operator === 'W*') return { ...state, isCutting: true };
  if (!pathEnds.has(operator)) return state;
  const cut = isCutting && frame !== null ? within(frame, clip) : clip;
  return { matrix, clip: cut, frame: null, isCutting: false };
}

/**
 * Reads in which box of its page each mark is painted, by the mark's number: the one that what is painted is cut to. A
 * drawing is cut to its own frame.
 */
export function clippedMarks(stream: Uint8Array): ReadonlyMap<number, Box> {
  const source = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength).toString('latin1');
  const boxes = new Map<number, Box>();
  const saved: State[] = [];
  let state = start;
  for (const operation of operationsOf(stream)) {
    const { operator } = operation;
    const operands = source.slice(operation.start, operation.end - operator.length);
    if (operator === 'q') saved.push(state);
    else if (operator === 'Q') state = saved.pop() ?? state;
    else if (operator === 'BDC') {
      const mark = /\/MCID\s+(\d+)/.exec(operands)?.[1];
      if (mark !== undefined && state.clip !== null) boxes.set(Number(mark), state.clip);
    } else state = after(state, operator, operands);
  }
  return boxes;
}
