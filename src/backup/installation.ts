import {
  publicationFolder,
  publicRoot,
  recordFolder,
  recordRoot,
  waitingFolder,
  waitingRoot,
} from '@/domain/publication/address';
import type { BookletRow } from './copiedDatabase';
import type { Env } from '@/env';
import { openStorage } from '@/storage/openStorage';
import { pictureFiles, type PictureFiles } from '@/storage/pictureFiles';
import type { Storage } from '@/storage/storage';

/** Everything that the program keeps in the storage lies below one of these. */
export const storageRoots: readonly string[] = [publicRoot, recordRoot, waitingRoot];

const inBooklet = /^[^/]+\/(?:en\/)?\d{4}-\d\/[^/]+\/(?:(\d+)\/)?[^/]/;
const ofPublication = /^[^/]+\/[^/]+\/[^/]+\/\d+(?=\/)/;

/** A file of the storage that belongs to a copy of the database. */
export interface KeptKey {
  /** Where it lies. */
  readonly from: string;
  /** Where a restore puts it. */
  readonly to: string;
  /** The only bytes that belong there, 64 hex digits; null where all do. */
  readonly sha256: string | null;
}

/**
 * Gives the keys that belong to a copy of the database. Of a booklet's address only the folders of publications that readers
 * had at its moment: a younger one would stand where the restored system puts its next. What was still to be typed from then
 * goes back out of readers' reach, though it was released meanwhile; what was still to be made is made again. What the
 * province's own address shows is a copy of such a folder, and the restore makes it again.
 */
export function keptKeys(keys: readonly string[], booklets: readonly BookletRow[]): readonly KeptKey[] {
  const folders = new Map(booklets.flatMap(foldersOf));
  return keys.flatMap((from): readonly KeptKey[] => {
    if (!inBooklet.test(from)) return [{ from, to: from, sha256: null }];
    const folder = ofPublication.exec(from)?.[0] ?? '';
    const goal = folders.get(folder);
    if (goal === undefined) return [];
    const name = from.slice(folder.length + 1);
    const sha256 = goal.hashes?.get(name) ?? null;
    if (goal.hashes !== null && sha256 === null) return [];
    return [{ from, to: `${goal.folder}/${name}`, sha256 }];
  });
}

interface Goal {
  readonly folder: string;
  /** By name, where only these files belong to it. */
  readonly hashes: ReadonlyMap<string, string> | null;
}

function foldersOf(booklet: BookletRow): readonly (readonly [string, Goal])[] {
  const { number, files, waits, kept } = booklet;
  const [own, record] = [publicationFolder(booklet, number), recordFolder(booklet, number)];
  const waiting = waitingFolder(booklet, number);
  if (files === 'made') return [own, record].map((folder) => [folder, { folder, hashes: null }] as const);
  const hashes = new Map(kept.map(({ name, sha256 }) => [name, sha256]));
  return waits === true
    ? [waiting, own, record].map((folder) => [folder, { folder: waiting, hashes }] as const)
    : [];
}

/** What a backup is made of, or restored into: one installation, as its settings name it. */
export interface Installation {
  readonly database: Env['database'];
  readonly storage: Storage;
  readonly pictures: PictureFiles;
  readonly secret: string;
  /** Version of this program. */
  readonly release: string;
}

/** Gives the installation that the settings name. */
export function installationOf(env: Env, release: string): Installation {
  const { database, secret } = env;
  return { database, storage: openStorage(env), pictures: pictureFiles(env), secret, release };
}
