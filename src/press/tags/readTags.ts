import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFRawStream,
  decodePDFRawStream,
  type PDFDocument,
  type PDFObject,
  type PDFPage,
} from 'pdf-lib';
import { operationsOf } from './operations';

/** The letters of a font by its codes of two bytes, as its ToUnicode map says. */
type Letters = ReadonlyMap<number, string>;

const streamText = (stream: PDFRawStream): string =>
  Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');

const fromHex = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** Reads a ToUnicode map: lines of `<code> <letters>`, and of `<first> <last> <letter of the first>`. */
function lettersOf(map: string): Letters {
  const letters = new Map<number, string>();
  for (const [, first = '', last = first, target = ''] of map.matchAll(
    /<([0-9A-F]{4})>\s*(?:<([0-9A-F]{4})>\s*)?<((?:[0-9A-F]{4})+)>\s*\n/gi,
  )) {
    const start = Number.parseInt(first, 16);
    const base = fromHex(target);
    const number = base.codePointAt(0) ?? 0;
    for (let code = start; code <= Number.parseInt(last, 16); code += 1)
      letters.set(code, code === start ? base : String.fromCodePoint(number + code - start));
  }
  return letters;
}

function fontsOf(page: PDFPage, known: Map<PDFObject, Letters>): ReadonlyMap<string, Letters> {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  const named = (fonts?.entries() ?? []).map(([name]) => {
    const map = fonts?.lookup(name, PDFDict).lookup(PDFName.of('ToUnicode'));
    if (!(map instanceof PDFRawStream)) return [name.decodeText(), new Map<number, string>()] as const;
    const letters = known.get(map) ?? lettersOf(streamText(map).split('endcodespacerange').at(-1) ?? '');
    known.set(map, letters);
    return [name.decodeText(), letters] as const;
  });
  return new Map(named);
}

/** A code without a letter stands as this: nothing that a booklet holds. */
const unknown = '\uFFFD';

function shownText(operands: string, letters: Letters | undefined): string {
  let shown = '';
  for (const [, hex = ''] of operands.matchAll(/<([0-9A-F]*)>/gi)) {
    for (let at = 0; at < hex.length; at += 4)
      shown += letters?.get(Number.parseInt(hex.slice(at, at + 4), 16)) ?? unknown;
  }
  return shown;
}

/** Reads the text of each mark of a page, by the mark's number; what stands in a mark within it belongs to it. */
function marksOf(stream: Uint8Array, fonts: ReadonlyMap<string, Letters>): ReadonlyMap<number, string> {
  const source = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength).toString('latin1');
  const marks = new Map<number, string>();
  const open: (number | null)[] = [];
  let letters: Letters | undefined;
  for (const { start, end, operator } of operationsOf(stream)) {
    const operands = (): string => source.slice(start, end - operator.length);
    if (operator === 'BDC' || operator === 'BMC') {
      const id = /\/MCID\s+(\d+)/.exec(operands())?.[1];
      open.push(id === undefined ? (open.at(-1) ?? null) : Number(id));
    } else if (operator === 'EMC') open.pop();
    else if (operator === 'Tf') letters = fonts.get(/\/(\S+)/.exec(operands())?.[1] ?? '');
    else if (operator === 'Tj' || operator === 'TJ') {
      const mark = open.at(-1) ?? null;
      if (mark !== null) marks.set(mark, (marks.get(mark) ?? '') + shownText(operands(), letters));
    }
  }
  return marks;
}

/** Gives the content of a page, which may be cut into several streams. */
export function contentOf(page: PDFPage): Uint8Array {
  const content = page.node.Contents();
  const streams =
    content instanceof PDFArray ? content.asArray().map((_, index) => content.lookup(index)) : [content];
  const pieces = streams.map((stream) =>
    stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : new Uint8Array(),
  );
  return Buffer.concat(pieces.flatMap((piece) => [piece, Buffer.from('\n')]));
}

/**
 * Reads the text that each tag gives to a screen reader, letter for letter and with its spaces, by the tag's id
 * as pdf.js names it (`p13R_mc7`). Where a text stands on its page does not matter here.
 */
export function readTags(document: PDFDocument): ReadonlyMap<string, string> {
  const known = new Map<PDFObject, Letters>();
  const tags = new Map<string, string>();
  for (const page of document.getPages()) {
    const marks = marksOf(contentOf(page), fontsOf(page, known));
    for (const [mark, text] of marks) tags.set(`p${page.ref.objectNumber}R_mc${mark}`, text);
  }
  return tags;
}
