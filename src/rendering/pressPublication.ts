import { mkdir } from 'node:fs/promises';
import { StepFailed } from './failure';
import type { PublishStep } from './publishing';
import type { PublicationToMake } from './readPublication';
import type { RenderRecord } from './renderRecord';
import { publicationFolder, recordFolder } from '@/domain/publication/address';
import { withdrawalOf } from '@/domain/publication/withdrawn';
import { readPublications } from '@/workflow/sheet/publications';

/** Has the press write the booklet's files into the job's own folder; throws `StepFailed` with its reason. */
export async function pressPublication(
  { runtime, outDir }: PublishStep,
  { snapshot, contentHash }: PublicationToMake,
): Promise<Pick<RenderRecord, 'files' | 'provenance'>> {
  await mkdir(runtime.workDir, { recursive: true });
  const result = await runtime.press.printBooklet({ snapshot, contentHash, outDir });
  if (result.ok) return { files: result.files, provenance: { ...result.provenance } };
  throw new StepFailed({ step: result.step, problem: result.problem, detail: result.detail });
}

/** Keeps the files at the publication's own address; in the record, when it was withdrawn before it had any. */
export async function storePublication(
  { payload, runtime, outDir }: PublishStep,
  publication: PublicationToMake,
): Promise<void> {
  const { place, number } = publication;
  const isGone = withdrawalOf(await readPublications({ payload }, publication), number) !== null;
  const folder = isGone ? recordFolder(place, number) : publicationFolder(place, number);
  await runtime.storage.putFolder(folder, outDir);
}
