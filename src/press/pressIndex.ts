import type { PressStep } from '@/domain/publication/pressProblem';
import type { PressResult } from './client/pressResult';
import type { IndexJob } from './client/protocol';
import type { PressParts } from './pressParts';
import { indexFiles } from './site/indexFiles';
import { recordFiles } from './site/recordFiles';
import { createSteps } from './steps';
import { writeFolder } from './write/writeFolder';

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
