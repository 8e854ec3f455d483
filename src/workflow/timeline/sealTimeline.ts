import type { Payload, PayloadRequest, Where } from 'payload';
import { isSealed, sealerOf } from '@/access/sealer';
import { readOne } from '@/database/asSystem';
import { databaseOf } from '@/database/databases';
import { inTransaction } from '@/database/inTransaction';
import type { ReadScope } from '@/database/readTogether';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import { emptyChain, linked, type ChainEnd, type Sealer, type SealVerdict } from '@/domain/workflow/chain';

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

/** Entries that are linked in one transaction. */
const atOnce = 500;

/** Entries that have no place in the chain yet; those of one scope in their order, so that none is linked before its forerunner. */
export const unlinked = { where: { position: { exists: false } }, sort: ['scope', 'seq'] };

interface Sealing {
  readonly now: Date;
  /** Earlier secrets of this installation. */
  readonly former?: readonly string[];
}

/**
 * Gives each entry that was committed since the last time its place in the one chain, and returns where the chain now
 * ends. Acts do not wait for one another at that end (docs/adr/0030-one-chain-with-anchors.md); of two processes that link at once the second
 * begins again.
 */
export async function sealTimeline(payload: Payload, { now, former = [] }: Sealing): Promise<ChainEnd> {
  const sealer = sealerOf(payload, 'timeline', former);
  const before = await readChainEnd({ payload }, sealer);
  if (before?.kept.adoptedAt && (await hasNone(payload, unlinked.where))) return before.kept;
  for (;;) {
    const { end, isLast } = await inTransaction(payload, (req) => linkSome(req, sealer, now));
    if (isLast) return end;
  }
}

interface Step {
  readonly end: ChainEnd;
  readonly isLast: boolean;
}

async function linkSome(req: PayloadRequest, sealer: Sealer, now: Date): Promise<Step> {
  await databaseOf(req.payload).holdTurn(req, timelineChain);
  const chain = await readEndToLinkTo(req, sealer);
  const { docs } = await req.payload.db.find<{ id: string; hash: string }>({
    collection: 'timeline',
    ...unlinked,
    select: { hash: true },
    limit: atOnce,
    pagination: false,
    req,
  });
  const isLast = docs.length < atOnce;
  const links = linked(chain, docs, sealer);
  const { position, seal } = links.at(-1) ?? chain;
  const adopts = chain.adoptedAt === null;
  const older = adopts ? links.findLast(({ hash }) => !isSealed(hash)) : undefined;
  if (links.length > 0) await databaseOf(req.payload).storeLinks(req, links);
  await keepEnd(req, sealer, {
    position,
    seal,
    adopted: older?.position ?? chain.adopted,
    adoptedAt: adopts && isLast ? now.toISOString() : chain.adoptedAt,
  });
  return { end: { position, seal }, isLast };
}

/** The first start of this release finds no end, and no links either. */
async function readEndToLinkTo(req: PayloadRequest, sealer: Sealer): Promise<KeptChain> {
  const found = await readChainEnd(req, sealer);
  if (found === null) {
    if (!(await hasNone(req.payload, { position: { exists: true } }, req))) throw new ChainDamaged();
    return { ...emptyChain, adopted: 0, adoptedAt: null };
  }
  if (found.verdict === 'differs') throw new ChainDamaged();
  return found.kept;
}

async function keepEnd(req: PayloadRequest, sealer: Sealer, kept: KeptChain): Promise<void> {
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

async function hasNone(payload: Payload, where: Where, req?: PayloadRequest): Promise<boolean> {
  const { docs } = await payload.db.find({
    collection: 'timeline',
    where,
    limit: 1,
    pagination: false,
    ...(req && { req }),
  });
  return docs.length === 0;
}
