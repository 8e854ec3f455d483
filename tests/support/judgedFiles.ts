import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { bookletFiles } from '@/domain/publication/address';
import { variantFiles, type Variant } from '@/domain/publication/variants';
import { startPress } from '@/press/client/startPress';
import { outloudFindings, pdfuaFindings } from '../../scripts/tools/pdfOpinions.mjs';
import { someHash } from '../factories/bookletSnapshot';
import { pressBundle } from './pressBundle';

/** The file of a booklet in a folder, by the booklet's name. */
export const fileIn = (folder: string, name: string): string =>
  join(folder, `${name.replaceAll(' ', '-')}.pdf`);

/** Prints booklets by the real press, or other prints of them, each into a file named by it. */
export async function printFiles(
  booklets: readonly (readonly [name: string, snapshot: Snapshot, variant?: Variant])[],
  folder: string,
): Promise<void> {
  const workDir = join(folder, 'work');
  mkdirSync(workDir);
  const press = startPress({
    entry: await pressBundle(),
    workDir,
    publicOrigin: 'https://kitapcik.example',
  });
  for (const [name, snapshot, variant] of booklets) {
    const outDir = join(workDir, 'booklet');
    const job = { snapshot, contentHash: someHash, outDir };
    const result = await (variant === undefined
      ? press.printBooklet(job)
      : press.printVariant({ ...job, variant }));
    if (!result.ok) throw new Error(`${name}: ${result.step}: ${result.detail}`);
    const file = variant === undefined ? bookletFiles.pdf : variantFiles[variant];
    copyFileSync(join(outDir, file), fileIn(folder, name));
  }
  await press.stop();
}

/** Names a booklet in large print. */
export const largePrint = 'in large print';

/**
 * Findings that are none (docs/accessibility.md): the table of what one correction changed has one line, and so more cells
 * that name figure and columns than cells that hold a value; in large print the table of all figures goes over nine pages,
 * and each of them says its heads again.
 */
const accepted: readonly (readonly [booklet: string, finding: string])[] = [
  ['', 'TBL-010: header cells look shredded: 4 header cells against 2 data cells'],
  [
    fileIn('', largePrint),
    'PAG-001: 1 running header or footer line(s) are tagged as content on 3 or more pages',
  ],
];

/** What two checkers besides veraPDF say of files, by file; files of which they say nothing are left out. */
export async function otherOpinions(
  files: readonly string[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const heard = Object.values(await outloudFindings(files));
  const said: Record<string, readonly string[]> = {};
  for (const [index, file] of files.entries()) {
    const known = accepted.filter(([booklet]) => file.endsWith(booklet)).map(([, finding]) => finding);
    const findings = (heard[index] ?? []).filter((each) => !known.includes(each));
    const both = [...findings, ...(await pdfuaFindings(file))];
    if (both.length > 0) said[file] = both;
  }
  return said;
}
