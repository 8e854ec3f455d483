import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import {
  buildConfig,
  getPayload,
  type CollectionConfig,
  type DatabaseAdapterObj,
  type Payload,
} from 'payload';
import { asSystem } from '@/database/asSystem';
import type { SheetPlace } from '@/workflow/sheet/actRequest';

/** The reference: figures as a project would first store them, one document each, with Payload's drafts. */
const figures: CollectionConfig = {
  slug: 'figures',
  versions: { drafts: true },
  fields: [
    ...['edition', 'province', 'metric'].map((name) => ({
      name,
      type: 'text' as const,
      required: true,
      index: true,
    })),
    { name: 'amount', type: 'number' },
    { name: 'note', type: 'text' },
  ],
};

/** Starts a Payload with this collection alone, on the stock adapters (SQLite in WAL mode, as ours). */
export async function startStock(dataDir: string, mongo: string | undefined): Promise<Payload> {
  const config = buildConfig({
    secret: crypto.randomUUID(),
    db: database(dataDir, mongo),
    collections: [figures],
    graphQL: { disable: true },
    telemetry: false,
    typescript: { autoGenerate: false },
  });
  // Payload makes the tables by itself only outside production.
  const environment = process.env['NODE_ENV'];
  Object.assign(process.env, { NODE_ENV: 'test' });
  const payload = await getPayload({ config, key: 'stock' });
  Object.assign(process.env, { NODE_ENV: environment });
  return payload;
}

function database(dataDir: string, mongo: string | undefined): DatabaseAdapterObj {
  if (mongo === undefined) return sqliteAdapter({ client: { url: `file:${dataDir}/stock.db` }, wal: true });
  const url = new URL(mongo);
  url.pathname = '/stock';
  // Indexes first: one built while a transaction writes makes it fail.
  return mongooseAdapter({ url: url.href, ensureIndexes: true });
}

/** Makes a sheet's figures, one document each. */
export async function fillStock(
  payload: Payload,
  place: SheetPlace,
  metrics: readonly string[],
): Promise<void> {
  for (const metric of metrics) {
    const data = { ...place, metric, amount: 0, note: '' };
    await payload.create({ collection: 'figures', data: data, draft: true, ...asSystem });
  }
}

/** Reads the newest drafts of a sheet. */
export async function readStock(
  payload: Payload,
  { edition, province }: SheetPlace,
): Promise<readonly { readonly id: string; readonly amount?: number | null }[]> {
  const { docs } = await payload.find({
    collection: 'figures',
    where: { edition: { equals: edition }, province: { equals: province } },
    draft: true,
    pagination: false,
    ...asSystem,
  });
  return docs;
}

/** Adds one to every figure, one update after the other; milliseconds without the reading before it. */
export async function saveStock(payload: Payload, place: SheetPlace): Promise<number> {
  const before = await readStock(payload, place);
  const began = performance.now();
  for (const { id, amount } of before) {
    const data = { amount: (amount ?? 0) + 1, note: 'Ölçüm' };
    await payload.update({ collection: 'figures', id, data, draft: true, ...asSystem });
  }
  return performance.now() - began;
}
