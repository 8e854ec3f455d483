import type { DatabaseAdapterObj } from 'payload';
import type { Env } from '@/env';
import { sqliteDatabase } from './sqliteDatabase';

/** The database that the settings name. SQLite is the only kind so far; `readEnv` refuses others. */
export function databaseAdapter(env: Pick<Env, 'database'>): DatabaseAdapterObj {
  return sqliteDatabase(env.database.file);
}
