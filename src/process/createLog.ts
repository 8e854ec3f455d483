import { join } from 'node:path';
import { destination, multistream, pino, stdSerializers, type DestinationStream, type Logger } from 'pino';
import type { Env } from '@/env';
import { requestInHand } from '@/telemetry/requestInHand';

const address = /[\p{L}\d._%+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+/gu;
/** The parameters of a failed statement, as Drizzle writes them in one line with the statement. */
const parameters = /\\nparams: (?:[^"\\]|\\.)*/g;

/**
 * Removes the e-mail addresses and entered values that a database or mail server puts into the sentence of an
 * error from a line of the log. Our own lines have none; those of packages are not ours to write.
 */
export function withoutPersons(line: string): string {
  return line.replace(parameters, '\\nparams: …').replace(address, '…@…');
}

/**
 * Makes the log, one JSON line for each event: in production to the standard output; else to a file, and
 * errors to the terminal too, so that it stays readable. Payload writes into it as well.
 */
export function createLog(env: Pick<Env, 'production' | 'dataDir'>, name: 'web' | 'desk' | 'worker'): Logger {
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
