import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { destination, pino } from 'pino';
import type { Env } from '@/env';
import { createFront } from '@/server/createFront';
import { forwardTo } from '@/server/forward';

/** Starts our Express for the public side alone on a free port, its log thrown away. */
export async function startPublicSide(
  env: Env,
): Promise<{ readonly origin: string; readonly stop: () => Promise<void> }> {
  const app = createFront({
    env,
    log: pino(destination('/dev/null')),
    standing: async () => ({ status: 'ready', checks: {} }),
    collect: async () => ({ type: 'text', text: '' }),
    desk: forwardTo(() => null),
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
