import { endSaying } from './cli';
import { setTimeout as pause } from 'node:timers/promises';
import { getPayload, type Payload } from 'payload';
import { readEnv, type Env } from '@/env';
import type { Logger } from 'pino';
import { becomeSoleWeb } from '@/database/soleWeb';
import { DatabaseRefused } from '@/database/failures';
import { databaseMessages } from '@/messages/operator/operations';
import { databaseRefusal, refuseHalfRestored } from './readiness';
import { StorageFailed } from '@/storage/storage';

/** Pause between two attempts to reach the database, in milliseconds. */
const again = 3_000;

/** Opens the one Payload of a command. Names what is wrong with an unusable database and ends with code 1. */
export function openPayload(): Promise<Payload> {
  return orRefusal(async () => {
    // A storage that is away says nothing; the database has a mark of its own.
    await refuseHalfRestored(readEnv()).catch(ignoreAway);
    return open(null);
  });
}

/** Makes this process the one web on its SQLite file. Where another is, it says so and ends with code 1. */
export function holdDatabase({ database }: Env): Promise<void> {
  return orRefusal(() => becomeSoleWeb(database));
}

async function orRefusal<T>(opening: () => Promise<T>): Promise<T> {
  try {
    return await opening();
  } catch (error) {
    if (!(error instanceof DatabaseRefused)) throw error;
    endSaying(databaseRefusal(error.problem));
  }
}

function ignoreAway(error: unknown): void {
  if (!(error instanceof StorageFailed)) throw error;
}

/**
 * Opens the one Payload of a process that stays. Waits for a database that is out of reach, because the
 * public side does without; one that cannot keep its promises ends the process as it ends a command.
 */
export async function awaitPayload(log: Logger): Promise<Payload> {
  for (let isReported = false; ; isReported = true) {
    try {
      return await open(log);
    } catch (error) {
      if (!(error instanceof DatabaseRefused)) throw error;
      const said = databaseRefusal(error.problem);
      if (error.problem.problem !== 'unreachable') endSaying(said);
      if (!isReported)
        process.stderr.write(`\n${said}\n\n${databaseMessages.tr.waiting}\n${databaseMessages.en.waiting}\n`);
      log.error({ problem: error.problem.problem }, 'the database is out of reach');
    }
    await pause(again);
  }
}

/**
 * The configuration is imported here and not above: it reads the settings when it is evaluated, and wrong
 * ones must be said readably before.
 */
async function open(log: Logger | null): Promise<Payload> {
  const { default: config } = await import('@/payload.config');
  return getPayload({ config: log === null ? config : Object.assign(await config, { logger: log }) });
}
