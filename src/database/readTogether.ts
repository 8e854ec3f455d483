import type { PayloadRequest } from 'payload';

/** Where something is read: in the transaction of a request, or as it is committed. */
export type ReadScope = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** Tells whether a scope is a transaction: what is read there may never be committed. */
export function isInTransaction({ transactionID }: ReadScope): boolean {
  return transactionID !== undefined;
}

/** Runs independent reads together; in a transaction one after the other, because MongoDB takes one command at a time. */
export async function readTogether<T extends readonly unknown[]>(
  scope: ReadScope,
  reads: { readonly [K in keyof T]: () => Promise<T[K]> },
): Promise<T> {
  let before: Promise<unknown> = Promise.resolve();
  const results = reads.map((read) => {
    const result = isInTransaction(scope) ? before.then(read) : read();
    before = result;
    return result;
  });
  return (await Promise.all(results)) as readonly unknown[] as T;
}
