import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupFile } from './manifest';

/** Describes a file as it lies on the disk; null when there is none. */
export async function describeFile(folder: string, path: string): Promise<BackupFile | null> {
  const file = join(folder, path);
  const found = await stat(file).catch(() => null);
  if (found?.isFile() !== true) return null;
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return { path, bytes: found.size, sha256: hash.digest('hex') };
}

/** Computes the SHA-256 of bytes, in lower-case hex. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
