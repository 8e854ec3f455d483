import { cliMessages } from '@/messages/operator/cli';
import { endSaying } from './endSaying';

/** Ends the process with code 1 and says why in Turkish and English: its reader may not have started it. */
export function refuseToRun(say: (words: (typeof cliMessages)['tr']) => string): never {
  endSaying(`${say(cliMessages.tr)}\n\n${say(cliMessages.en)}`);
}
