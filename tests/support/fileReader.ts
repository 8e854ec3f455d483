import path from 'node:path';
import { createFileReader, type FileReader } from '@/exchange/sheetFile/fileReader';
import { bundleFileReader } from '../../scripts/tools/bundleFileReader.mjs';

/** The folder of a test file's bundle. */
const folder = path.resolve('.cache', `file-reader-${process.env['JEST_WORKER_ID'] ?? '0'}`);

let entry: Promise<string> | null = null;

/** Bundles the reader, once per test file, and gives the path of its entry. */
export function readerBundle(): Promise<string> {
  entry ??= bundleFileReader(folder);
  return entry;
}

/** Reads files apart from this process, as the built program does. */
export const fileReader: FileReader = {
  read: async (...file) => createFileReader({ entry: await readerBundle() }).read(...file),
};
