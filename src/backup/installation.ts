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

/**
 * Gives the keys that belong to a copy of the database. Of a booklet's address only the folders of
 * publications that the copy knows: a younger one would stand where the restored system puts its next. What
 * the province's own address shows is a copy of such a folder, and the restore makes it again.
 */
export function keptKeys(keys: readonly string[], booklets: readonly BookletRow[]): readonly string[] {
  const known = new Set(
    booklets.flatMap((booklet) => [
      publicationFolder(booklet, booklet.number),
      recordFolder(booklet, booklet.number),
      waitingFolder(booklet, booklet.number),
    ]),
  );
  return keys.filter((key) => !inBooklet.test(key) || known.has(ofPublication.exec(key)?.[0] ?? ''));
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
