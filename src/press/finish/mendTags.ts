import { PDFArray, PDFName, type PDFDocument, type PDFRef } from 'pdf-lib';
import { both, markBoxes, type Box } from '../tags/markBoxes';
import { contentOf, readTags } from '../tags/readTags';
import { shapeTags, type TagFacts } from '../tags/shapeTags';
import { withClosedGrids } from '../tags/tableGrid';
import { allTags, isMark, readTagTree, writeTagTree, type Mark, type Tag } from '../tags/tagTree';
import type { MarkRoles } from './artifacts';

/**
 * Gives the document's tags their shape, its drawings their place on the page, and tells which role each mark of a page
 * has then.
 */
export function mendTags(
  document: PDFDocument,
  facts: Omit<TagFacts, 'textOf'>,
): ReadonlyMap<PDFRef, MarkRoles> {
  const printed = readTagTree(document);
  if (printed === null) return new Map();
  const texts = readTags(document);
  const textOf = ({ page, mark }: Mark): string => texts.get(`p${page.objectNumber}R_mc${mark}`) ?? '';
  const shaped = withClosedGrids(shapeTags(printed, { ...facts, textOf }));
  writeTagTree(document, shaped);
  placeDrawings(document, shaped);
  return rolesIn(shaped);
}

function rolesIn(tree: Tag): ReadonlyMap<PDFRef, MarkRoles> {
  const roles = new Map<PDFRef, Map<number, string>>();
  for (const { role, kids } of allTags(tree)) {
    for (const { page, mark } of kids.filter(isMark)) {
      const ofPage = roles.get(page) ?? new Map<number, string>();
      roles.set(page, ofPage.set(mark, role));
    }
  }
  return roles;
}

/** Says of each drawing where it stands, for who zooms to it or has pages laid out anew. */
function placeDrawings(document: PDFDocument, tree: Tag): void {
  const drawings = allTags(tree).filter(({ role }) => role === 'Figure');
  for (const page of document.getPages()) {
    const here = drawings.filter(({ kids }) => kids.some((kid) => isMark(kid) && kid.page === page.ref));
    if (here.length === 0) continue;
    const boxes = markBoxes(contentOf(page));
    for (const { source, kids } of here) {
      const box = kids
        .filter(isMark)
        .flatMap(({ mark }) => [boxes.get(mark)])
        .reduce<Box | undefined>(
          (done, each) => (each === undefined ? done : both(each, done ?? null)),
          undefined,
        );
      if (source === null || box === undefined) continue;
      const layout = document.context.obj({
        O: 'Layout',
        Placement: 'Block',
        BBox: box.map((side) => Math.round(side * 100) / 100),
      });
      const key = PDFName.of('A');
      const known = source.lookup(key);
      const others = known instanceof PDFArray ? known.asArray() : known === undefined ? [] : [known];
      source.set(key, document.context.obj([...others, layout]));
    }
  }
}
