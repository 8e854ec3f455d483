import { operationsOf } from './operations';

/** A box in points from the lower left: left, bottom, right, top. */
export type Box = readonly [left: number, bottom: number, right: number, top: number];

/** A matrix as PDF writes it: `[a b c d e f]`. */
type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [x: number, y: number];

interface State {
  readonly matrix: Matrix;
  /** What is painted is cut to this box; null where nothing is cut yet. */
  readonly clip: Box | null;
  /** Of text: its size, and where its next letter stands. */
  readonly size: number;
  readonly text: Matrix;
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];
const start: State = { matrix: identity, clip: null, size: 0, text: identity };

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[1] * n[2],
  m[0] * n[1] + m[1] * n[3],
  m[2] * n[0] + m[3] * n[2],
  m[2] * n[1] + m[3] * n[3],
  m[4] * n[0] + m[5] * n[2] + n[4],
  m[4] * n[1] + m[5] * n[3] + n[5],
];

const at = ([x, y]: Point, m: Matrix): Point => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];

function around(points: readonly Point[]): Box | null {
  if (points.length === 0) return null;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Gives the box around both. */
export const both = (a: Box, b: Box | null): Box =>
  b === null ? a : [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];

const within = (a: Box, b: Box | null): Box =>
  b === null ? a : [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];

const matrixOf = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix => [
  a,
  b,
  c,
  d,
  e,
  f,
];

const pointsIn = (numbers: readonly number[]): readonly Point[] =>
  numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0] as const] : []));

const pathOperators = new Set(['m', 'l', 'c', 'v', 'y']);
const paints = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);

/** A letter is about this part of its size wide; the foot of one hangs, and its head stands, this far from the line. */
const letter = { width: 0.55, foot: -0.22, head: 0.75 } as const;

function textBox({ size, text, matrix }: State, letters: number): Box | null {
  const [right, foot, head] = [size * letter.width * letters, size * letter.foot, size * letter.head];
  const corners: readonly Point[] = [
    [0, foot],
    [right, head],
  ];
  return around(corners.map((corner) => at(at(corner, text), matrix)));
}

/** Gives the state after an operator that paints nothing and begins no path. */
function moved(state: State, operator: string, numbers: readonly number[]): State {
  const [x = 0, y = 0] = numbers;
  switch (operator) {
    case 'cm':
      return { ...state, matrix: times(matrixOf(numbers), state.matrix) };
    case 'BT':
      return { ...state, text: identity };
    case 'Tf':
      return { ...state, size: numbers.at(-1) ?? 0 };
    case 'Tm':
      return { ...state, text: matrixOf(numbers) };
    case 'Td':
      return { ...state, text: times([1, 0, 0, 1, x, y], state.text) };
    default:
      return state;
  }
}

const stateOperators = new Set(['cm', 'BT', 'Tf', 'Tm', 'Td']);

/**
 * Reads in which box of its page each mark is painted, by the mark's number: around its paths and, about, its letters, as
 * far as these are not cut off.
 */
export function markBoxes(stream: Uint8Array): ReadonlyMap<number, Box> {
  const source = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength).toString('latin1');
  const boxes = new Map<number, Box>();
  const saved: State[] = [];
  const marks: (number | null)[] = [];
  let [state, path, isCutting]: [State, readonly Point[], boolean] = [start, [], false];
  const paint = (box: Box | null): void => {
    const mark = marks.at(-1) ?? null;
    if (mark !== null && box !== null)
      boxes.set(mark, both(within(box, state.clip), boxes.get(mark) ?? null));
  };
  const draw = (points: readonly Point[]): void => {
    path = [...path, ...points.map((point) => at(point, state.matrix))];
  };
  for (const operation of operationsOf(stream)) {
    const { operator } = operation;
    const operands = source.slice(operation.start, operation.end - operator.length);
    const numbers = (): readonly number[] => (operands.match(/-?[\d.]+/g) ?? []).map(Number);
    if (operator === 'q') saved.push(state);
    else if (operator === 'Q') state = saved.pop() ?? state;
    else if (operator === 'BDC' || operator === 'BMC') marks.push(markIn(operands) ?? marks.at(-1) ?? null);
    else if (operator === 'EMC') marks.pop();
    else if (pathOperators.has(operator)) draw(pointsIn(numbers()));
    else if (operator === 're') draw(cornersOf(numbers()));
    else if (operator === 'W' || operator === 'W*') isCutting = true;
    else if (operator === 'n' || paints.has(operator)) {
      const box = around(path);
      if (operator !== 'n') paint(box);
      if (isCutting && box !== null) state = { ...state, clip: within(box, state.clip) };
      [path, isCutting] = [[], false];
    } else if (operator === 'Tj') paint(textBox(state, (operands.trim().length - 2) / 4));
    else if (stateOperators.has(operator)) state = moved(state, operator, numbers());
  }
  return boxes;
}

function cornersOf([x = 0, y = 0, width = 0, height = 0]: readonly number[]): readonly Point[] {
  return [
    [x, y],
    [x + width, y + height],
  ];
}

function markIn(operands: string): number | null {
  const mark = /\/MCID\s+(\d+)/.exec(operands)?.[1];
  return mark === undefined ? null : Number(mark);
}
