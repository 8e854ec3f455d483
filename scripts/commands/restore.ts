import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { databaseCopy } from '@/backup/databaseCopy';
import { installationOf } from '@/backup/installation';
import { isSameSecret } from '@/backup/secretMark';
import type { Manifest } from '@/backup/manifest';
import { restore } from '@/backup/restore';
import { verifyInstallation, type InstallationReport } from '@/backup/verifyInstallation';
import { migrateDatabase } from '@/database/migrateDatabase';
import { openPayload } from '@/process/openPayload';
import { readSettings, releaseVersion } from '@/process/cli';
import { inBothLanguages, listBelow, orRefusal } from './sayBackup';

/**
 * `npm run restore -- --from BACKUP`: fills the empty installation that the settings name. Code 0: done and verified;
 * 1: not done; 2: done, but something in it is not as it must be.
 */
const { values } = parseArgs({ options: { from: { type: 'string' } } });
process.exit(await orRefusal(() => run(values.from)));

async function run(from: string | undefined): Promise<number> {
  if (from === undefined) {
    console.error(inBothLanguages((words) => words.restoreUsage));
    return 1;
  }
  const installation = installationOf(readSettings(), releaseVersion);
  const manifest = await restore(installation, resolve(from));
  const found = await databaseCopy(installation).heads();
  const payload = await openPayload();
  await migrateDatabase(payload);
  const report = await verifyInstallation(payload, installation.storage, { wanted: manifest.heads, found });
  await payload.destroy();
  console.log(
    inBothLanguages((words) => restoreReport(words, { manifest, report, secret: installation.secret })),
  );
  return report.wrong.length === 0 ? 0 : 2;
}

type Words = Parameters<Parameters<typeof inBothLanguages>[0]>[0];

interface RestoreOutcome {
  readonly manifest: Manifest;
  readonly report: InstallationReport;
  readonly secret: string;
}

function restoreReport(words: Words, { manifest, report, secret }: RestoreOutcome): string {
  const { chains, entries, publications, files, wrong } = report;
  return [
    words.restored(manifest.at),
    words.verified(String(chains), String(entries), String(publications), String(files)),
    wrong.length === 0
      ? words.allRight
      : listBelow(
          words.notRight,
          wrong.map(({ kind, name }) => `${words.wrong[kind]}: ${name}`),
        ),
    isSameSecret(secret, manifest.secret) ? words.sameSecret : words.otherSecret,
    words.afterwards,
  ].join('\n');
}
