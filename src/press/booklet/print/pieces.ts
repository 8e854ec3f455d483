import { grid, rowsOf, type Measured, type Piece } from '../../plan/pieces';
import type { Chapter, Part } from './parts';

/** What a browser measured of one part, in pixels. */
export interface Measure {
  readonly height: number;
  /** Space above it. */
  readonly gap: number;
  /** What its height is more than its text and what stands beside it: rules and paddings. */
  readonly extra: number;
  readonly children: readonly Measured[];
  /** Heights of the blocks beside its text. */
  readonly beside: readonly number[];
}

export type Measures = Readonly<Record<string, Measure>>;

/** Parts that are never the last of a page or column. */
const headings: readonly Part['type'][] = [
  'opener',
  'group',
  'title',
  'subtitle',
  'heading',
  'tableHead',
  'tableSection',
];

function isKept(part: Part, next: Part | undefined): boolean {
  if (next === undefined) return false;
  if (part.type === 'entry') return next.type === 'entry' && next.entry.level === 2;
  return headings.includes(part.type);
}

function rowsOfPart({ height, extra, children }: Measure): Piece['rows'] {
  if (children.length === 0) return [{ height, end: true }];
  const [first, ...rest] = rowsOf(children, grid.line);
  return first === undefined
    ? [{ height, end: true }]
    : [{ ...first, height: first.height + extra }, ...rest];
}

/** Gives the parts of a chapter's group as pieces for the planner. A part that was not measured has no height. */
export function piecesOf(parts: readonly Part[], measures: Measures): readonly Piece[] {
  const heads = new Map(
    parts.flatMap((part) =>
      part.type === 'tableHead' ? [[part.table, measures[part.key]?.height ?? 0] as const] : [],
    ),
  );
  return parts.map((part, index) => {
    const measure = measures[part.key] ?? { height: 0, gap: 0, extra: 0, children: [], beside: [] };
    const { gap, extra } = measure;
    const beside = measure.beside.map((height, at) => (at === 0 ? height + extra : height));
    const repeats = 'table' in part && part.type !== 'tableHead' ? (heads.get(part.table) ?? 0) : 0;
    return {
      key: part.key,
      rows: rowsOfPart(measure),
      beside,
      gap,
      keep: isKept(part, parts[index + 1]),
      opens: part.type === 'opener' ? servicesOf(part) : null,
      repeats,
    };
  });
}

const servicesOf = ({ section }: Extract<Part, { type: 'opener' }>): number =>
  section.parts.filter(({ type }) => type === 'service').length;

/** The lines of each child of a part, as many rows as the planner counts: which row is which line of which child. */
export function linesOfChildren({
  children,
}: Measure): readonly { readonly child: number; readonly line: number }[] {
  return children.flatMap(({ kind, height }, child) => {
    const lines = kind === 'head' ? 1 : Math.max(1, Math.round(height / grid.line));
    return Array.from({ length: lines }, (_, line) => ({ child, line }));
  });
}

/** Lists the parts of chapters. */
export const partsOf = (chapters: readonly Chapter[]): readonly Part[] =>
  chapters.flatMap(({ groups }) => groups.flatMap(({ parts }) => parts));
