import { BackupRefused, problemWords } from '@/backup/backupRefused';
import { isShortage } from '@/domain/publication/pressProblem';
import { backupMessages } from '@/messages/operator/backup';
import { storageMessages } from '@/messages/operator/operations';
import { StorageFailed } from '@/storage/storage';

type Words = (typeof backupMessages)['tr'];

/** Writes Turkish, then English: the reader of a night's log may not have set it up. */
export function inBothLanguages(say: (words: Words) => string): string {
  return `${say(backupMessages.tr)}\n\n${say(backupMessages.en)}`;
}

/** Runs a command's work and gives its exit code; prints a refusal in full, with code 1. */
export async function orRefusal(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    console.error(refusalIn(error) ?? error);
    return 1;
  }
}

function refusalIn(raw: unknown): string | null {
  const error = isShortage(raw)
    ? new BackupRefused([{ problem: 'disk_full', what: raw instanceof Error ? raw.message : String(raw) }])
    : raw;
  if (error instanceof StorageFailed)
    return [storageMessages.tr, storageMessages.en]
      .map((words) => words[error.problem](error.detail))
      .join('\n\n');
  if (!(error instanceof BackupRefused)) return null;
  return inBothLanguages((words) =>
    listBelow(
      words.refused,
      error.problems.map((problem) => problemWords(problem, words)),
    ),
  );
}

/** Writes names below a sentence, one a line. */
export function listBelow(sentence: string, names: readonly string[]): string {
  return [sentence, ...names.map((name) => `  - ${name}`)].join('\n');
}
