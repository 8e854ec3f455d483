import { PDFDict, PDFDocument, PDFName, PDFString, type PDFArray, type PDFPage } from 'pdf-lib';
import { changePages } from '../finish/artifacts';
import { paper } from '../finish/archive';
import { dropUnreached } from '../finish/dropUnreached';
import { inkedContent } from './inkedContent';

const pointsPerMm = 72 / 25.4;
/** How far beyond the cut paper may be printed, and how far the sheet goes beyond that, for the marks. */
export const bleed = 3 * pointsPerMm;
const margin = 7 * pointsPerMm;
/** Marks begin a little outside of the bleed. */
const [gap, length] = [1 * pointsPerMm, 5 * pointsPerMm];

const key = (name: string): PDFName => PDFName.of(name);
const rounded = (points: number): number => Math.round(points * 1000) / 1000;

/**
 * Makes a finished booklet one for a print shop: inks in place of light, black alone for text, a bleed of 3 mm, boxes for
 * cut and bleed, cut marks. Links, tags, bookmarks and data, which paper cannot have, are left out.
 */
export async function toPrintShop(finished: Uint8Array, title: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(finished, { updateMetadata: false });
  changePages(document, inkedContent);
  for (const page of document.getPages()) prepare(page);
  for (const entry of [
    'StructTreeRoot',
    'MarkInfo',
    'Outlines',
    'PageMode',
    'Names',
    'AF',
    'Dests',
    'Metadata',
  ])
    document.catalog.delete(key(entry));
  intendForCoatedPaper(document);
  document.setTitle(title);
  document.context.lookup(document.context.trailerInfo.Info, PDFDict).set(key('Trapped'), key('False'));
  dropUnreached(document);
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

function prepare(page: PDFPage): void {
  const { node } = page;
  const { x, y } = page.getMediaBox();
  const trim = { left: x, bottom: y, right: x + paper.width, top: y + paper.height };
  const box = (out: number): PDFArray =>
    page.doc.context.obj([trim.left - out, trim.bottom - out, trim.right + out, trim.top + out].map(rounded));
  node.set(key('TrimBox'), box(0));
  node.set(key('BleedBox'), box(bleed));
  node.set(key('MediaBox'), box(bleed + margin));
  for (const entry of ['Annots', 'StructParents', 'Tabs']) node.delete(key(entry));
  node.lookupMaybe(key('Group'), PDFDict)?.set(key('CS'), key('DeviceCMYK'));
  drawMarks(page, trim);
}

interface Edges {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Two short lines at each corner, on all plates, outside of what is printed. */
function drawMarks(page: PDFPage, { left, bottom, right, top }: Edges): void {
  const { context } = page.doc;
  const near = bleed + gap;
  const far = near + length;
  const lines = [left, right].flatMap((x) => [
    [x, bottom - near, x, bottom - far],
    [x, top + near, x, top + far],
  ]);
  const others = [bottom, top].flatMap((y) => [
    [left - near, y, left - far, y],
    [right + near, y, right + far, y],
  ]);
  const path = [...lines, ...others]
    .map((line) => line.map(rounded))
    .map(([x1, y1, x2, y2]) => `${String(x1)} ${String(y1)} m ${String(x2)} ${String(y2)} l S`)
    .join('\n');
  const all = context.obj([
    'Separation',
    'All',
    'DeviceCMYK',
    { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [1, 1, 1, 1], N: 1 },
  ]);
  page.node.normalizedEntries().Resources.set(key('ColorSpace'), context.obj({ Marks: all }));
  const marks = context.flateStream(`q /Marks CS 1 SCN .25 w\n${path}\nQ`);
  page.node.wrapContentStreams(
    context.getPushGraphicsStateContentStream(),
    context.getPopGraphicsStateContentStream(),
  );
  page.node.addContentStream(context.register(marks));
}

/** Names the printing condition the inks are meant for, by its name in the ICC's register. */
function intendForCoatedPaper({ context, catalog }: PDFDocument): void {
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFX',
    OutputConditionIdentifier: PDFString.of('FOGRA51'),
    OutputCondition: PDFString.of('Offset, premium coated paper, 60 lines per cm (PSO Coated v3)'),
    RegistryName: PDFString.of('http://www.color.org'),
  });
  catalog.set(key('OutputIntents'), context.obj([context.register(intent)]));
}
