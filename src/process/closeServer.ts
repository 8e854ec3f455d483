import { once } from 'node:events';
import type { Server } from 'node:http';

/** Milliseconds that requests under way may take to end. */
const patience = 10_000;

/** Takes no more connections, lets the requests under way end, and breaks off what takes too long. */
export async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const timer = setTimeout(() => {
    server.closeAllConnections();
  }, patience);
  await closed;
  clearTimeout(timer);
}
