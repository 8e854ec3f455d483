import { EnvRefused, readEnv, type Env } from '@/env';
import { cliMessages } from '@/messages/operator/cli';
import packageJson from '../../package.json' with { type: 'json' };

/** Turkish where the machine speaks Turkish, English elsewhere. */
export const cliWords = /^tr\b/.test(Intl.DateTimeFormat().resolvedOptions().locale)
  ? cliMessages.tr
  : cliMessages.en;

/** Reads the settings; with wrong ones the process names all of them and ends. */
export function readSettings(): Env {
  try {
    return readEnv();
  } catch (error) {
    if (!(error instanceof EnvRefused)) throw error;
    endSaying(error.message);
  }
}

/** Stands before the socket's path among the arguments of the desk process. */
export const socketArgument = '--desk-socket=';

/** The socket at which the desk process takes requests; null in every other process. */
export const deskSocket: string | null =
  process.argv.find((given) => given.startsWith(socketArgument))?.slice(socketArgument.length) ?? null;

/** The code with which a desk process ends that must not run as things are: it is not started again. */
export const refusedCode = 78;

/** Ends a process that cannot do its work: the reason on the standard error, code 1 (of the desk process 78). */
export function endSaying(reason: string): never {
  process.stderr.write(`\n${reason}\n`);
  process.exit(deskSocket === null ? 1 : refusedCode);
}

type CliWords = (typeof cliMessages)['tr'];

/** Ends the process as `endSaying` does and says why in Turkish and English: its reader may not have started it. */
export function refuseToRun(say: (words: CliWords) => string): never {
  endSaying(inBoth(say));
}

/** Gives a sentence for whoever looks after the installation, Turkish then English. */
export function inBoth(say: (words: CliWords) => string): string {
  return `${say(cliMessages.tr)}\n\n${say(cliMessages.en)}`;
}

/** Version of the program, as every render names it. */
export const releaseVersion: string = packageJson.version;
