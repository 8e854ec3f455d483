import { cliMessages } from '@/messages/cli';

/** Ends the process with code 1 and says why, Turkish then English: whoever reads it may not be who started it. */
export function refuse(say: (words: (typeof cliMessages)['tr']) => string): never {
  process.stderr.write(`\n${say(cliMessages.tr)}\n\n${say(cliMessages.en)}\n`);
  process.exit(1);
}
