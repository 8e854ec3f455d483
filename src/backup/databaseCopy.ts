import type { DatabaseKind, DatabaseSettings } from '@/env';
import type { DatabaseCopy } from './copiedDatabase';
import { mongoCopy } from './mongo/mongoCopy';
import { sqliteCopy } from './sqlite/sqliteCopy';

const copies: { readonly [K in DatabaseKind]: (settings: DatabaseSettings<K>) => DatabaseCopy } = {
  sqlite: ({ file }) => sqliteCopy(file),
  mongodb: ({ url }) => mongoCopy(url),
};

/** Returns the copier of the database that the settings name. */
export function databaseCopy<K extends DatabaseKind>({
  database,
}: {
  readonly database: DatabaseSettings<K>;
}): DatabaseCopy {
  return copies[database.kind](database);
}
