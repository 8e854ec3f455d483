import { once } from 'node:events';
import type { Server } from 'node:http';

/** How long requests in hand may take to end, in milliseconds. */
const patience = 10_000;

/** Takes no more connections, lets the requests in hand end, and breaks off what takes too long. */
export async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const timer = setTimeout(() => {
    server.closeAllConnections();
  }, patience);
  await closed;
  clearTimeout(timer);
}
