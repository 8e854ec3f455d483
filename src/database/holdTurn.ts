import type { PayloadRequest } from 'payload';
import { isOnMongo, mongoSession } from './mongoSession';

/** The collection of MongoDB that holds one document for each kind of turn. */
export const turns = 'turns';

/**
 * Makes this transaction wait its turn: of two that hold the same key, the second begins when the first has ended.
 * It must be the transaction's first act. SQLite has one writer anyway; on MongoDB both write one document, and
 * whoever comes second begins again.
 */
export async function holdTurn(req: PayloadRequest, key: string): Promise<void> {
  if (!isOnMongo(req)) return;
  const { adapter, session } = await mongoSession(req);
  await adapter.connection
    .collection<{ _id: string; held: number }>(turns)
    .updateOne({ _id: key }, { $inc: { held: 1 } }, { upsert: true, session });
}
