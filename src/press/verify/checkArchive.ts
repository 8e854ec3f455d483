import { PDFArray, PDFDict, PDFName, type PDFDocument } from 'pdf-lib';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { paper } from '../finish/archive';
import type { ExpectedBooklet, VerifyIssue } from './expected';

interface Opened {
  readonly pdf: PDFDocumentProxy;
  readonly document: PDFDocument;
}

/** Checks what makes the file one to keep: its claims, the meaning of its colours, its paper, the data in it. */
export async function checkArchive(
  opened: Opened,
  expected: ExpectedBooklet,
): Promise<readonly VerifyIssue[]> {
  const lacking = [...(await unclaimed(opened.pdf, expected)), ...unsound(opened.document)];
  return [
    ...lacking.map((detail): VerifyIssue => ({ problem: 'archive_incomplete', detail })),
    ...(await checkAttachments(opened, expected)),
  ];
}

async function unclaimed(
  pdf: PDFDocumentProxy,
  { contentHash }: ExpectedBooklet,
): Promise<readonly string[]> {
  const { metadata } = await pdf.getMetadata();
  const due = {
    'pdfaid:part': '3',
    'pdfaid:conformance': 'A',
    'pdfuaid:part': '1',
    'kitapcik:contenthash': contentHash,
  };
  return Object.entries(due)
    .filter(([name, value]) => claimIn(metadata, name) !== value)
    .map(([name]) => `XMP ${name}`);
}

/** pdf.js gives null where a file has no packet, whatever its types say. */
const claimIn = (packet: { get(name: string): unknown } | null, name: string): string =>
  String(packet?.get(name));

function unsound(document: PDFDocument): readonly string[] {
  const intents = document.catalog.lookupMaybe(PDFName.of('OutputIntents'), PDFArray);
  const sizes = new Set(
    document.getPages().map((page) => `${page.getWidth().toFixed(2)} × ${page.getHeight().toFixed(2)}`),
  );
  sizes.delete(`${paper.width.toFixed(2)} × ${paper.height.toFixed(2)}`);
  return [
    ...(intents?.size() === 1 ? [] : ['output intent']),
    ...[...sizes].map((size) => `paper of ${size}`),
  ];
}

/** Reads the files in the PDF back, and compares them with those beside it, byte for byte. */
async function checkAttachments(
  { pdf, document }: Opened,
  { attachments }: ExpectedBooklet,
): Promise<readonly VerifyIssue[]> {
  const found = [...((await pdf.getAttachments()) ?? new Map<string, unknown>()).keys()];
  const due = attachments.map(({ name }) => name);
  const related = document.catalog.lookupMaybe(PDFName.of('AF'), PDFArray);
  const relations = (related?.asArray() ?? []).map((ref) =>
    document.context.lookup(ref, PDFDict).lookupMaybe(PDFName.of('AFRelationship'), PDFName)?.decodeText(),
  );
  const issues = [...found, ...due]
    .filter((name) => !(found.includes(name) && due.includes(name)))
    .map((name) => `${name} is ${found.includes(name) ? 'too many' : 'missing'}`);
  if (relations.length !== due.length || relations.some((relation) => relation !== 'Data'))
    issues.push('the files are not said to be the data of the booklet');
  for (const { name, content } of attachments.filter((each) => found.includes(each.name))) {
    const read = await pdf.getAttachmentContent(name);
    if (read === null || !Buffer.from(content).equals(read)) issues.push(`${name} has other bytes`);
  }
  return issues.map((detail) => ({ problem: 'attachment_differs', detail }));
}
