import { PDFDict, PDFName, type PDFDocument } from 'pdf-lib';

/** PDF 2.0 roles that Chromium writes into a PDF 1.x file, and those for a reader of PDF/UA-1. */
const roles: Readonly<Record<string, string>> = {
  Strong: 'Span',
  Em: 'Span',
  Aside: 'Div',
  Title: 'P',
  Sub: 'Span',
  FENote: 'Note',
};

/** Maps the roles of tags to standard ones; without the map readers drop what stands in bold. */
export function mapRoles(document: PDFDocument): void {
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  root?.set(PDFName.of('RoleMap'), document.context.obj({ ...roles }));
}
