import type { BookletAssets, PressFile } from './booklet/assets';
import type { BookletJob, IndexJob, PressResult, Provenance } from './client/protocol';
import type { Printer } from './print/createPrinter';
import { compose } from '@/domain/booklet/compose';
import { bookletFiles } from '@/domain/publication/address';
import type { PressStep } from '@/domain/publication/pressProblem';
import { bookletHtml, bookletTitle } from './booklet/bookletHtml';
import type { BookletContent } from './booklet/colophonRows';
import { screenStyles } from './booklet/screenStyles';
import { bookletDataFiles } from './data/dataFiles';
import { finishPdf } from './finish/finishPdf';
import { createSteps, PressFailure } from './steps';
import type { PrintedBooklet } from './print/printBooklet';
import { expectedBooklet } from './verify/expected';
import { verifyPdf, type Verified } from './verify/verifyPdf';
import { writeFolder } from './write/writeFolder';
import { indexFiles, recordFiles } from './site/siteFiles';

/** The parts of the press that outlast a job. */
export interface PressParts {
  readonly printer: Printer;
  readonly assets: BookletAssets;
  readonly publicOrigin: string;
  readonly provenance: () => Promise<Provenance>;
}

/** Some thirty times the size of a full snapshot. */
const mostSnapshotLetters = 4_000_000;

/** Makes a booklet: compose → html → print → finish → verify → write. Throws a PressFailure with the step. */
export async function pressBooklet(
  job: BookletJob,
  parts: PressParts,
  announce: (step: PressStep) => void,
): Promise<PressResult> {
  const steps = createSteps(announce);
  const content = await steps.run('compose', () => contentOf(job, parts.publicOrigin));
  const beside = await steps.run('html', () => filesBeside(content, parts.assets));
  const printed = await steps.run('print', () =>
    parts.printer.print((pageNumbers) =>
      bookletHtml({ ...content, medium: 'print', assets: parts.assets, pageNumbers }),
    ),
  );
  const pdf = await steps.run('finish', () => finishBooklet(printed, content));
  const { pages } = await steps.run('verify', () => verifyBooklet(pdf, content));
  const files = await steps.run('write', () =>
    writeFolder(job.outDir, [...beside, { path: bookletFiles.pdf, content: pdf }]),
  );
  return { ok: true, files, provenance: await parts.provenance(), pages, timings: steps.timings() };
}

function contentOf({ snapshot, contentHash }: BookletJob, publicOrigin: string): BookletContent {
  const letters = JSON.stringify(snapshot).length;
  if (letters > mostSnapshotLetters) {
    throw new PressFailure(
      'compose',
      'snapshot_too_large',
      `${letters} letters, at most ${mostSnapshotLetters}`,
    );
  }
  return { composed: compose(snapshot), snapshot, contentHash, publicOrigin };
}

/** The web twin with its assets, and the open data. */
async function filesBeside(content: BookletContent, assets: BookletAssets): Promise<readonly PressFile[]> {
  const page = bookletHtml({ ...content, medium: 'screen', assets, pageNumbers: {} });
  return [
    ...screenStyles(assets).files,
    { path: bookletFiles.web, content: page },
    ...(await bookletDataFiles(content.snapshot, content.contentHash)),
  ];
}

function finishBooklet(printed: PrintedBooklet, content: BookletContent): Promise<Uint8Array> {
  const { composed, snapshot, contentHash } = content;
  const { publishedOn } = snapshot.publication;
  const metadata = {
    title: bookletTitle(content),
    author: composed.issuer,
    language: 'tr-TR',
    publishedOn,
    contentHash,
  };
  const { document, linkTexts, headings } = printed;
  return finishPdf({ document, linkTexts, headings, metadata });
}

async function verifyBooklet(pdf: Uint8Array, content: BookletContent): Promise<Verified> {
  const verified = await verifyPdf(pdf, expectedBooklet(content));
  const [first, ...others] = verified.issues;
  if (first === undefined) return verified;
  const isPlaced = first.detail.startsWith('{');
  const more =
    isPlaced || others.length === 0 ? '' : ` (and ${others.map(({ problem }) => problem).join(', ')})`;
  throw new PressFailure('verify', first.problem, first.detail + more);
}

/** Makes the pages over many provinces: html → write. Throws a PressFailure that names the step. */
export async function pressIndex(
  { index, records = [], outDir }: IndexJob,
  parts: PressParts,
  announce: (step: PressStep) => void,
): Promise<PressResult> {
  const steps = createSteps(announce);
  const pages = await steps.run('html', () => [
    ...indexFiles(index, parts.assets),
    ...records.flatMap((record) => recordFiles(record, parts.assets)),
  ]);
  const files = await steps.run('write', () => writeFolder(outDir, pages));
  return { ok: true, files, provenance: await parts.provenance(), pages: 0, timings: steps.timings() };
}
