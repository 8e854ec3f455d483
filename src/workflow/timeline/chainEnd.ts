import type { PayloadRequest } from 'payload';
import { readOne } from '@/database/asSystem';
import type { ReadScope } from '@/database/readTogether';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import type { ChainEnd, Sealer, SealVerdict } from '@/domain/workflow/chain';

/** The chains that there are, and in which order their entries are linked: each has the name of its collection, and a key of its own. */
export const orders = {
  // Those of one scope in their order, so that none is linked before its forerunner.
  timeline: ['scope', 'seq'],
  journal: ['id'],
} as const;
export type ChainName = keyof typeof orders;

/** The one chain over all entries of the timeline, as it is named among the chains. */
export const timelineChain = 'timeline';

/** What is kept of a chain besides its links: where it ends, and what older releases left to be chained afterwards. */
export interface KeptChain extends ChainEnd {
  /** Up to this place there may be entries of older releases, whose own hash has no key. */
  readonly adopted: number;
  /** ISO instant at which the last of them was chained; null while that goes on. */
  readonly adoptedAt: string | null;
  /** The last link that the program removed because its time was over; the beginning where none was. */
  readonly removed: ChainEnd;
}

function textOfEnd(chain: ChainName, { removed, ...kept }: KeptChain): string {
  return `end\n${canonicalJson({ chain, ...kept, ...(removed.position > 0 && { removed }) })}`;
}

/** Reads where the chain ends, and whether the program itself wrote that; null before the first link. */
export async function readChainEnd(
  scope: ReadScope,
  sealer: Sealer,
  chain: ChainName = timelineChain,
): Promise<{ readonly kept: KeptChain; readonly verdict: SealVerdict } | null> {
  const stored = await readOne(scope, 'chains', chain);
  if (stored === null) return null;
  const { position, adopted, proof } = stored;
  const removed = { position: stored.removed, seal: stored.removedSeal ?? null };
  const kept = { position, seal: stored.seal ?? null, adopted, adoptedAt: stored.adoptedAt ?? null, removed };
  return { kept, verdict: sealer.judge(textOfEnd(chain, kept), proof) };
}

/** Thrown where the end of the chain is not what the program wrote: linking on would cover the traces. */
export class ChainDamaged extends Error {
  override readonly name = 'ChainDamaged';

  constructor(chain: ChainName) {
    super(`The end of the ${chain}’s chain was changed or taken away: run verify-timeline`);
  }
}

/** Writes where a chain ends and begins, under the program's own seal. */
export async function keepEnd(
  req: PayloadRequest,
  { name, sealer }: { readonly name: ChainName; readonly sealer: Sealer },
  kept: KeptChain,
): Promise<void> {
  const { db } = req.payload;
  const { removed, ...end } = kept;
  const beginning = { removed: removed.position, removedSeal: removed.seal };
  const data = { ...end, ...beginning, proof: sealer.seal(textOfEnd(name, kept)) };
  const where = { id: { equals: name } };
  if ((await db.count({ collection: 'chains', where, req })).totalDocs > 0)
    await db.updateOne({ collection: 'chains', id: name, data, req });
  else await db.create({ collection: 'chains', customID: name, data: { ...data, id: name }, req });
}
