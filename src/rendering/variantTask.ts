import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TaskConfig } from 'payload';
import { variantFiles, variantKey, variants } from '@/domain/publication/variants';
import { loggedJob } from '@/jobs/jobLoop';
import { variantTaskSlug } from '@/jobs/queues';
import { publicationRuntime, StepFailed, type Publishing } from './publishing';
import { readPublication } from './readPublication';

/**
 * The job that makes another print of a publication from its stored snapshot, when somebody has asked for it. It changes
 * nothing that readers have. One that fails is shown as failed where it was asked for, and may be asked for again.
 */
export const variantTask: TaskConfig<'variant'> = {
  slug: variantTaskSlug,
  inputSchema: [
    { name: 'variant', type: 'text', required: true },
    { name: 'request', type: 'text' },
  ],
  retries: 0,
  handler: async ({ input: { variant, request }, job, req: { payload } }) => {
    const runtime = publicationRuntime(payload);
    const named = { job: job.id, task: variantTaskSlug, about: variant, request };
    await loggedJob(payload, named, async () => {
      await makeVariant({ payload, runtime }, variant);
      return 'done';
    });
    return { output: {} };
  },
};

async function makeVariant({ payload, runtime }: Publishing, name: string): Promise<void> {
  const [id = '', wanted] = name.split('/');
  const variant = variants.find((each) => each === wanted);
  if (variant === undefined) throw new Error(`${name} names no print`);
  const publication = await readPublication(payload, id);
  const { open: snapshot, contentHash } = publication;
  const folder = join(runtime.workDir, `variant-${crypto.randomUUID()}`);
  try {
    const outDir = join(folder, 'files');
    const result = await runtime.press.printVariant({ snapshot, contentHash, outDir, variant });
    if (!result.ok) throw new StepFailed(result);
    await runtime.storage.put(
      variantKey(publication, variant),
      await readFile(join(outDir, variantFiles[variant])),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
