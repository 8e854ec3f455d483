import type { Payload, PayloadRequest, Where } from 'payload';
import { isSealed, sealerOf } from '@/access/sealer';
import { databaseOf } from '@/database/databases';
import { inTransaction } from '@/database/inTransaction';
import { emptyChain, linked, type ChainEnd, type Sealer } from '@/domain/workflow/chain';
import { ChainDamaged, keepEnd, readChainEnd, timelineChain, type KeptChain } from './chainEnd';

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
