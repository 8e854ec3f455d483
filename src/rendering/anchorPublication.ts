import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Anchor } from '@/workflow/verify/verifyTimeline';
import type { Storage } from '@/storage/storage';
import { ChainDamaged } from '@/workflow/timeline/chainEnd';
import { sealTimeline } from '@/workflow/timeline/sealTimeline';
import { storedBefore } from './currentPublication';
import type { PublishStep } from './publishing';
import type { PublicationToMake } from './readPublication';
import type { RenderRecord } from './renderRecord';

/** Name of the file that tells, among a publication's own, where the timeline's chain stood when it was made. */
export const anchorName = 'zincir.json';

const inOwnFolder = /^[^/]+\/[^/]+\/[^/]+\/\d+\/zincir\.json$/;

/** A place of the chain as everybody can read it. */
interface WrittenAnchor {
  readonly position: number;
  readonly seal: string | null;
  readonly at: string;
}

/**
 * Writes beside a booklet's files where the timeline's chain stands: whoever has a copy of the public pages can tell
 * later whether what was done until then is still what it was. What is there already stays; a damaged chain is not told.
 */
export async function anchorPublication(
  { payload, runtime, outDir }: PublishStep,
  publication: PublicationToMake,
): Promise<RenderRecord['files']> {
  const bytes =
    (await storedBefore(runtime, publication, anchorName)) ?? (await anchorNow(payload, runtime.now()));
  if (bytes === null) return [];
  await writeFile(join(outDir, anchorName), bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return [{ name: anchorName, bytes: bytes.length, sha256 }];
}

async function anchorNow(payload: PublishStep['payload'], now: Date): Promise<Uint8Array | null> {
  try {
    const { position, seal } = await sealTimeline(payload, { now });
    const told: WrittenAnchor = { position, seal, at: now.toISOString() };
    return new TextEncoder().encode(`${JSON.stringify(told)}\n`);
  } catch (error) {
    if (!(error instanceof ChainDamaged)) throw error;
    payload.logger.error({ err: error, msg: 'A booklet goes out without an anchor' });
    return null;
  }
}

/** Reads the anchors in all publications' own folders, those of readers and those of the record. */
export async function readPublishedAnchors(
  storage: Storage,
  roots: readonly string[],
): Promise<readonly Anchor[]> {
  const anchors: Anchor[] = [];
  for (const root of roots) {
    for (const key of await storage.list(root)) {
      const bytes = inOwnFolder.test(key) ? await storage.get(key) : null;
      if (bytes !== null) anchors.push(anchorIn(key, new TextDecoder().decode(bytes)));
    }
  }
  return anchors;
}

/** Reads an anchor as it was written; one that cannot be read is at a place that no chain has. */
export function anchorIn(where: string, written: string): Anchor {
  try {
    const { position, seal } = JSON.parse(written) as Partial<WrittenAnchor>;
    if (typeof position === 'number' && typeof seal === 'string') return { where, position, seal };
  } catch {
    // Said like one that names no place.
  }
  return { where, position: -1, seal: '' };
}
