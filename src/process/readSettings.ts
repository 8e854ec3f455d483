import type { Env } from '@/env';
import { EnvRefused, readEnv } from '@/env';

/** The settings; with wrong ones the process says all that is wrong and ends with code 1. */
export function readSettings(): Env {
  try {
    return readEnv();
  } catch (error) {
    if (!(error instanceof EnvRefused)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exit(1);
  }
}
