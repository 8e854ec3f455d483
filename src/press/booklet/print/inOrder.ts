import { planFlow } from '../../plan/planFlow';
import type { RoughPage } from './layOut';
import type { Chapter, ChapterName } from './parts';
import { piecesOf, type Measuring } from './pieces';

/** The page that makes the number of pages even stands before this one. */
const beforeEnd: ChapterName = 'colophon';

/**
 * Plans every page of a booklet in one column: chapter after chapter, each from the top of a page, nothing left out. The
 * sections run on. A page of lines to write on makes the number of pages even.
 */
export function layOutInOrder(chapters: readonly Chapter[], measuring: Measuring): readonly RoughPage[] {
  const set = chapters.map(({ name, groups }) => ({ name, pages: pagesOf(name, groups, measuring) }));
  const own = set.filter(({ name }) => name !== 'notes');
  const isOdd = own.reduce((sum, { pages }) => sum + pages.length, 0) % 2 === 1;
  const notes = isOdd ? (set.find(({ name }) => name === 'notes')?.pages ?? []) : [];
  return own.flatMap(({ name, pages }) => (name === beforeEnd ? [...notes, ...pages] : pages));
}

function pagesOf(
  chapter: ChapterName,
  groups: Chapter['groups'],
  measuring: Measuring,
): readonly RoughPage[] {
  const { line, page } = measuring.layout;
  const pieces = piecesOf(
    groups.flatMap(({ parts }) => parts),
    measuring,
  );
  const ways = planFlow(pieces, { capacity: page, step: chapter === 'sections' ? line : 1 });
  const [best] = ways.toSorted((a, b) => a.cost - b.cost);
  return (best?.pages ?? []).map(({ slices }) => ({ chapter, regions: [[slices]] }));
}
