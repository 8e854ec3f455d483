import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import type { StorageSettings } from '@/env';
import { createServer } from '@/server/createServer';

/** The real server in front of a storage; only Next is left out. */
export interface PublicServer {
  readonly origin: string;
  readonly port: number;
  /** The lines of its log. */
  readonly log: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts our Express for the public side, with a log in memory. */
export async function startPublicServer(storage: StorageSettings): Promise<PublicServer> {
  const log: string[] = [];
  const app = createServer({
    env: {
      storage,
      production: false,
      publicUrl: 'http://127.0.0.1',
      trustProxy: 0,
      metricsToken: null,
      securityContact: null,
    },
    log: pino({}, { write: (line: string) => log.push(line) }),
    limits: { credentials: 3, mails: 2, provider: 2, files: 2, writes: 16 },
    standing: () => Promise.resolve({ status: 'ready', checks: {} }),
    collect: () => Promise.resolve({ type: 'text', text: '' }),
    answerRequest: () => Promise.resolve(null),
    isAway: () => false,
    desk: (_, response) => {
      response.end('desk');
      return Promise.resolve();
    },
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    port,
    log,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
