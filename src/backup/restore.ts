import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { gt } from 'semver';
import { unknownMigrations } from '@/database/migrateDatabase';
import { copyToPublic } from '@/rendering/switchPublication';
import { BackupRefused, type BackupProblem } from './backupRefused';
import { databaseCopy } from './databaseCopy';
import { storageRoots, type Installation } from './installation';
import type { Manifest } from './manifest';
import { halfDoneIn, mark, unmark, type HalfDone } from './unfinishedRestore';
import { verifyBackup } from './verifyBackup';

/**
 * Fills an empty installation from a backup that has been verified before the first write. A mark in database and storage
 * stands from before the first write until after the last: nothing starts on what a kill leaves, and the next restore
 * clears it away. One that fails leaves the place as empty as it was. Nothing else is ever written over; a system is
 * replaced by restoring beside it and switching.
 */
export async function restore(installation: Installation, from: string): Promise<Manifest> {
  const manifest = await verifyBackup(from);
  const halfDone = await halfDoneIn(installation);
  if (await lacksOnlyItsEnd(installation, manifest, halfDone)) {
    await unmark(installation);
    return manifest;
  }
  const problems = [...strangeness(installation, manifest), ...(await takenPlaces(installation, halfDone))];
  if (problems.length > 0) throw new BackupRefused(problems);
  try {
    await mark(installation);
    await emptyAgain(installation);
    await restoreFiles(installation, from, manifest);
    await databaseCopy(installation).fillFrom(join(from, 'database'), manifest.counts);
  } catch (error) {
    await emptyAgain(installation);
    await unmark(installation);
    throw error;
  }
  await unmark(installation);
  return manifest;
}

/** The database is filled and without its mark, which goes first; the storage still has its own. */
async function lacksOnlyItsEnd(
  installation: Installation,
  { heads }: Manifest,
  { storage, database }: HalfDone,
): Promise<boolean> {
  const copy = databaseCopy(installation);
  if (!storage || database || (await copy.isEmpty())) return false;
  return isDeepStrictEqual(await copy.heads(), heads);
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

/** What a restore that broke off has marked as its own may be cleared away; nothing else may. */
async function takenPlaces(
  { storage, pictures, ...installation }: Installation,
  halfDone: HalfDone,
): Promise<readonly BackupProblem[]> {
  const database = databaseCopy(installation);
  const problems: BackupProblem[] = [];
  if (!halfDone.database && !(await database.isEmpty()))
    problems.push({ problem: 'database_taken', what: database.where });
  for (const root of storageRoots)
    if (!halfDone.storage && (await storage.list(root)).length > 0)
      problems.push({ problem: 'storage_taken', what: root });
  if (!halfDone.pictures && (await pictures.names()).length > 0)
    problems.push({ problem: 'media_taken', what: pictures.where });
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
async function emptyAgain({ storage, pictures, ...installation }: Installation): Promise<void> {
  for (const root of storageRoots) await storage.remove(root);
  for (const name of await pictures.names()) await pictures.remove(name);
  await databaseCopy(installation).empty();
}
