import { booklets } from './booklets';
import { publicSide } from './publicSide';
import type { PartName } from './runPart';
import { serve } from './serve';
import { sheets } from './sheets';

const parts: Readonly<Record<PartName, () => Promise<string>>> = {
  booklets,
  'sheets-sqlite': () => sheets('SQLite'),
  'sheets-mongodb': () => sheets('MongoDB'),
  public: publicSide,
  serve,
};

/** Runs one part in this process and sends its text to the process that started it. */
export async function part(name: PartName): Promise<void> {
  const text = await parts[name]();
  await new Promise((sent) => process.send?.({ text }, sent));
  process.exit();
}
