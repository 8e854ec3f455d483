import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below the ports that systems give out: what is free here stays free until its server has started. */
const first = 20_000;
const count = 12_000;

/** Finds a port of this machine on which nobody listens. @returns {Promise<number>} */
export async function freePort() {
  for (;;) {
    const port = first + Math.floor(Math.random() * count);
    const server = createServer();
    const listening = once(server.listen(port, '127.0.0.1'), 'listening').then(
      () => true,
      () => false,
    );
    if (!(await listening)) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
}
