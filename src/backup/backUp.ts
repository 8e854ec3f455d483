import { bookletFolder, publicationFolder, recordFolder } from '@/domain/publication/address';
import { shownPublication } from '@/domain/publication/readable';
import { grouped } from '@/domain/grouped';
import type { BookletRow, CopiedDatabase } from './copiedDatabase';
import {
  backupFormat,
  manifestHash,
  manifestName,
  type BackupFile,
  type Manifest,
  type ShownBooklet,
} from './manifest';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesBelow, syncFolder, writeDurably } from '@/storage/folderFiles';
import { BackupRefused } from './backupRefused';
import { databaseCopy } from './databaseCopy';
import { processMark } from '@/env/processMark';
import { sweepLeftBehind } from '@/storage/checkStorage';
import { halfDoneIn } from './unfinishedRestore';
import { describeFile, hashOf } from './folderFiles';
import { storageRoots, type Installation } from './installation';
import { keptKeys } from './keptKeys';
import { markSecret } from './secretMark';

/** Gives, of each booklet, the publication that its address shows. */
export function shownBooklets(booklets: readonly BookletRow[]): readonly ShownBooklet[] {
  const shown = [...grouped(booklets, bookletFolder).values()].flatMap((own) => shownPublication(own) ?? []);
  return shown.map(({ id, number, contentHash, edition, slug }) => ({
    id,
    number,
    contentHash,
    place: { edition, slug },
  }));
}

const unfinished = '.unfinished-';

/** Removes what backups of dead processes left; what another machine is writing into the same folder stays for a day. */
async function sweepUnfinished(to: string, now: Date): Promise<void> {
  const isOurs = (name: string): boolean => name.startsWith(unfinished);
  await sweepLeftBehind(to, {
    now,
    isOurs,
    markOf: (name) => name.slice(unfinished.length),
    longest: 86_400_000,
  });
}

/** A backup that was made. */
export interface MadeBackup {
  readonly folder: string;
  readonly manifest: Manifest;
  /** Files that the database names and that are not there, or are other ones: the installation itself is damaged. */
  readonly wrong: readonly string[];
}

/**
 * Writes a backup of a running installation into a new folder below `to`. The database first, at one moment, then the
 * files: whatever a publication or picture of that moment names has been stored before. The folder gets its name when
 * everything is on the disk and listed; what breaks off leaves a folder that nobody takes for a backup.
 */
export async function backUp(
  installation: Installation,
  { to, at }: { readonly to: string; readonly at: Date },
): Promise<MadeBackup> {
  const { database, storage } = await halfDoneIn(installation);
  if (database || storage) throw new BackupRefused([{ problem: 'restore_unfinished' }]);
  const name = `kitapcik-${at.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;
  const preparing = join(to, `${unfinished}${processMark('~')}~${name}`);
  await mkdir(to, { recursive: true });
  await sweepUnfinished(to, at);
  await mkdir(join(preparing, 'database'), { recursive: true, mode: 0o700 });
  try {
    const copied = await databaseCopy(installation).copyInto(join(preparing, 'database'));
    await copyStorage(installation, copied, preparing);
    await copyMedia(installation, preparing);
    const manifest = describe({ installation, at, copied, files: await listFiles(preparing) });
    await seal(preparing, manifest);
    const folder = join(to, name);
    await rename(preparing, folder);
    await syncFolder(to);
    return { folder, manifest, wrong: wrongFiles(copied, manifest.files) };
  } catch (error) {
    await rm(preparing, { recursive: true, force: true });
    throw error;
  }
}

async function copyStorage(
  { storage }: Installation,
  { booklets }: CopiedDatabase,
  folder: string,
): Promise<void> {
  for (const root of storageRoots) {
    for (const { from, to, sha256 } of keptKeys(await storage.list(root), booklets)) {
      const bytes = await storage.get(from);
      if (bytes === null || (sha256 !== null && hashOf(bytes) !== sha256)) continue;
      await keep(join(folder, 'storage', to), bytes);
    }
  }
}

async function copyMedia({ pictures }: Installation, folder: string): Promise<void> {
  for (const name of await pictures.names()) {
    const bytes = await pictures.get(name);
    if (bytes !== null) await keep(join(folder, 'media', name), bytes);
  }
}

async function keep(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeDurably(file, bytes);
}

async function listFiles(folder: string): Promise<readonly BackupFile[]> {
  const files: BackupFile[] = [];
  for (const path of await filesBelow(folder)) {
    const file = await describeFile(folder, path);
    if (file !== null) files.push(file);
  }
  return files;
}

interface Described {
  readonly installation: Installation;
  readonly at: Date;
  readonly copied: CopiedDatabase;
  readonly files: readonly BackupFile[];
}

function describe({ installation, at, copied, files }: Described): Manifest {
  const { migrations, counts, heads, chain = null, booklets } = copied;
  return {
    format: backupFormat,
    release: installation.release,
    at: at.toISOString(),
    database: installation.database.kind,
    migrations,
    counts,
    heads,
    chain,
    shown: shownBooklets(booklets),
    secret: markSecret(installation.secret),
    files,
  };
}

async function seal(folder: string, manifest: Manifest): Promise<void> {
  const sealed = { ...manifest, sha256: manifestHash(manifest) };
  await writeDurably(join(folder, manifestName), new TextEncoder().encode(JSON.stringify(sealed, null, 1)));
  await syncFolder(folder);
}

/** What readers had by the copied database and the backup has not, or has otherwise. What waits can be made again. */
function wrongFiles({ booklets, media }: CopiedDatabase, files: readonly BackupFile[]): readonly string[] {
  const hashes = new Map(files.map(({ path, sha256 }) => [path, sha256]));
  const given = booklets.filter((booklet) => booklet.files === 'made');
  const wrong = given.flatMap((booklet) => {
    const own = `storage/${publicationFolder(booklet, booklet.number)}`;
    // Of what was withdrawn the address has the notice.
    const folders = [own, `storage/${recordFolder(booklet, booklet.number)}`];
    const isThere = (name: string, sha256: string): boolean =>
      folders.some((folder) => hashes.get(`${folder}/${name}`) === sha256);
    const gone = booklet.kept.filter(({ name, sha256 }) => !isThere(name, sha256));
    return gone.map(({ name }) => `${own}/${name}`);
  });
  return [...wrong, ...media.map((name) => `media/${name}`).filter((path) => !hashes.has(path))];
}
