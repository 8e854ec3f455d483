import { join } from 'node:path';
import { destination, pino } from 'pino';
import type { Logger } from 'pino';
import type { Env } from '@/env';

/** In production to the standard output, for whoever collects it; else to a file, so that the terminal stays readable. */
export function createLog(env: Pick<Env, 'production' | 'dataDir'>): Logger {
  if (env.production) return pino();
  return pino(destination({ dest: join(env.dataDir, 'kitapcik.log'), sync: false, mkdir: true }));
}
