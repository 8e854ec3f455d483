import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { startPress } from '@/press/client/startPress';
import { outloudFindings, pdfuaFindings } from '../../scripts/tools/pdfOpinions.mjs';
import { someHash } from '../factories/bookletSnapshot';
import { pressBundle } from './pressBundle';

/** The file of a booklet in a folder, by the booklet's name. */
export const fileIn = (folder: string, name: string): string =>
  join(folder, `${name.replaceAll(' ', '-')}.pdf`);

/** Prints booklets by the real press, each into a file named by it. */
export async function printFiles(
  booklets: readonly (readonly [string, Snapshot])[],
  folder: string,
): Promise<void> {
  const workDir = join(folder, 'work');
  mkdirSync(workDir);
  const press = startPress({
    entry: await pressBundle(),
    workDir,
    publicOrigin: 'https://kitapcik.example',
  });
  for (const [name, snapshot] of booklets) {
    const outDir = join(workDir, 'booklet');
    const result = await press.printBooklet({ snapshot, contentHash: someHash, outDir });
    if (!result.ok) throw new Error(`${name}: ${result.step}: ${result.detail}`);
    copyFileSync(join(outDir, 'kitapcik.pdf'), fileIn(folder, name));
  }
  await press.stop();
}

/**
 * One finding that is none: the table of what one correction changed has one line, and so more cells that name figure
 * and columns than cells that hold a value (docs/accessibility.md).
 */
const accepted = 'TBL-010: header cells look shredded: 4 header cells against 2 data cells';

/** What two checkers besides veraPDF say of files, by file; files of which they say nothing are left out. */
export async function otherOpinions(
  files: readonly string[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const heard = Object.values(await outloudFindings(files));
  const said: Record<string, readonly string[]> = {};
  for (const [index, file] of files.entries()) {
    const findings = (heard[index] ?? []).filter((each) => each !== accepted);
    const both = [...findings, ...(await pdfuaFindings(file))];
    if (both.length > 0) said[file] = both;
  }
  return said;
}
