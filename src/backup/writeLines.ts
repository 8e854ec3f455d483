import { open } from 'node:fs/promises';

/** Gathered before they are written, in characters. */
const chunk = 1_000_000;

/** Writes one line for each thing, waits until the disk has them, and tells how many there were. */
export async function writeLines<T>(
  file: string,
  things: AsyncIterable<T>,
  lineOf: (thing: T) => string,
): Promise<number> {
  const handle = await open(file, 'w', 0o600);
  try {
    let count = 0;
    let waiting = '';
    for await (const thing of things) {
      count += 1;
      waiting += `${lineOf(thing)}\n`;
      if (waiting.length < chunk) continue;
      await handle.appendFile(waiting);
      waiting = '';
    }
    await handle.appendFile(waiting);
    await handle.sync();
    return count;
  } finally {
    await handle.close();
  }
}
