import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fillInPart } from '../bench/desk/fillInPart';
import { part } from '../bench/parts';
import type { PartName } from '../bench/runPart';
import { takePictures } from '../pictures/pictures';

/**
 * `npm run pictures [-- --country FOLDER]`: takes the pictures of the guide and of the README from the built program on the sample country, so
 * that nobody takes them by hand. A folder that is named is filled once and used again.
 */
const { values } = parseArgs({
  options: { country: { type: 'string' }, part: { type: 'string' } },
});

if (values.part === undefined) await take();
else await part(values.part as PartName);

async function take(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'kitapcik-pictures-'));
  try {
    const country = resolve(values.country ?? join(scratch, 'country'));
    if (!existsSync(join(country, 'kitapcik.db'))) await fillInPart(country, 'country');
    const pictured = join(scratch, 'pictured');
    cpSync(country, pictured, { recursive: true });
    await fillInPart(pictured, 'pictures');
    for (const taken of await takePictures(pictured, 'docs/images')) console.log(taken);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  process.exit();
}
