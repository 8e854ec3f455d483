import type { BookletAssets, PressFile } from './booklet/assets';
import type { BookletJob, IndexJob, PressResult, Provenance, WrittenFile } from './client/protocol';
import type { Printer } from './print/createPrinter';
import { compose } from '@/domain/booklet/compose';
import { bookletFiles, passportFolderName } from '@/domain/publication/address';
import type { PressStep } from '@/domain/publication/pressProblem';
import { finishFacts } from './booklet/bookletMetadata';
import { regularLayout, type PageLayout } from './booklet/print/pageLayout';
import { typesetting } from './booklet/print/printHtml';
import { reachableOrigin, type BookletContent } from './booklet/colophonRows';
import { cardHtml, cardSize } from './booklet/screen/cardHtml';
import { screenFiles } from './booklet/screen/screenFiles';
import { bookletDataFiles } from './data/dataFiles';
import { dataPages } from './data/dataPages';
import { openDataFiles } from './data/openDataFiles';
import { finishPdf } from './finish/finishPdf';
import { proofPages, type ProofSite } from './proof/proofPages';
import { createSteps, PressFailure } from './steps';
import { expectedBooklet, type ExpectedBooklet } from './verify/expected';
import { verifyPdf, type Verified } from './verify/verifyPdf';
import { takePicture } from './print/takePicture';
import { withTwins } from './write/compressed';
import { changedFiles, writeFolder } from './write/writeFolder';
import { lateFiles } from './site/lateFiles';
import { siteFiles } from './site/siteFiles';

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
  const data = await steps.run('html', () => bookletDataFiles(content.snapshot, content.contentHash));
  const printed = await steps.run('print', () => parts.printer.print(typesetting(content, parts.assets)));
  // The browser has nothing to do while the print is finished and read; the next job finds its page free again.
  const card = parts.printer.use((page) => takePicture(page, cardHtml(content, parts.assets), cardSize));
  const waited = card.catch(() => undefined);
  const pdf = await steps
    .run('finish', () => finishPdf({ ...printed, ...finishFacts(content, data, printed.plan) }))
    .finally(() => waited);
  const { pages } = await steps.run('verify', () =>
    verifyBooklet(pdf, expectedBooklet(content, data, printed.plan)),
  );
  const files = await steps.run('write', async () => {
    const picture = { path: bookletFiles.card, content: await card };
    const made = [...data, { path: bookletFiles.pdf, content: pdf }, picture];
    return writePages({ job, content, made, pages, assets: parts.assets });
  });
  return { ok: true, files, provenance: await parts.provenance(), pages, timings: steps.timings() };
}

/** Composes a job's words; throws a PressFailure where there are too many. */
export function contentOf(
  { snapshot, contentHash, signingKey }: BookletJob,
  publicOrigin: string,
  { charts: sizes }: PageLayout = regularLayout,
): BookletContent {
  const letters = JSON.stringify(snapshot).length;
  if (letters > mostSnapshotLetters) {
    throw new PressFailure(
      'compose',
      'snapshot_too_large',
      `${letters} letters, at most ${mostSnapshotLetters}`,
    );
  }
  const signed = signingKey === undefined ? {} : { signingKey };
  return {
    composed: compose(snapshot, { sizes }),
    snapshot,
    contentHash,
    publicOrigin: reachableOrigin(publicOrigin),
    ...signed,
  };
}

/** Files that are fetched one by one, in a single packet each: twins of theirs would only be many. */
const isSmall = ({ path }: PressFile): boolean => path.includes(`${passportFolderName}/`);

/** Writes all files of a publication: the web pages come last, because they tell sizes and pages of the others. */
async function writePages(made: {
  readonly job: BookletJob;
  readonly content: BookletContent;
  readonly made: readonly PressFile[];
  readonly pages: number;
  readonly assets: BookletAssets;
}): Promise<readonly WrittenFile[]> {
  const { job, content, pages, assets } = made;
  const { sealBytes = 0 } = job;
  const files = made.made.map(({ path, content: bytes }) => ({
    name: path,
    bytes: Buffer.byteLength(bytes) + (path === bookletFiles.pdf ? sealBytes : 0),
  }));
  const web = screenFiles(content, { files, pages }, assets);
  const all = [...made.made, ...web];
  return writeFolder(job.outDir, [
    ...all.filter(isSmall),
    ...(await withTwins(all.filter((file) => !isSmall(file)))),
  ]);
}

/** Reads a booklet's PDF back; throws a PressFailure with the first thing that is not as it should be. */
export async function verifyBooklet(pdf: Uint8Array, expected: ExpectedBooklet): Promise<Verified> {
  const verified = await verifyPdf(pdf, expected);
  const [first, ...others] = verified.issues;
  if (first === undefined) return verified;
  const isPlaced = first.detail.startsWith('{');
  const more =
    isPlaced || others.length === 0 ? '' : ` (and ${others.map(({ problem }) => problem).join(', ')})`;
  throw new PressFailure('verify', first.problem, first.detail + more);
}

/** Makes the pages over many provinces: html → write. Throws a PressFailure that names the step. */
export async function pressIndex(
  { index, records = [], data, due, keys = [], had = {}, outDir }: IndexJob,
  parts: PressParts,
  announce: (step: PressStep) => void,
): Promise<PressResult> {
  const steps = createSteps(announce);
  const source = { index, data, assets: parts.assets, origin: parts.publicOrigin };
  const pages = await steps.run('html', async () => [
    ...siteFiles(source, records),
    ...(await openDataPages(data, due, parts)),
    ...lateFiles(source),
    ...proofPages(await proofSite({ index, data, keys }, parts), parts.assets),
  ]);
  const files = await steps.run('write', async () =>
    writeFolder(outDir, await withTwins(changedFiles(pages, had))),
  );
  const all = pages.map((page) => page.path);
  return { ok: true, files, all, provenance: await parts.provenance(), pages: 0, timings: steps.timings() };
}

async function proofSite(
  { index, data, keys = [] }: Pick<IndexJob, 'index' | 'data' | 'keys'>,
  { publicOrigin, provenance }: PressParts,
): Promise<ProofSite> {
  const { editions } = index;
  const isSample = editions.length > 0 && editions.every(({ sample }) => sample);
  const { release } = await provenance();
  return { keys, edition: data[0] ?? null, isSample, origin: publicOrigin, release };
}

/** The open data over many provinces with their pages; nothing before the first edition is there. */
async function openDataPages(
  [first, ...others]: IndexJob['data'],
  due: IndexJob['due'],
  { assets, publicOrigin }: PressParts,
): Promise<readonly PressFile[]> {
  if (first === undefined) return [];
  const made = await openDataFiles([first, ...others], due, publicOrigin);
  return [...made.files, ...dataPages(made, assets, publicOrigin)];
}
