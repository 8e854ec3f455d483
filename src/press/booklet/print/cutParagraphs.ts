import type { BookletContent } from '../colophonRows';
import { chaptersOf } from './chapters';
import { partsOf } from './pieces';
import type { BookPlan } from './shown';
import { childrenOf, linesOfChild } from './texts';

/** Lists the paragraphs that pages or columns cut, each with the words of its pieces in order: print has a paragraph for each piece. */
export function cutParagraphs(content: BookletContent, plan: BookPlan): readonly (readonly string[])[] {
  const shown = plan.pages.flatMap(({ regions }) => regions.flatMap(({ columns }) => columns.flat()));
  return partsOf(chaptersOf(content, plan.layout)).flatMap((part) => {
    const cuts = shown.flatMap(({ key, texts }) => (key === part.key ? (texts ?? []) : []));
    return childrenOf(part).flatMap((child, index) => {
      const pieces = cuts.filter((cut) => cut.child === index);
      if (child.kind === 'head' || pieces.length < 2) return [];
      return [pieces.map((cut) => linesOfChild(child, cut).join(' '))];
    });
  });
}
