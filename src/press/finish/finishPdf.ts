import { escapeMarkup } from '@/domain/escapeMarkup';
import { createHash } from 'node:crypto';
import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from 'pdf-lib';
import {
  describeLinks,
  mapRoles,
  mendBookmarks,
  mendLists,
  renumberNodes,
  type LinkTexts,
} from './structure';
import { changePages, withArtifactMarks } from './artifacts';
import { withoutMarkedSpaces } from './noBreakSpaces';

export interface XmpFacts {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly publishedOn: string;
  readonly creator: string;
  readonly producer: string;
}

/** Writes the XMP packet of a booklet: who, what, when, and the claim to PDF/UA-1. */
export function xmpPacket(facts: XmpFacts): string {
  const date = `${facts.publishedOn}T00:00:00Z`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeMarkup(facts.title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeMarkup(facts.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${escapeMarkup(facts.language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${escapeMarkup(facts.creator)}</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<pdf:Producer>${escapeMarkup(facts.producer)}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

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

export interface FinishInput {
  readonly document: PDFDocument;
  readonly metadata: BookletMetadata;
  readonly linkTexts: LinkTexts;
  /** Words of all headings, in order. */
  readonly headings: readonly string[];
}

/**
 * Mends what Chromium leaves open for PDF/UA and takes out all that differs from one print to the next: the
 * same snapshot gives the same bytes. Returns the finished file.
 */
export async function finishPdf({
  document,
  metadata,
  linkTexts,
  headings,
}: FinishInput): Promise<Uint8Array> {
  mapRoles(document);
  mendLists(document);
  changePages(document, (stream) => withArtifactMarks(withoutMarkedSpaces(stream)));
  describeLinks(document, linkTexts);
  mendBookmarks(document, headings);
  renumberNodes(document);
  writeMetadata(document, metadata);
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}
