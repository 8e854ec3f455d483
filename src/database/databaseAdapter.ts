import type { DatabaseAdapterObj } from 'payload';
import type { Env } from '@/env';
import { mongoDatabase } from './mongoDatabase';
import { sqliteDatabase } from './sqliteDatabase';

/** The database that the settings name: a SQLite file, or a MongoDB replica set. */
export function databaseAdapter({ database }: Pick<Env, 'database'>): DatabaseAdapterObj {
  return database.kind === 'sqlite' ? sqliteDatabase(database.file) : mongoDatabase(database.url);
}
