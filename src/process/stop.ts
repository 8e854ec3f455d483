import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Logger } from 'pino';

/** Milliseconds that requests under way may take to end. */
const closeServerPatience = 10_000;

/** Takes no more connections, lets the requests under way end, and breaks off what takes too long. */
export async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const timer = setTimeout(() => {
    server.closeAllConnections();
  }, closeServerPatience);
  await closed;
  clearTimeout(timer);
}

/** How long an orderly end may take before the process ends anyway, in milliseconds. */
const stopOnSignalPatience = 15_000;

/**
 * Ends the process in order at the first SIGTERM or SIGINT: `stop` finishes or gives back the work under way,
 * which takes `notice` milliseconds longer at most. The second signal ends it at once.
 */
export function stopOnSignal(log: Logger, notice: number, stop: () => Promise<void>): void {
  let stopping = false;
  const end = (signal: string): void => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), stopOnSignalPatience + notice).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      end(signal);
    });
  }
  // Without its parent (`npm start` killed) an embedded process has nobody who could stop it.
  process.on('disconnect', () => {
    if (!stopping) end('disconnect');
  });
}
