import { cliMessages } from '@/messages/operator/cli';
import packageJson from '../../package.json' with { type: 'json' };

/** Turkish where the machine speaks Turkish, English elsewhere. */
export const cliWords = /^tr\b/.test(Intl.DateTimeFormat().resolvedOptions().locale)
  ? cliMessages.tr
  : cliMessages.en;

/** Ends a process that cannot do its work: the reason on the standard error, code 1. */
export function endSaying(reason: string): never {
  process.stderr.write(`\n${reason}\n`);
  process.exit(1);
}

/** Ends the process with code 1 and says why in Turkish and English: its reader may not have started it. */
export function refuseToRun(say: (words: (typeof cliMessages)['tr']) => string): never {
  endSaying(`${say(cliMessages.tr)}\n\n${say(cliMessages.en)}`);
}

/** Version of the program, as every render names it. */
export const releaseVersion: string = packageJson.version;
