import { pino } from 'pino';
import type { StorageSettings } from '@/env';
import { defaultLimits } from '@/server/rateLimits';
import { startFrontAndDesk, type FrontAndDesk } from './frontAndDesk';

/** The real servers in front of a storage; only Next is left out. */
export interface PublicServer extends FrontAndDesk {
  /** The lines of its log. */
  readonly log: readonly string[];
}

/** Starts our servers for the public side, with a log in memory. */
export async function startPublicServer(storage: StorageSettings): Promise<PublicServer> {
  const log: string[] = [];
  const servers = await startFrontAndDesk({
    env: {
      storage,
      production: false,
      publicUrl: 'http://127.0.0.1',
      trustProxy: 0,
      metricsToken: null,
      securityContact: null,
      secret: 'a secret of the tests, which keeps nothing',
    },
    log: pino({}, { write: (line: string) => log.push(line) }),
    limits: defaultLimits,
    officeNetworks: [],
    knownSender: () => null,
    standing: () => Promise.resolve({ status: 'ready', checks: {} }),
    collect: () => Promise.resolve({ type: 'text', text: '' }),
    answerRequest: () => Promise.resolve(null),
    isAway: () => false,
    isKnown: () => Promise.resolve(true),
    desk: (_, response) => {
      response.end('desk');
      return Promise.resolve();
    },
  });
  return { ...servers, log };
}
