import { cliMessages } from '@/messages/operator/cli';

/** Turkish where the machine speaks Turkish, English elsewhere. */
export const cliWords = /^tr\b/.test(Intl.DateTimeFormat().resolvedOptions().locale)
  ? cliMessages.tr
  : cliMessages.en;
