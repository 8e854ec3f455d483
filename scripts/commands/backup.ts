import { BackupRefused, problemWords } from '@/backup/backupRefused';
import { backupMessages } from '@/messages/operator/backup';
import { storageMessages } from '@/messages/operator/operations';
import { StorageFailed } from '@/storage/storage';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { backUp } from '@/backup/backUp';
import { installationOf } from '@/backup/installation';
import { verifyBackup } from '@/backup/verifyBackup';
import { readSettings } from '@/process/openPayload';
import { releaseVersion } from '@/process/cli';

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

function refusalIn(error: unknown): string | null {
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

/**
 * `npm run backup -- --to FOLDER`: a backup of the running installation. `npm run backup -- --verify BACKUP`:
 * reads one through and through. Code 0: done; 1: not done; 2: done, but the installation itself is damaged.
 */
const { values } = parseArgs({ options: { to: { type: 'string' }, verify: { type: 'string' } } });
process.exit(await orRefusal(() => run(values.to, values.verify)));

async function run(to: string | undefined, verify: string | undefined): Promise<number> {
  if (to !== undefined) return make(resolve(to));
  if (verify !== undefined) return check(resolve(verify));
  console.error(inBothLanguages((words) => words.backupUsage));
  return 1;
}

async function make(to: string): Promise<number> {
  const installation = installationOf(readSettings(), releaseVersion);
  const { folder, manifest, wrong } = await backUp(installation, { to, at: new Date() });
  const { files } = manifest;
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000_000;
  console.log(
    inBothLanguages((words) =>
      [words.made(folder, String(files.length), megabytes.toFixed(1)), words.secretApart].join('\n'),
    ),
  );
  if (wrong.length === 0) return 0;
  console.error(
    `\n${inBothLanguages((words) => listBelow(words.alreadyDamaged(String(wrong.length)), wrong))}`,
  );
  return 2;
}

async function check(folder: string): Promise<number> {
  const { at, release: theirs, files } = await verifyBackup(folder);
  console.log(inBothLanguages((words) => words.whole(at, theirs, String(files.length))));
  return 0;
}
