import type { PDFDocument } from 'pdf-lib';
import {
  describeLinks,
  mapRoles,
  mendBookmarks,
  mendLists,
  renumberNodes,
  type LinkTexts,
} from './structure';
import { markArtifacts } from './artifacts';
import { writeMetadata, type BookletMetadata } from './writeMetadata';

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
  markArtifacts(document);
  describeLinks(document, linkTexts);
  mendBookmarks(document, headings);
  renumberNodes(document);
  writeMetadata(document, metadata);
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}
