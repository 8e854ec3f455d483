import { mkdir } from 'node:fs/promises';
import { StepFailed } from './failure';
import type { PublishStep } from './publishing';
import type { PublicationToMake } from './readPublication';
import type { RenderRecord } from './renderRecord';

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
