import type { PayloadRequest } from 'payload';
import { readOne } from '@/database/asSystem';
import type { ReadScope } from '@/database/readTogether';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import type { ChainEnd, Sealer, SealVerdict } from '@/domain/workflow/chain';

/** The one chain over all entries of the timeline, as it is named among the chains. */
export const timelineChain = 'timeline';

/** What is kept of a chain besides its links: where it ends, and what older releases left to be chained afterwards. */
export interface KeptChain extends ChainEnd {
  /** Up to this place there may be entries of older releases, whose own hash has no key. */
  readonly adopted: number;
  /** ISO instant at which the last of them was chained; null while that goes on. */
  readonly adoptedAt: string | null;
}

const textOfEnd = ({ position, seal, adopted, adoptedAt }: KeptChain): string =>
  `end\n${canonicalJson({ chain: timelineChain, position, seal, adopted, adoptedAt })}`;

/** Reads where the chain ends, and whether the program itself wrote that; null before the first link. */
export async function readChainEnd(
  scope: ReadScope,
  sealer: Sealer,
): Promise<{ readonly kept: KeptChain; readonly verdict: SealVerdict } | null> {
  const stored = await readOne(scope, 'chains', timelineChain);
  if (stored === null) return null;
  const { position, adopted, proof } = stored;
  const kept = { position, seal: stored.seal ?? null, adopted, adoptedAt: stored.adoptedAt ?? null };
  return { kept, verdict: sealer.judge(textOfEnd(kept), proof) };
}

/** Thrown where the end of the chain is not what the program wrote: linking on would cover the traces. */
export class ChainDamaged extends Error {
  override readonly name = 'ChainDamaged';

  constructor() {
    super('The end of the timeline’s chain was changed or taken away: run verify-timeline');
  }
}

/** Writes where the chain ends, under the program's own seal. */
export async function keepEnd(req: PayloadRequest, sealer: Sealer, kept: KeptChain): Promise<void> {
  const { db } = req.payload;
  const data = { ...kept, proof: sealer.seal(textOfEnd(kept)) };
  const where = { id: { equals: timelineChain } };
  if ((await db.count({ collection: 'chains', where, req })).totalDocs > 0)
    await db.updateOne({ collection: 'chains', id: timelineChain, data, req });
  else
    await db.create({
      collection: 'chains',
      customID: timelineChain,
      data: { ...data, id: timelineChain },
      req,
    });
}
