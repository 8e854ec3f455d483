import { compose } from '@/domain/booklet/compose';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { readBookletAssets } from '@/press/booklet/assets';
import { bookletHtml, bookletTitle } from '@/press/booklet/bookletHtml';
import type { BookletContent } from '@/press/booklet/colophonRows';
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
  return finishPdf({
    ...printed,
    metadata: {
      title: bookletTitle(content),
      author: content.composed.issuer,
      language: 'tr-TR',
      publishedOn: snapshot.publication.publishedOn,
      contentHash: someHash,
    },
  });
}

/** Verifies a file as this snapshot's booklet, and gives its issues. */
export async function verifyIssuesOf(pdf: Uint8Array, snapshot: Snapshot): Promise<readonly VerifyIssue[]> {
  return (await verifyPdf(pdf, expectedBooklet(contentOf(snapshot)))).issues;
}

/** A printer as the press uses it. */
export const printerOptions = {
  chromiumPath: null,
  browserDir: null,
  printTimeoutMs: 15_000,
  jobsPerBrowser: 500,
} as const;
