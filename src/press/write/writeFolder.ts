import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PressFile } from '../booklet/assets';
import type { WrittenFile } from '../client/protocol';

/** Writes all files of a job, or none: the folder is filled beside its place and then put there whole. */
export async function writeFolder(
  outDir: string,
  files: readonly PressFile[],
): Promise<readonly WrittenFile[]> {
  const growing = `${outDir}.${process.pid}`;
  await rm(growing, { recursive: true, force: true });
  await mkdir(growing, { recursive: true });
  const written: WrittenFile[] = [];
  for (const file of files) written.push(await writeOne(growing, file));
  await rm(outDir, { recursive: true, force: true });
  await rename(growing, outDir);
  return written;
}

async function writeOne(folder: string, { path: name, content }: PressFile): Promise<WrittenFile> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
  const target = path.join(folder, name);
  if (!target.startsWith(folder + path.sep)) throw new Error(`${name} leaves its folder`);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, bytes);
  return { name, bytes: bytes.length, sha256: hashOf(bytes) };
}

const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Gives the files that differ from those that are in their place, which are told by their hashes. */
export function changedFiles(
  files: readonly PressFile[],
  had: Readonly<Record<string, string>>,
): readonly PressFile[] {
  return files.filter(({ path: name, content }) => had[name] === undefined || had[name] !== hashOf(content));
}
