import { createHash } from 'node:crypto';
import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from 'pdf-lib';
import { xmpPacket } from './xmpPacket';

export interface BookletMetadata {
  readonly title: string;
  readonly author: string;
  /** BCP 47, e.g. `tr-TR`. */
  readonly language: string;
  /** ISO date; the only date in the file. */
  readonly publishedOn: string;
  /** Makes the file's id. */
  readonly contentHash: string;
}

const creator = 'Kitapçık';

/** Writes title, language, fixed dates and id, and the XMP packet that claims PDF/UA-1. */
export function writeMetadata(document: PDFDocument, metadata: BookletMetadata): void {
  const { context, catalog } = document;
  const date = new Date(`${metadata.publishedOn}T00:00:00Z`);
  document.setTitle(metadata.title);
  document.setAuthor(metadata.author);
  document.setCreator(creator);
  document.setCreationDate(date);
  document.setModificationDate(date);
  writeLanguage(document, metadata.language);
  const producer = document.getProducer() ?? creator;
  const packet = xmpPacket({ ...metadata, creator, producer });
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
