import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import { bookletFiles, waitingFolder } from '@/domain/publication/address';
import { manifestOf } from '@/domain/publication/manifest';
import { isOpen } from '@/domain/publication/openSnapshot';
import type { Storage } from '@/storage/storage';
import { anchorPublication } from './anchorPublication';
import { storedBefore } from './currentPublication';
import { StepFailed, type PublishStep } from './publishing';
import type { PublicationToMake } from './readPublication';
import type { RenderFile, RenderRecord } from './renderRecord';
import { signingKeysOf } from './signingKey';

type Made = Pick<RenderRecord, 'files' | 'provenance'>;

/**
 * Puts beside the files that the press made what lets readers check them: the content that the printed hash is over, an
 * anchor of the timeline, the PDF's seal where a certificate is set, and the signed list of all of it. It happens here and not
 * in the press, which holds no secret. Repeated, it gives the same files.
 */
export async function provePublication(
  step: PublishStep,
  publication: PublicationToMake,
  made: Made,
): Promise<RenderRecord['files']> {
  assureContent(publication);
  const sealed = await sealPdf(step, publication, made.files);
  const content = isOpen(publication.open)
    ? [await writeBeside(step, bookletFiles.snapshot, publication.canonical)]
    : [];
  const anchor = await anchorPublication(step, publication);
  const files = [...sealed, ...content, ...anchor];
  return [...files, ...(await signManifest(step, publication, { ...made, files }))];
}

/** What is printed under a hash is what the hash is over, or it is not published. */
function assureContent({ canonical, contentHash }: PublicationToMake): void {
  if (digest(canonical) === contentHash) return;
  throw new StepFailed({ step: 'store', problem: 'content_hash_differs', detail: digest(canonical) });
}

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

async function writeBeside(
  { outDir }: PublishStep,
  name: string,
  content: string | Uint8Array,
): Promise<RenderFile> {
  await writeFile(join(outDir, name), content);
  return { name, bytes: Buffer.byteLength(content), sha256: digest(content) };
}

async function sealPdf(
  step: PublishStep,
  publication: PublicationToMake,
  files: RenderRecord['files'],
): Promise<RenderRecord['files']> {
  const { seal } = step.runtime.proof ?? {};
  if (!seal) return files;
  const printed = await readFile(join(step.outDir, bookletFiles.pdf));
  const before = await sealedBefore(step.runtime.storage, publication);
  // One that readers may have is not sealed anew: its seal would have another time.
  const bytes =
    before !== null && isSuffixed(before, printed) ? before : await seal(printed, step.runtime.now());
  const sealed = await writeBeside(step, bookletFiles.pdf, bytes);
  const prefix = { bytes: printed.length, sha256: digest(printed) };
  return files.map((file) => (file.name === bookletFiles.pdf ? { ...sealed, prefix } : file));
}

/** The PDF that readers may have since an earlier run, or had before a restore to a moment at which it was still being made. */
async function sealedBefore(
  storage: Storage,
  { place, number }: Pick<PublicationToMake, 'place' | 'number'>,
): Promise<Uint8Array | null> {
  const given = await storedBefore({ storage }, { place, number }, bookletFiles.pdf);
  return given ?? storage.get(`${waitingFolder(place, number)}/${bookletFiles.pdf}`);
}

function isSuffixed(bytes: Uint8Array, beginning: Uint8Array): boolean {
  return (
    bytes.length > beginning.length && Buffer.from(bytes).subarray(0, beginning.length).equals(beginning)
  );
}

async function signManifest(
  step: PublishStep,
  { id, open, contentHash }: PublicationToMake,
  made: Made,
): Promise<RenderRecord['files']> {
  const { current } = signingKeysOf(step.payload, step.runtime.proof);
  const manifest = manifestOf({ publication: id, snapshot: open, contentHash, ...made, key: current.id });
  const bytes = new TextEncoder().encode(canonicalJson(manifest));
  return [
    await writeBeside(step, bookletFiles.manifest, bytes),
    await writeBeside(step, bookletFiles.signature, current.sign(bytes)),
  ];
}
