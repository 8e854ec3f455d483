import { measureBooklets } from './measureBooklets';
import { measurePublicSide } from './measurePublicSide';
import type { PartName } from './runPart';
import { serve } from './serve';
import { measureSheets } from './measureSheets';

const parts: Readonly<Record<PartName, () => Promise<string>>> = {
  booklets: measureBooklets,
  'sheets-sqlite': () => measureSheets('SQLite'),
  'sheets-mongodb': () => measureSheets('MongoDB'),
  public: measurePublicSide,
  serve,
};

/** Runs one part in this process and sends its text to the process that started it. */
export async function part(name: PartName): Promise<void> {
  const text = await parts[name]();
  await new Promise((sent) => process.send?.({ text }, sent));
  process.exit();
}
