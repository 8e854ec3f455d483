import { open } from 'node:fs/promises';

/** Waits until the disk has a file that something else wrote. */
export async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
