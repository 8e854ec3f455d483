import { createHash } from 'node:crypto';
import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from 'pdf-lib';
import { attachFiles, cutToPaper, openWithBookmarks, writeOutputIntent, type Attachment } from './archive';
import { changePages, withArtifactMarks } from './artifacts';
import { mendTags } from './mendTags';
import { withoutMarkedSpaces } from './noBreakSpaces';
import { describeLinks, mapRoles, mendBookmarks, renumberNodes, type LinkTexts } from './structure';
import { xmpPacket, type BookletMetadata } from './xmp';

const creator = 'Kitapçık';

/** Writes title, language, fixed dates and id, and the XMP packet. */
function writeMetadata(document: PDFDocument, metadata: BookletMetadata): void {
  const { context, catalog } = document;
  const date = new Date(`${metadata.publishedOn}T00:00:00Z`);
  document.setTitle(metadata.title);
  document.setAuthor(metadata.author);
  document.setSubject(metadata.description);
  document.setKeywords([metadata.keywords.join(', ')]);
  document.setCreator(creator);
  document.setCreationDate(date);
  document.setModificationDate(date);
  writeLanguage(document, metadata.language);
  const packet = xmpPacket(metadata, { creator, producer: document.getProducer() ?? creator });
  const stream = context.stream(Buffer.from(packet, 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(stream));
  const id = PDFHexString.of(createHash('sha256').update(metadata.contentHash).digest('hex').slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
}

function writeLanguage({ catalog }: PDFDocument, language: string): void {
  const key = PDFName.of('Lang');
  catalog.set(key, PDFString.of(language));
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  root?.lookupMaybe(PDFName.of('K'), PDFDict)?.set(key, PDFString.of(language));
}

export interface FinishInput {
  readonly document: PDFDocument;
  readonly metadata: BookletMetadata;
  readonly linkTexts: LinkTexts;
  /** Words of all headings, in order. */
  readonly headings: readonly string[];
  /** Words of the heading over the table of contents. */
  readonly contentsTitle: string;
  /** The words of the pieces of each paragraph that pages cut. */
  readonly cutParagraphs: readonly (readonly string[])[];
  /** The data behind the booklet, byte for byte as they are published beside it. */
  readonly attachments: readonly Attachment[];
}

/**
 * Makes a print a PDF/A-3a and a PDF/UA-1: mends what Chromium leaves open, puts the data in, and takes out all that
 * differs from one print to the next: the same snapshot gives the same bytes. Returns the finished file.
 */
export async function finishPdf(input: FinishInput): Promise<Uint8Array> {
  const { document, metadata, linkTexts, headings, attachments } = input;
  mapRoles(document);
  const roles = mendTags(document, input);
  changePages(document, (stream, page) =>
    withArtifactMarks(withoutMarkedSpaces(stream), roles.get(page) ?? new Map<number, string>()),
  );
  describeLinks(document, linkTexts);
  mendBookmarks(document, headings);
  renumberNodes(document);
  cutToPaper(document);
  openWithBookmarks(document);
  writeOutputIntent(document);
  writeMetadata(document, metadata);
  await attachFiles(document, attachments, metadata.publishedOn);
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}
