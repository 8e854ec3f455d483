import type { Slice } from '../../plan/pieces';
import type { RoughPage } from './layOut';
import type { Part } from './parts';
import { linesOfChildren, type Measuring } from './pieces';
import type { BookPlan, Shown } from './shown';

/** A line of a paragraph at which it is cut: the browser says how many letters stand before it. */
export interface CutLine {
  readonly key: string;
  readonly child: number;
  /** From 0. */
  readonly line: number;
}

/** Letters, blanks not counted, before each asked line. */
export type CutLetters = ReadonlyMap<string, number>;

/** Names a line where a paragraph is cut. */
export const cutName = ({ key, child, line }: CutLine): string => `${key} ${String(child)} ${String(line)}`;

interface Stretch {
  readonly child: number;
  readonly from: number;
  /** Null at the paragraph's end. */
  readonly to: number | null;
}

function stretchesOf(slice: Slice, { measures, layout }: Measuring): readonly Stretch[] {
  const measure = measures[slice.key];
  if (measure === undefined) return [];
  const lines = linesOfChildren(measure, layout);
  const shown = lines.slice(slice.from, slice.to);
  return [...new Set(shown.map(({ child }) => child))].map((child) => {
    const own = shown.filter((each) => each.child === child).map(({ line }) => line);
    const count = lines.filter((each) => each.child === child).length;
    const end = (own.at(-1) ?? 0) + 1;
    return { child, from: own[0] ?? 0, to: end === count ? null : end };
  });
}

const slicesOf = (pages: readonly RoughPage[]): readonly Slice[] =>
  pages.flatMap(({ regions }) => regions.flatMap((columns) => columns.flat()));

/** Lists the lines whose letters must be known before the pages can be written. */
export function cutsOf(pages: readonly RoughPage[], measuring: Measuring): readonly CutLine[] {
  return slicesOf(pages).flatMap((slice) =>
    stretchesOf(slice, measuring).flatMap(({ child, from, to }) =>
      [from, to ?? 0].filter((line) => line > 0).map((line) => ({ key: slice.key, child, line })),
    ),
  );
}

/** Gives the pages with each paragraph cut at its letters. */
export function fitted(
  pages: readonly RoughPage[],
  {
    letters,
    parts,
    ...measuring
  }: Measuring & { readonly letters: CutLetters; readonly parts: readonly Part[] },
): BookPlan {
  const { measures, layout } = measuring;
  const known = new Map(parts.map((part) => [part.key, part]));
  const shownOf = (slice: Slice): Shown => {
    const { key, from, to } = slice;
    const lettersAt = (child: number, line: number): number =>
      letters.get(cutName({ key, child, line })) ?? 0;
    const measure = measures[key];
    const lines = measure === undefined ? 0 : linesOfChildren(measure, layout).length;
    const isParted = (measure?.children.length ?? 0) > 0;
    const texts = stretchesOf(slice, measuring).map((stretch) => ({
      child: stretch.child,
      from: stretch.from === 0 ? 0 : lettersAt(stretch.child, stretch.from),
      to: stretch.to === null ? null : lettersAt(stretch.child, stretch.to),
    }));
    return {
      key,
      texts: !isParted || (from === 0 && to >= lines) ? null : texts,
      beside: layout.isBroad
        ? slice.beside
        : { from: Math.max(0, from - lines), to: Math.max(0, to - lines) },
      isContinued: from > 0,
      height: isOnGrid(known.get(key)) ? slice.height : null,
    };
  };
  return {
    layout,
    pages: pages.map(({ chapter, regions }) => ({
      chapter,
      regions: regions.map((columns) => ({ columns: columns.map((slices) => slices.map(shownOf)) })),
    })),
  };
}

/** Parts of sections are as high as whole lines. */
const isOnGrid = (part: Part | undefined): boolean =>
  part !== undefined && ['opener', 'service', 'group', 'statements', 'honour'].includes(part.type);
