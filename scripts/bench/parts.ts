import { measureBooklets } from './measureBooklets';
import { measurePublicSide } from './measurePublicSide';
import { serve } from './serve';
import { measureSheets } from './measureSheets';

/** In the order in which they are measured and reported. */
export const partNames = ['booklets', 'sheets-sqlite', 'sheets-mongodb', 'public'] as const;

/** `serve` is no part of the report: the public side's own server, in a process of its own. */
export type PartName = (typeof partNames)[number] | 'serve';

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
