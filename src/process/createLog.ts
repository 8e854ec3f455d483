import { join } from 'node:path';
import { destination, multistream, pino, stdSerializers } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import type { Env } from '@/env';
import { requestInHand } from '@/telemetry/requestInHand';
import { withoutPersons } from './withoutPersons';

/**
 * Makes the log, one JSON line for each event: in production to the standard output; else to a file, and
 * errors to the terminal too, so that it stays readable. Payload writes into it as well.
 */
export function createLog(env: Pick<Env, 'production' | 'dataDir'>, name: 'web' | 'worker'): Logger {
  const options = {
    base: { process: name, pid: process.pid },
    mixin: () => ({ request: requestInHand() ?? undefined }),
    serializers: { err: loggedError },
  };
  if (env.production) return pino(options, masked(destination({ dest: 1, sync: true })));
  const file = destination({ dest: join(env.dataDir, 'kitapcik.log'), sync: false, mkdir: true });
  return pino(
    options,
    multistream([
      { level: 'info', stream: masked(file) },
      { level: 'error', stream: masked(terminal) },
    ]),
  );
}

function masked(stream: DestinationStream): DestinationStream {
  return {
    write: (line) => {
      stream.write(withoutPersons(line));
    },
  };
}

/** An error's place and sentence without the things that hang on it: Payload's carry what was entered. */
function loggedError(error: Error): object {
  const { type, message, stack, code } = stdSerializers.err(error);
  const cause = error.cause instanceof Error ? error.cause : null;
  return {
    type,
    message,
    stack,
    code: code as unknown,
    cause: cause && (stdSerializers.err(cause)['code'] as unknown),
  };
}

/** An error as one reads it; the file has all of it. */
const terminal: DestinationStream = {
  write: (line) => {
    const { time, msg } = JSON.parse(line) as { time: number; msg?: string };
    process.stderr.write(`${new Date(time).toLocaleTimeString('tr')} ${msg ?? ''}\n`);
  },
};
