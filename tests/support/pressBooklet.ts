import { compose } from '@/domain/booklet/compose';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { readBookletAssets } from '@/press/booklet/assets';
import { bookletHtml } from '@/press/booklet/bookletHtml';
import { finishFacts } from '@/press/booklet/bookletMetadata';
import type { BookletContent } from '@/press/booklet/colophonRows';
import { bookletDataFiles } from '@/press/data/dataFiles';
import { finishPdf } from '@/press/finish/finishPdf';
import type { Printer } from '@/press/print/createPrinter';
import { expectedBooklet, type VerifyIssue } from '@/press/verify/expected';
import { verifyPdf } from '@/press/verify/verifyPdf';
import { someHash } from '../factories/bookletSnapshot';

const assets = await readBookletAssets('src/press/booklet');

/** Composes a snapshot for the press. */
export const contentOf = (snapshot: Snapshot): BookletContent => ({
  composed: compose(snapshot),
  snapshot,
  contentHash: someHash,
  publicOrigin: 'https://kitapcik.example',
});

/** Prints and finishes a booklet in this process; `change` may spoil the page before it is printed. */
export async function printedPdf(
  printer: Printer,
  snapshot: Snapshot,
  change: (html: string) => string = (html) => html,
): Promise<Uint8Array> {
  const content = contentOf(snapshot);
  const printed = await printer.print((pageNumbers) =>
    change(bookletHtml({ ...content, medium: 'print', assets, pageNumbers })),
  );
  const { document, linkTexts, headings } = printed;
  const facts = finishFacts(content, await bookletDataFiles(snapshot, someHash));
  return finishPdf({ document, linkTexts, headings, ...facts });
}

/** Verifies a file as this snapshot's booklet, and gives its issues. */
export async function verifyIssuesOf(pdf: Uint8Array, snapshot: Snapshot): Promise<readonly VerifyIssue[]> {
  const expected = expectedBooklet(contentOf(snapshot), await bookletDataFiles(snapshot, someHash));
  return (await verifyPdf(pdf, expected)).issues;
}

/** A printer as the press uses it. */
export const printerOptions = {
  chromiumPath: null,
  browserDir: null,
  printTimeoutMs: 15_000,
  jobsPerBrowser: 500,
} as const;
