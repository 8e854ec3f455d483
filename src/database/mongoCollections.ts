import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { turns } from './mongoTransactions';
import { DatabaseRefused } from './failures';

type Model = MongooseAdapter['collections'][string];
type WantedIndex = ReturnType<Model['schema']['indexes']>[number];
type Description = Parameters<Model['collection']['createIndexes']>[0][number];

interface StoredIndex {
  readonly key: Readonly<Record<string, unknown>>;
  readonly unique?: boolean;
}

/**
 * Creates what is missing of the collections and their indexes, and checks that they are there. Throws
 * `DatabaseRefused` when an index cannot be made, most often because the data hold duplicates.
 */
export async function prepareCollections(adapter: MongooseAdapter): Promise<void> {
  const { collections, versions, globals, connection } = adapter;
  // Without globals Payload makes no model of them, whatever its type says.
  const models = [...Object.values(collections), ...Object.values(versions), globals as Model | null];
  await Promise.all(models.filter((model) => model !== null).map(prepare));
  await connection.createCollection(turns).catch(ignoreExisting);
}

async function prepare(model: Model): Promise<void> {
  await model.createCollection();
  const wanted = await missingIndexes(model);
  if (wanted.length === 0) return;
  try {
    // In one command: Mongoose sends one for each, and there are hundreds.
    await model.collection.createIndexes(
      wanted.map(([key, options]) => ({ ...options, key }) as Description),
    );
  } catch (error) {
    throw indexMissing(model, error instanceof Error ? error.message : String(error));
  }
  const missing = await missingIndexes(model);
  if (missing.length > 0) throw indexMissing(model, JSON.stringify(missing));
}

async function missingIndexes(model: Model): Promise<readonly WantedIndex[]> {
  const stored = (await model.listIndexes()) as StoredIndex[];
  return model.schema.indexes().filter((wanted) => !stored.some((index) => isSame(wanted, index)));
}

/** The same keys in the same order, and unique or not. Mongoose's own comparison takes `unique: false` for another index. */
function isSame([keys, { unique }]: WantedIndex, stored: StoredIndex): boolean {
  return JSON.stringify(keys) === JSON.stringify(stored.key) && Boolean(unique) === Boolean(stored.unique);
}

function indexMissing(model: Model, detail: string): DatabaseRefused {
  return new DatabaseRefused({ problem: 'index_missing', collection: model.collection.name, detail });
}

/** Another process that starts at the same moment may have made it. */
function ignoreExisting(error: unknown): void {
  if (!(error instanceof Error) || !('codeName' in error) || error.codeName !== 'NamespaceExists')
    throw error;
}
