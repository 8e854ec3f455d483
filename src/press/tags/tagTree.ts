import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFDocument, type PDFObject } from 'pdf-lib';

/** A stretch of a page's content that a tag holds, by the number of its mark. */
export interface Mark {
  readonly page: PDFRef;
  readonly mark: number;
}

/** An annotation that a tag holds: that of a link. */
export interface TaggedObject {
  readonly page: PDFRef;
  readonly object: PDFRef;
}

/** One element of the structure tree with all below it, in reading order. */
export interface Tag {
  /** `P`, `H2`, `Sect`. */
  readonly role: string;
  /** The element as it is written, with its attributes; null for one that is new. */
  readonly source: PDFDict | null;
  readonly kids: readonly (Tag | Mark | TaggedObject)[];
}

export type TagKid = Tag['kids'][number];

/** Tells a tag from what tags hold. */
export const isTag = (kid: TagKid): kid is Tag => 'role' in kid;

/** Tells a mark from a tag and an annotation. */
export const isMark = (kid: TagKid): kid is Mark => 'mark' in kid;

/** Lists a tag and all tags below it, in reading order. */
export function allTags(tag: Tag): readonly Tag[] {
  return [tag, ...tag.kids.filter(isTag).flatMap(allTags)];
}

/** Lists all marks below a tag, in reading order. */
export function allMarks(tag: Tag): readonly Mark[] {
  return tag.kids.flatMap((kid) => (isTag(kid) ? allMarks(kid) : isMark(kid) ? [kid] : []));
}

const key = (name: string): PDFName => PDFName.of(name);

/** Reads the structure tree of a document; null where it has none. */
export function readTagTree(document: PDFDocument): Tag | null {
  const root = document.catalog.lookupMaybe(key('StructTreeRoot'), PDFDict);
  const kids = root?.lookup(key('K'));
  const element = kids instanceof PDFArray ? kids.lookup(0) : kids;
  return element instanceof PDFDict ? tagOf(element, null) : null;
}

function tagOf(element: PDFDict, around: PDFRef | null): Tag {
  const page = refAt(element, 'Pg') ?? around;
  const kids = kidsOf(element).flatMap((kid) => kidOf(element, kid, page));
  return { role: element.lookup(key('S'), PDFName).decodeText(), source: element, kids };
}

function kidsOf(element: PDFDict): readonly PDFObject[] {
  const kids = element.lookup(key('K'));
  if (kids instanceof PDFArray) return kids.asArray();
  return kids === undefined ? [] : [kids];
}

function kidOf({ context }: PDFDict, written: PDFObject, page: PDFRef | null): readonly TagKid[] {
  const kid = context.lookup(written);
  if (kid instanceof PDFNumber) return page === null ? [] : [{ page, mark: kid.asNumber() }];
  if (!(kid instanceof PDFDict)) return [];
  if (kid.has(key('S'))) return [tagOf(kid, page)];
  const own = refAt(kid, 'Pg') ?? page;
  const object = refAt(kid, 'Obj');
  if (own === null) return [];
  if (object !== null) return [{ page: own, object }];
  const mark = kid.lookupMaybe(key('MCID'), PDFNumber);
  return mark === undefined ? [] : [{ page: own, mark: mark.asNumber() }];
}

function refAt(element: PDFDict, name: string): PDFRef | null {
  const value = element.get(key(name));
  return value instanceof PDFRef ? value : null;
}

/**
 * Writes a structure tree in the place of the document's own: elements that are not in it any more are taken out of the
 * file, and pages and annotations find their element.
 */
export function writeTagTree(document: PDFDocument, tree: Tag): void {
  const { context, catalog } = document;
  const root = catalog.get(key('StructTreeRoot'));
  const before = readTagTree(document);
  if (!(root instanceof PDFRef) || before === null) return;
  const refs = new Map(context.enumerateIndirectObjects().map(([ref, object]) => [object, ref]));
  const owners = createOwners(document);
  const kept = new Set<PDFDict>();
  const write = (tag: Tag, parent: PDFRef): PDFRef => {
    const element = tag.source ?? context.obj({ Type: 'StructElem' });
    const ref = refs.get(element) ?? context.register(element);
    kept.add(element);
    element.set(key('S'), key(tag.role));
    element.set(key('P'), parent);
    writeKids(
      element,
      tag.kids.map((kid) => (isTag(kid) ? write(kid, ref) : kid)),
    );
    for (const kid of tag.kids) if (!isTag(kid)) owners.own(kid, ref);
    return ref;
  };
  const structure = context.lookup(root, PDFDict);
  structure.set(key('K'), write(tree, root));
  owners.write(structure);
  for (const { source } of allTags(before)) {
    const ref = source === null || kept.has(source) ? undefined : refs.get(source);
    if (ref !== undefined) context.delete(ref);
  }
}

/** An element names the page of its marks once, where they all stand on one. */
function writeKids(element: PDFDict, kids: readonly (PDFRef | Mark | TaggedObject)[]): void {
  const { context } = element;
  const pages = new Set(kids.flatMap((kid) => (kid instanceof PDFRef ? [] : [kid.page])));
  const [page] = pages;
  const isOnOne = pages.size === 1 && page !== undefined;
  if (isOnOne) element.set(key('Pg'), page);
  else element.delete(key('Pg'));
  const written = kids.map((kid) => {
    if (kid instanceof PDFRef) return kid;
    if ('object' in kid) return context.obj({ Type: 'OBJR', Obj: kid.object, Pg: kid.page });
    return isOnOne ? PDFNumber.of(kid.mark) : context.obj({ Type: 'MCR', MCID: kid.mark, Pg: kid.page });
  });
  const [only] = written;
  element.set(key('K'), written.length === 1 && only !== undefined ? only : context.obj(written));
}

interface Owners {
  own(kid: Mark | TaggedObject, element: PDFRef): void;
  write(structure: PDFDict): void;
}

/** Collects which element each mark of a page and each annotation belongs to: the parent tree of the document. */
function createOwners({ context }: PDFDocument): Owners {
  const entries = new Map<number, PDFRef | PDFRef[]>();
  const numberOf = (ref: PDFRef, name: string): number | undefined =>
    context.lookup(ref, PDFDict).lookupMaybe(key(name), PDFNumber)?.asNumber();
  return {
    own: (kid, element) => {
      if ('object' in kid) {
        const number = numberOf(kid.object, 'StructParent');
        if (number !== undefined) entries.set(number, element);
        return;
      }
      const number = numberOf(kid.page, 'StructParents');
      const marks = number === undefined ? undefined : entries.get(number);
      if (Array.isArray(marks)) marks[kid.mark] = element;
      else if (number !== undefined) entries.set(number, Object.assign([], { [kid.mark]: element }));
    },
    write: (structure) => {
      const numbers = [...entries].toSorted(([a], [b]) => a - b);
      const nums = numbers.flatMap(([number, owner]) => [
        number,
        Array.isArray(owner) ? Array.from(owner, (each: PDFRef | undefined) => each ?? null) : owner,
      ]);
      structure.set(key('ParentTree'), context.register(context.obj({ Nums: nums })));
    },
  };
}
