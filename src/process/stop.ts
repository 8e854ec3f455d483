import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Logger } from 'pino';
import { isShortage } from '@/domain/publication/pressProblem';

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

const connectionEnds: readonly unknown[] = ['ECONNRESET', 'EPIPE', 'ECANCELED'];

/**
 * Ends the process in order at the first SIGTERM or SIGINT: `stop` finishes or gives back the work under way,
 * which takes `notice` milliseconds longer at most. The second signal ends it at once. An error that nobody caught ends it so too,
 * with code 1: what it left half done in this process is not to be built on.
 */
export function stopOnSignal(log: Logger, notice: number, stop: () => Promise<void>): void {
  let stopping = false;
  let isBroken = false;
  const end = (signal: string): void => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), stopOnSignalPatience + notice).unref();
    stop().then(
      () => process.exit(isBroken ? 1 : 0),
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
  whenBroken(log, () => {
    isBroken = true;
    if (!stopping) end('uncaughtException');
  });
  // Without its parent (`npm start` killed) an embedded process has nobody who could stop it.
  process.on('disconnect', () => {
    if (!stopping) end('disconnect');
  });
}

/** Hears of errors that nobody caught, and logs them. */
function whenBroken(log: Logger, end: () => void): void {
  process.on('uncaughtException', (error: Error) => {
    log.fatal({ err: error }, 'something broke');
    // A connection that a stranger broke off, or a disk without room, is no reason to leave all others.
    if (isShortage(error) || ('code' in error && connectionEnds.includes(error.code))) return;
    end();
  });
}

/** What the web process tells the desk process: the end is near, or here. */
export type FrontMessage = 'stopping' | 'end';

/**
 * Ends the desk process when the one in front says so or is gone: `windDown` gives back the work under way as soon as the
 * end is near, `end` closes what is open. Told to stop by somebody else, it waits as long as the one in front would. An error
 * that nobody caught ends it with code 1, and the one in front starts it again.
 */
export function endWithFront(
  log: Logger,
  notice: number,
  { windDown, end }: { readonly windDown: () => Promise<void>; readonly end: () => Promise<void> },
): void {
  let down: Promise<void> | null = null;
  let ending = false;
  let code = 0;
  const wind = (): Promise<void> =>
    (down ??= windDown().catch((error: unknown) => {
      log.error({ err: error }, 'stopping failed');
    }));
  const finish = (): void => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(1), stopOnSignalPatience).unref();
    void wind()
      .then(end)
      .then(
        () => process.exit(code),
        (error: unknown) => {
          log.error({ err: error }, 'stopping failed');
          process.exit(1);
        },
      );
  };
  process.on('message', (message: FrontMessage) => {
    if (message === 'end') finish();
    else void wind();
  });
  process.on('disconnect', finish);
  whenBroken(log, () => {
    code = 1;
    finish();
  });
  process.on('SIGTERM', () => {
    void wind();
    setTimeout(finish, notice + 1_000);
  });
  // A terminal's Ctrl-C reaches both, and the one in front decides.
  process.on('SIGINT', () => undefined);
  if (!process.connected) finish();
}
