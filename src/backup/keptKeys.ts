import {
  assetsFolderName,
  publicationFolder,
  publicRoot,
  recordFolder,
  waitingFolder,
} from '@/domain/publication/address';
import { markKey } from '@/rendering/builtMark';
import type { BookletRow } from './copiedDatabase';

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

/** The files that pages link by their hash: those of older pages are made by nobody any more. */
const sharedFiles = `${publicRoot}/${assetsFolderName}/`;

/**
 * Gives the keys that belong to a copy of the database. Of a booklet's address only the folders of publications that readers
 * had at its moment: a younger one would stand where the restored system puts its next. What was still being made, or had to be
 * typed from, goes out of readers' reach, though they had it meanwhile. What the province's own address shows is a copy of such
 * a folder, and the restore makes it again; what goes over many provinces, the first worker.
 */
export function keptKeys(keys: readonly string[], booklets: readonly BookletRow[]): readonly KeptKey[] {
  const folders = new Map(booklets.flatMap(foldersOf));
  return keys.flatMap((from): readonly KeptKey[] => {
    if (!inBooklet.test(from)) return isBuilt(from) ? [] : [{ from, to: from, sha256: null }];
    const folder = ofPublication.exec(from)?.[0] ?? '';
    const goal = folders.get(folder);
    if (goal === undefined) return [];
    const name = from.slice(folder.length + 1);
    const sha256 = goal.hashes?.get(name) ?? null;
    if (goal.hashes !== null && sha256 === null) return [];
    return [{ from, to: `${goal.folder}/${name}`, sha256 }];
  });
}

/** Tells whether a worker makes a file again: with what readers had later, it would tell of what the copy does not know. */
function isBuilt(key: string): boolean {
  return key === markKey || (key.startsWith(`${publicRoot}/`) && !key.startsWith(sharedFiles));
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
  if (files === 'failed') return [];
  // What will be made again keeps the seal that it was given; what is typed from has to be what was made.
  const hashes = waits === true ? new Map(kept.map(({ name, sha256 }) => [name, sha256])) : null;
  return [own, record, waiting].map((folder) => [folder, { folder: waiting, hashes }] as const);
}
