import { open, type FileHandle } from 'node:fs/promises';

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
