import type { Env } from '@/env';
import { EnvRefused, readEnv } from '@/env';
import { endSaying } from './endSaying';

/** Reads the settings; with wrong ones the process names all of them and ends with code 1. */
export function readSettings(): Env {
  try {
    return readEnv();
  } catch (error) {
    if (!(error instanceof EnvRefused)) throw error;
    endSaying(error.message);
  }
}
