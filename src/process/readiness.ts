import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Payload } from 'payload';
import type { Logger } from 'pino';
import { asSystem } from '@/database/asSystem';
import { checkSchema } from '@/database/migrateDatabase';
import { checkStorage, sweepLeftBehind } from '@/storage/checkStorage';
import { StorageFailed, type Storage, type StorageProblem } from '@/storage/storage';
import { watchReadiness, type Readiness, type ReadinessCheck } from '@/telemetry/readiness';
import type { Env } from '@/env';
import { isHalfRestored } from '@/backup/unfinishedRestore';
import { databaseMessages, storageMessages } from '@/messages/operator/operations';
import { openStorage } from '@/storage/openStorage';
import { endSaying } from './cli';
import type { DatabaseProblem } from '@/database/failures';

/** The parts that a process has opened so far; null while it waits for one. */
export interface Opened {
  payload: Payload | null;
  /** False until the staff's side can answer; a worker has none. */
  desk: boolean;
}

/** How long a good answer stands for the storage, in milliseconds: it costs a file each time. */
const storageCacheTime = 15_000;

/** Watches what a process needs: database, its schema, storage and, where there is one, the desk. */
export function readinessOf(opened: Opened, storage: Storage, name: 'web' | 'worker'): Readiness {
  const database = { name: 'database', test: () => pingDatabase(opened) };
  const schema = { name: 'schema', test: () => checkSchema(there(opened.payload)) };
  const files: ReadinessCheck = {
    name: 'storage',
    cacheTime: storageCacheTime,
    test: () => checkStorage(storage),
  };
  const desk = {
    name: 'desk',
    test: () => (opened.desk ? Promise.resolve() : Promise.reject(new Error('Not up yet'))),
  };
  return watchReadiness(name === 'web' ? [database, schema, files, desk] : [database, schema, files]);
}

/** Throws when the database does not answer. */
export async function pingDatabase({ payload }: Pick<Opened, 'payload'>): Promise<void> {
  await there(payload).count({ collection: 'provinces', ...asSystem });
}

function there(payload: Payload | null): Payload {
  if (payload === null) throw new Error('The database is not open yet');
  return payload;
}

/**
 * Makes sure that files can be stored and read, and clears away what dead processes left in the middle. Where
 * they cannot, the process says why and ends.
 */
export async function readyStorage(env: Pick<Env, 'storage'>): Promise<void> {
  const failure = await storageFailure(env);
  if (failure !== null) endSaying(storageRefusal(failure));
}

/** Pause between two attempts at the storage, in milliseconds. */
const storageAgain = 3_000;

/** What passes by itself, or when somebody makes room; for all else a setting is wrong. */
const passing: readonly StorageProblem[] = ['unreachable', 'not_writable'];

/**
 * Waits until files can be stored and read, and says once why they cannot: readers need no storage that can be written. Where
 * a setting is wrong, waiting would not mend it: the process says so and ends.
 */
export async function awaitStorage(env: Pick<Env, 'storage'>, log: Logger): Promise<void> {
  for (let isReported = false; ; isReported = true) {
    const failure = await storageFailure(env);
    if (failure === null) return;
    if (!passing.includes(failure.problem)) endSaying(storageRefusal(failure));
    if (!isReported)
      process.stderr.write(
        `\n${storageRefusal(failure)}\n\n${storageMessages.tr.waiting}\n${storageMessages.en.waiting}\n`,
      );
    log.error({ problem: failure.problem }, 'the storage cannot be used');
    await pause(storageAgain);
  }
}

async function storageFailure(env: Pick<Env, 'storage'>): Promise<StorageFailed | null> {
  try {
    await refuseHalfRestored(env);
    await checkStorage(openStorage(env));
    if (env.storage.kind === 'folder')
      await sweepLeftBehind(join(env.storage.folder, '.preparing'), { now: new Date() });
    return null;
  } catch (error) {
    if (!(error instanceof StorageFailed)) throw error;
    return error;
  }
}

function storageRefusal({ problem, detail }: StorageFailed): string {
  return `${storageMessages.tr[problem](detail)}\n\n${storageMessages.en[problem](detail)}`;
}

/** A storage into which a restore broke off must not be taken for that of a new installation: ends the process with code 1. */
export async function refuseHalfRestored(env: Pick<Env, 'storage'>): Promise<void> {
  if (await isHalfRestored(openStorage(env))) endSaying(databaseRefusal({ problem: 'restore_unfinished' }));
}

/** Writes a database's refusal in words, Turkish then English. */
export function databaseRefusal(problem: DatabaseProblem): string {
  const say = (words: (typeof databaseMessages)['tr']): string => {
    switch (problem.problem) {
      case 'unreachable':
        return words.unreachable(problem.detail);
      case 'not_opened':
        return words.notOpened(problem.detail);
      case 'newer_program':
        return words.newerProgram(problem.names.join(', '));
      case 'second_web':
        return words.secondWeb;
      case 'no_replica_set':
        return words.noReplicaSet;
      case 'restore_unfinished':
        return words.restoreUnfinished;
      case 'index_missing':
        return words.indexMissing(problem.collection, problem.detail);
    }
  };
  return `${say(databaseMessages.tr)}\n\n${say(databaseMessages.en)}`;
}
