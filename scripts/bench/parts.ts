import { fillDesk } from './desk/fillDesk';
import { measureDesk } from './desk/measureDesk';
import { attack, measureAttacks } from './measureAttacks';
import { measureBooklets } from './measureBooklets';
import { measurePublicSide } from './measurePublicSide';
import type { PartName } from './runPart';
import { measureSheets } from './measureSheets';
import { readSettings } from '@/process/cli';
import { startPublicSide } from './startPublicSide';

const parts: Readonly<Record<PartName, () => Promise<string>>> = {
  desk: measureDesk,
  'desk-fill': fillDesk,
  booklets: measureBooklets,
  'sheets-sqlite': () => measureSheets('SQLite'),
  'sheets-mongodb': () => measureSheets('MongoDB'),
  public: measurePublicSide,
  attacks: measureAttacks,
  serve,
  attack,
};

/** Runs one part in this process and sends its text to the process that started it. */
export async function part(name: PartName): Promise<void> {
  const text = await parts[name]();
  await new Promise((sent) => process.send?.({ text }, sent));
  process.exit();
}

/** Serves the public side, says where, and goes on until it is stopped or its starter is gone. */
export async function serve(): Promise<string> {
  const { origin } = await startPublicSide(readSettings());
  process.send?.({ origin });
  return new Promise(() => {
    process.once('disconnect', () => process.exit());
  });
}
