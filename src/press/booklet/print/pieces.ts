import { rowsOf, type Measured, type Piece } from '../../plan/pieces';
import type { PageLayout } from './pageLayout';
import type { Chapter, Part } from './parts';

/** What a browser measured of one part, in pixels. */
export interface Measure {
  readonly height: number;
  /** Space above it. */
  readonly gap: number;
  /** What its height is more than its text and what stands beside it: rules and paddings. */
  readonly extra: number;
  readonly children: readonly Measured[];
  /** Heights of the blocks beside its text, or under it. */
  readonly beside: readonly number[];
}

export type Measures = Readonly<Record<string, Measure>>;

/** What was measured, for pages of a layout. */
export interface Measuring {
  readonly measures: Measures;
  readonly layout: PageLayout;
}

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

/** Blocks under a text are rows of their own, which are never parted. */
function rowsOfPart(
  { height, extra, children, beside }: Measure,
  { line, isBroad }: PageLayout,
): Piece['rows'] {
  const [first, ...rest] = rowsOf(children, line);
  if (first === undefined) return [{ height, end: true }];
  const under = isBroad ? [] : beside.map((block) => ({ height: block, end: true }));
  return [{ ...first, height: first.height + extra }, ...rest, ...under];
}

/** Gives the parts of a chapter's group as pieces for the planner. A part that was not measured has no height. */
export function piecesOf(parts: readonly Part[], { measures, layout }: Measuring): readonly Piece[] {
  const heads = new Map(
    parts.flatMap((part) =>
      part.type === 'tableHead' ? [[part.table, measures[part.key]?.height ?? 0] as const] : [],
    ),
  );
  return parts.map((part, index) => {
    const measure = measures[part.key] ?? { height: 0, gap: 0, extra: 0, children: [], beside: [] };
    const { gap, extra } = measure;
    const blocks = layout.isBroad ? measure.beside : [];
    const beside = blocks.map((height, at) => (at === 0 ? height + extra : height));
    const repeats = 'table' in part && part.type !== 'tableHead' ? (heads.get(part.table) ?? 0) : 0;
    return {
      key: part.key,
      rows: rowsOfPart(measure, layout),
      beside,
      gap,
      keep: isKept(part, parts[index + 1]),
      opens: part.type === 'opener' ? servicesOf(part) : null,
      follows: part.type === 'tableRow',
      repeats,
    };
  });
}

const servicesOf = ({ section }: Extract<Part, { type: 'opener' }>): number =>
  section.parts.filter(({ type }) => type === 'service').length;

/** The lines of each child of a part, as many rows as the planner counts: which row is which line of which child. */
export function linesOfChildren(
  { children }: Measure,
  layout: PageLayout,
): readonly { readonly child: number; readonly line: number }[] {
  return children.flatMap(({ kind, height }, child) => {
    const lines = kind === 'head' ? 1 : Math.max(1, Math.round(height / layout.line));
    return Array.from({ length: lines }, (_, line) => ({ child, line }));
  });
}

/** Lists the parts of chapters. */
export const partsOf = (chapters: readonly Chapter[]): readonly Part[] =>
  chapters.flatMap(({ groups }) => groups.flatMap(({ parts }) => parts));
