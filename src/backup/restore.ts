import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gt } from 'semver';
import { unknownMigrations } from '@/database/migrateDatabase';
import { copyToPublic } from '@/rendering/switchPublication';
import { BackupRefused, type BackupProblem } from './backupRefused';
import { databaseCopy } from './databaseCopy';
import { storageRoots, type Installation } from './installation';
import type { Manifest } from './manifest';
import { verifyBackup } from './verifyBackup';

/**
 * Fills an empty installation from a backup that has been verified before the first write. The files first, the database
 * last and in one step: a restore that fails leaves the place as empty as it was. It never writes over anything; a
 * system is replaced by restoring beside it and switching.
 */
export async function restore(installation: Installation, from: string): Promise<Manifest> {
  const manifest = await verifyBackup(from);
  const problems = [...strangeness(installation, manifest), ...(await takenPlaces(installation))];
  if (problems.length > 0) throw new BackupRefused(problems);
  try {
    await restoreFiles(installation, from, manifest);
    await databaseCopy(installation).fillFrom(join(from, 'database'), manifest.counts);
  } catch (error) {
    await emptyAgain(installation, manifest);
    throw error;
  }
  return manifest;
}

/** Why this program cannot read this backup. */
function strangeness({ release, database }: Installation, manifest: Manifest): readonly BackupProblem[] {
  return [
    ...(gt(manifest.release, release)
      ? [{ problem: 'release_newer', theirs: manifest.release, ours: release } as const]
      : []),
    ...unknownMigrations(manifest.migrations).map(
      (what) => ({ problem: 'migration_unknown', what }) as const,
    ),
    ...(manifest.database === database.kind
      ? []
      : [{ problem: 'other_database', theirs: manifest.database, ours: database.kind } as const]),
  ];
}

async function takenPlaces(installation: Installation): Promise<readonly BackupProblem[]> {
  const { storage, pictures } = installation;
  const database = databaseCopy(installation);
  const problems: BackupProblem[] = [];
  if (!(await database.isEmpty())) problems.push({ problem: 'database_taken', what: database.where });
  for (const root of storageRoots)
    if ((await storage.list(root)).length > 0) problems.push({ problem: 'storage_taken', what: root });
  if ((await pictures.names()).length > 0) problems.push({ problem: 'media_taken', what: pictures.where });
  return problems;
}

async function restoreFiles(
  { storage, pictures }: Installation,
  from: string,
  { files, shown }: Manifest,
): Promise<void> {
  for (const { path } of files) {
    const [part = '', ...rest] = path.split('/');
    if (part === 'storage') await storage.put(rest.join('/'), await readFile(join(from, path)));
    if (part === 'media') await pictures.put(rest.join('/'), await readFile(join(from, path)));
  }
  for (const booklet of shown) await copyToPublic(storage, booklet);
}

/** They were empty before: everything in them is ours. */
async function emptyAgain({ storage, pictures }: Installation, { files }: Manifest): Promise<void> {
  for (const root of storageRoots) await storage.remove(root);
  for (const { path } of files) {
    if (path.startsWith('media/')) await pictures.remove(path.slice('media/'.length));
  }
}
