import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { backUp } from '@/backup/backUp';
import { installationOf } from '@/backup/installation';
import { verifyBackup } from '@/backup/verifyBackup';
import { readSettings, releaseVersion } from '@/process/cli';
import { inBothLanguages, listBelow, orRefusal } from './sayBackup';

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
