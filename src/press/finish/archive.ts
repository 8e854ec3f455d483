import { AFRelationship, PDFDict, PDFName, PDFString, type PDFDocument } from 'pdf-lib';
import { srgbProfile } from './srgbProfile';

/** A file that a booklet's PDF carries: the data that it shows. */
export interface Attachment {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly description: string;
  readonly content: Uint8Array;
}

/** A4 in points, to the hundredth. */
export const paper = { width: 595.28, height: 841.89 } as const;

const key = (name: string): PDFName => PDFName.of(name);

/** Says that colours are meant as sRGB: a PDF/A may hold no colour without a meaning. */
export function writeOutputIntent({ context, catalog }: PDFDocument): void {
  const profile = context.register(context.flateStream(srgbProfile, { N: 3 }));
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB'),
    RegistryName: PDFString.of('http://www.color.org'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  });
  catalog.set(key('OutputIntents'), context.obj([context.register(intent)]));
}

/** Puts files into the PDF, as the data behind it. `publishedOn` is their one date. */
export async function attachFiles(
  document: PDFDocument,
  attachments: readonly Attachment[],
  publishedOn: string,
): Promise<void> {
  const date = new Date(`${publishedOn}T00:00:00Z`);
  for (const { name, type, description, content } of attachments) {
    await document.attach(content, name, {
      mimeType: type,
      description,
      creationDate: date,
      modificationDate: date,
      afRelationship: AFRelationship.Data,
    });
  }
}

/**
 * Makes every page exactly A4: Chromium cuts paper to whole pixels. The upper left corner stays, where the page's
 * content begins.
 */
export function cutToPaper(document: PDFDocument): void {
  for (const page of document.getPages()) {
    const top = page.getHeight();
    const bottom = Math.round((top - paper.height) * 100) / 100;
    page.node.set(
      key('MediaBox'),
      document.context.obj([0, bottom, paper.width, Math.round(top * 100) / 100]),
    );
  }
}

/** Opens the bookmarks with the file, and shows its title in place of its name. */
export function openWithBookmarks({ context, catalog }: PDFDocument): void {
  catalog.set(key('PageMode'), key('UseOutlines'));
  const preferences = catalog.lookupMaybe(key('ViewerPreferences'), PDFDict) ?? context.obj({});
  preferences.set(key('DisplayDocTitle'), context.obj(true));
  catalog.set(key('ViewerPreferences'), preferences);
}
