import { PDFArray, PDFDict, PDFName, type PDFDocument } from 'pdf-lib';
import type { VerifyIssue } from './verifyIssue';

const name = (text: string): PDFName => PDFName.of(text);
const files = ['FontFile', 'FontFile2', 'FontFile3'].map(name);

/** Checks that each font is in the file and the booklet's own: another one replaces a missing letter. */
export function checkFonts(document: PDFDocument, families: readonly string[]): readonly VerifyIssue[] {
  const fonts = document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter(
      (object): object is PDFDict => object instanceof PDFDict && object.get(name('Type')) === name('Font'),
    );
  return fonts.flatMap((font): readonly VerifyIssue[] => {
    const postScriptName = nameOf(font);
    if (!isEmbedded(font)) return [{ problem: 'font_not_embedded', detail: postScriptName }];
    const isOwn = families.some((family) => postScriptName.startsWith(family));
    return isOwn ? [] : [{ problem: 'font_foreign', detail: postScriptName }];
  });
}

const nameOf = (font: PDFDict): string =>
  font
    .lookupMaybe(name('BaseFont'), PDFName)
    ?.decodeText()
    .replace(/^[A-Z]{6}\+/, '') ?? 'unnamed';

function isEmbedded(font: PDFDict): boolean {
  const descendants = font.lookupMaybe(name('DescendantFonts'), PDFArray);
  if (descendants !== undefined) return isEmbedded(descendants.lookup(0, PDFDict));
  const descriptor = font.lookupMaybe(name('FontDescriptor'), PDFDict);
  return descriptor !== undefined && files.some((key) => descriptor.has(key));
}
