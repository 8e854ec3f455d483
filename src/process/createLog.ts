import { join } from 'node:path';
import { multistream, pino, type DestinationStream, type Logger } from 'pino';
import type { Env } from '@/env';
import { requestInHand } from '@/telemetry/requestInHand';
import { boundedFile, standardOutput } from './boundedFile';
import { boundedCall, boundedLine } from './boundedLog';
import { summedLines } from './summedLog';

/**
 * Makes the log, one JSON line for each event: in production to the standard output; else to a file, and
 * errors to the terminal too, so that it stays readable. Payload writes into it as well.
 */
export function createLog(env: Pick<Env, 'production' | 'dataDir'>, name: 'web' | 'desk' | 'worker'): Logger {
  if (env.production) return logInto(bounded(standardOutput()), name);
  const file = boundedFile(join(env.dataDir, 'kitapcik.log'));
  return logInto(
    multistream([
      { level: 'info', stream: bounded(file) },
      { level: 'error', stream: terminal },
    ]),
    name,
  );
}

/** Makes a logger whose lines are no longer than the program makes them, and of one trouble no more, whatever is given to it. */
export function logInto(stream: DestinationStream, name: string): Logger {
  const leftOutBefore = summedLines();
  return pino(
    {
      base: { process: name, pid: process.pid },
      mixin: () => ({ request: requestInHand() ?? undefined }),
      hooks: {
        logMethod(call, write, level) {
          const [fields, said] = boundedCall(call);
          const leftOut = leftOutBefore(level, fields, said, performance.now());
          if (leftOut === null) return;
          const told = leftOut === 0 ? fields : { ...fields, leftOut };
          write.apply(this, said === undefined ? [told] : [told, said]);
        },
      },
    },
    stream,
  );
}

function bounded(stream: DestinationStream): DestinationStream {
  return {
    write: (line) => {
      stream.write(boundedLine(line));
    },
  };
}

/** An error as one reads it; the file has all of it. */
const terminal: DestinationStream = {
  write: (line) => {
    const { time, msg } = JSON.parse(line) as { time: number; msg?: string };
    process.stderr.write(`${new Date(time).toLocaleTimeString('tr')} ${msg ?? ''}\n`);
  },
};
