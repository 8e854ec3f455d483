import { bookletFiles } from '@/domain/publication/address';
import type { Storage } from '@/storage/storage';

/**
 * Copies a booklet's files within the storage: what the page links under hashed names first, the page itself in one step,
 * and the stable names last.
 */
export async function copyFolder(storage: Storage, from: string, to: string): Promise<void> {
  const files = (await storage.list(from)).map((key) => key.slice(from.length + 1));
  for (const file of [...files].sort((a, b) => turnOf(a) - turnOf(b))) {
    const bytes = await storage.get(`${from}/${file}`);
    if (bytes !== null) await storage.put(`${to}/${file}`, bytes);
  }
}

function turnOf(file: string): number {
  if (file.includes('/')) return 0;
  return file === bookletFiles.web ? 1 : 2;
}
