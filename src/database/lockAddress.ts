import type { PayloadRequest } from 'payload';
import { databaseOf } from './databases';

/**
 * Makes this transaction wait its turn: of two that hold the same key, the second begins when the first has ended.
 * It must be the transaction's first act.
 */
export async function lockAddress(req: PayloadRequest, key: string): Promise<void> {
  await databaseOf(req.payload).holdTurn(req, key);
}
