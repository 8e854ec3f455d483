import type { Payload, PayloadRequest, Where } from 'payload';
import { isSealed, sealerOf } from '@/access/sealer';
import { databaseOf } from '@/database/databases';
import { inTransaction } from '@/database/inTransaction';
import { emptyChain, linked, type ChainEnd, type Sealer } from '@/domain/workflow/chain';
import {
  ChainDamaged,
  keepEnd,
  orders,
  readChainEnd,
  timelineChain,
  type ChainName,
  type KeptChain,
} from './chainEnd';

/** Entries that are linked in one transaction. */
const atOnce = 500;

/** Entries that have no place in the chain yet. */
const unlinked = { position: { exists: false } };

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
export function sealTimeline(payload: Payload, sealing: Sealing): Promise<ChainEnd> {
  return sealChain(payload, timelineChain, sealing);
}

/** Does the same for any of the chains. */
export async function sealChain(
  payload: Payload,
  name: ChainName,
  { now, former = [] }: Sealing,
): Promise<ChainEnd> {
  const sealer = sealerOf(payload, name, former);
  const before = await readChainEnd({ payload }, sealer, name);
  if (before?.kept.adoptedAt && (await hasNone(payload, name, unlinked))) return before.kept;
  for (;;) {
    const { end, isLast } = await inTransaction(payload, (req) => linkSome(req, { name, sealer, now }));
    if (isLast) return end;
  }
}

interface Step {
  readonly end: ChainEnd;
  readonly isLast: boolean;
}

interface Linking {
  readonly name: ChainName;
  readonly sealer: Sealer;
  readonly now: Date;
}

async function linkSome(req: PayloadRequest, { name, sealer, now }: Linking): Promise<Step> {
  await databaseOf(req.payload).holdTurn(req, name);
  const chain = await readEndToChange(req, sealer, name);
  const { docs } = await req.payload.db.find<{ id: string; hash: string }>({
    collection: name,
    where: unlinked,
    sort: [...orders[name]],
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
  if (links.length > 0) await databaseOf(req.payload).storeLinks(req, name, links);
  await keepEnd(
    req,
    { name, sealer },
    {
      position,
      seal,
      adopted: older?.position ?? chain.adopted,
      adoptedAt: adopts && isLast ? now.toISOString() : chain.adoptedAt,
      removed: chain.removed,
    },
  );
  return { end: { position, seal }, isLast };
}

/** Reads the end of a chain that is to be changed, which nobody else may have changed. The first start of this release finds none, and no links either. */
export async function readEndToChange(
  req: PayloadRequest,
  sealer: Sealer,
  name: ChainName,
): Promise<KeptChain> {
  const found = await readChainEnd(req, sealer, name);
  if (found === null) {
    if (!(await hasNone(req.payload, name, { position: { exists: true } }, req)))
      throw new ChainDamaged(name);
    return { ...emptyChain, adopted: 0, adoptedAt: null, removed: emptyChain };
  }
  if (found.verdict === 'differs') throw new ChainDamaged(name);
  return found.kept;
}

async function hasNone(
  payload: Payload,
  collection: ChainName,
  where: Where,
  req?: PayloadRequest,
): Promise<boolean> {
  const { docs } = await payload.db.find({
    collection,
    where,
    limit: 1,
    pagination: false,
    ...(req && { req }),
  });
  return docs.length === 0;
}
