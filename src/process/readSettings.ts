import type { Env } from '@/env';
import { EnvRefused, readEnv } from '@/env';
import { endSaying } from './endSaying';

/** The settings; with wrong ones the process says all that is wrong and ends with code 1. */
export function readSettings(): Env {
  try {
    return readEnv();
  } catch (error) {
    if (!(error instanceof EnvRefused)) throw error;
    endSaying(error.message);
  }
}
