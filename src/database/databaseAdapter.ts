import type { DatabaseAdapterObj } from 'payload';
import type { DatabaseKind, DatabaseSettings } from '@/env';
import { mongoDatabase } from './mongoConnection';
import { sqliteDatabase } from './sqliteDatabase';

const adapters: { readonly [K in DatabaseKind]: (settings: DatabaseSettings<K>) => DatabaseAdapterObj } = {
  sqlite: ({ file }) => sqliteDatabase(file),
  mongodb: ({ url }) => mongoDatabase(url),
};

/** Opens the database that the settings name: a SQLite file, or a MongoDB replica set. */
export function databaseAdapter<K extends DatabaseKind>({
  database,
}: {
  readonly database: DatabaseSettings<K>;
}): DatabaseAdapterObj {
  return adapters[database.kind](database);
}
