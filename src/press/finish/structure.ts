import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from 'pdf-lib';

/** PDF 2.0 roles that Chromium writes into a PDF 1.x file, and those for a reader of PDF/UA-1. */
const roles: Readonly<Record<string, string>> = {
  Strong: 'Span',
  Em: 'Span',
  Title: 'P',
  Sub: 'Span',
  FENote: 'Note',
};

/** Maps the roles of tags to standard ones; without the map readers drop what stands in bold. */
export function mapRoles(document: PDFDocument): void {
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  root?.set(PDFName.of('RoleMap'), document.context.obj({ ...roles }));
}

const nodeId = /^node\d+$/;

/** Renumbers table cells by their rank in the file: Chromium counts them through all prints of a page. */
export function renumberNodes(document: PDFDocument): void {
  const found = new Set<string>();
  const roots = document.context.enumerateIndirectObjects().map(([, object]) => object);
  for (const root of roots) replaceStrings(root, (text) => (found.add(text), text));
  const ranks = new Map(
    [...found].sort().map((id, rank) => [id, `node${String(rank + 1).padStart(8, '0')}`]),
  );
  for (const root of roots) replaceStrings(root, (text) => ranks.get(text) ?? text);
}

function replaceStrings(object: PDFObject, replace: (id: string) => string): void {
  if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      const id = idIn(value);
      if (id === null) replaceStrings(value, replace);
      else object.set(key, PDFString.of(replace(id)));
    }
  } else if (object instanceof PDFArray) {
    object.asArray().forEach((value, index) => {
      const id = idIn(value);
      if (id === null) replaceStrings(value, replace);
      else object.set(index, PDFString.of(replace(id)));
    });
  }
}

function idIn(value: PDFObject): string | null {
  if (!(value instanceof PDFString) && !(value instanceof PDFHexString)) return null;
  const text = value.decodeText();
  return nodeId.test(text) ? text : null;
}

/** The text of each link of the document, by its address as written (`#id` or a full address). */
export type LinkTexts = Readonly<Record<string, string>>;

/** Gives each link annotation the words that a reader speaks instead of its address. */
export function describeLinks(document: PDFDocument, texts: LinkTexts): void {
  for (const page of document.getPages()) {
    const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    for (let index = 0; index < (annotations?.size() ?? 0); index += 1) {
      const annotation = annotations?.lookup(index, PDFDict);
      if (annotation?.get(PDFName.of('Subtype')) !== PDFName.of('Link')) continue;
      const address = addressOf(annotation);
      annotation.set(PDFName.of('Contents'), PDFHexString.fromText(texts[address] ?? address));
    }
  }
}

function addressOf(annotation: PDFDict): string {
  const target = annotation.lookup(PDFName.of('Dest'));
  if (target instanceof PDFName) return `#${target.decodeText()}`;
  const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
  const uri = action?.lookup(PDFName.of('URI'));
  return uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : '';
}

const letters = (text: string): string => text.replace(/\s+/g, '');

/** Gives bookmarks their headings' own words: Chromium drops the space where a heading's line ends. */
export function mendBookmarks(document: PDFDocument, headings: readonly string[]): void {
  const root = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const waiting = [...headings];
  for (const bookmark of root === undefined ? [] : bookmarksUnder(root)) {
    const title = bookmark.lookup(PDFName.of('Title'));
    if (!(title instanceof PDFString || title instanceof PDFHexString)) continue;
    const at = waiting.findIndex((heading) => letters(heading) === letters(title.decodeText()));
    const [heading] = at < 0 ? [] : waiting.splice(0, at + 1).slice(-1);
    if (heading !== undefined) bookmark.set(PDFName.of('Title'), PDFHexString.fromText(heading));
  }
}

function bookmarksUnder(parent: PDFDict): readonly PDFDict[] {
  const bookmarks: PDFDict[] = [];
  let next = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  while (next !== undefined) {
    bookmarks.push(next, ...bookmarksUnder(next));
    next = next.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return bookmarks;
}
