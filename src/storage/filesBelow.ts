import { readdir } from 'node:fs/promises';
import { relative, sep, join } from 'node:path';
import { isMissing } from './isMissing';

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

/** A page never links a file that is not there yet. */
export function indexLast(files: readonly string[]): string[] {
  const isIndex = (file: string): boolean => file === 'index.html' || file.endsWith('/index.html');
  return [...files.filter((file) => !isIndex(file)), ...files.filter(isIndex)];
}
