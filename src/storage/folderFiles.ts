import { codingOf, plainName, StorageFailed } from './storage';
import { open, readdir, type FileHandle } from 'node:fs/promises';
import { relative, sep, join } from 'node:path';

/** Tells whether an error of the file system means that there is nothing at the path. */
export function isMissing(error: unknown): boolean {
  return says(error, 'ENOENT', 'ENOTDIR');
}

/** Tells whether an error of the file system means that the path is a folder and no file. */
export function isFolder(error: unknown): boolean {
  return says(error, 'EISDIR');
}

function says(error: unknown, ...codes: readonly string[]): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return codes.some((code) => code === error.code);
}

/** Turns a file system's error into a failure that names the operation; other errors stay. */
export function folderFailure(asked: string, error: unknown): unknown {
  if (typeof error !== 'object' || error === null || !('errno' in error)) return error;
  const said = 'message' in error ? String(error.message) : String(error.errno);
  return new StorageFailed('not_writable', `${asked}: ${said}`, error);
}

/** Files below a local folder with `/` between the parts, sorted; none when the folder is missing. */
export async function filesBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Splits files into turns: a page never links a file that is not there yet, and its compressed twins come after it. */
export function indexLast(files: readonly string[]): readonly (readonly string[])[] {
  const isIndex = (file: string): boolean => `/${plainName(file)}`.endsWith('/index.html');
  const turnOf = (file: string): number => (isIndex(file) ? (codingOf(file) === null ? 1 : 2) : 0);
  return [0, 1, 2].map((turn) => files.filter((file) => turnOf(file) === turn));
}

/** Writes a file and waits until the disk has it: a rename must never point at bytes a power cut can take. */
export function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  return synced(file, 'w', (handle) => handle.writeFile(bytes));
}

/** Waits until the disk has a file that something else wrote. */
export function syncFile(file: string): Promise<void> {
  return synced(file, 'r+');
}

/** Makes the names in a folder durable. */
export function syncFolder(folder: string): Promise<void> {
  return synced(folder, 'r');
}

async function synced(
  path: string,
  flags: 'r' | 'r+' | 'w',
  write?: (handle: FileHandle) => Promise<void>,
): Promise<void> {
  const handle = await open(path, flags, 0o644);
  try {
    await write?.(handle);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
