import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import { publicRoot } from '@/domain/publication/address';
import { StepFailed, type Publishing } from './publishing';
import { readSiteIndex, readSiteRecords } from './readSiteIndex';

/**
 * Makes the function that rebuilds the pages over all editions and provinces from the database, when what they say has
 * changed since it last did so. Two processes may build at once: each reads afresh, and the next run mends what a slower
 * one put over a newer.
 */
export function indexBuilder({ payload, runtime }: Publishing): () => Promise<void> {
  let built = '';
  const builtRecords = new Map<string, string>();
  return async () => {
    const index = await readSiteIndex(payload);
    const wanted = canonicalJson(index);
    if (wanted === built || index.editions.length === 0) return;
    const due = index.editions.filter(
      ({ code, recorded }) => recorded !== undefined && builtRecords.get(code) !== recorded.contentHash,
    );
    const outDir = join(runtime.workDir, `lists-${crypto.randomUUID()}`);
    try {
      const result = await runtime.press.printIndex({
        index,
        records: await readSiteRecords(payload, due, index),
        outDir,
      });
      if (!result.ok && runtime.isStopping()) return;
      if (!result.ok)
        throw new StepFailed({ step: result.step, problem: result.problem, detail: result.detail });
      await runtime.storage.putFolder(publicRoot, outDir);
      built = wanted;
      for (const { code, recorded } of due) builtRecords.set(code, recorded?.contentHash ?? '');
    } finally {
      await rm(outDir, { recursive: true, force: true });
    }
  };
}
