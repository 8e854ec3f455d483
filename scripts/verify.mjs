#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './start/root.mjs';

/**
 * `npx kitapcik-dogrula --site https://… kitapcik.pdf` in a copy of the program: says whether a file is a published one. The
 * same command, which needs nothing else, is given out by every public side below /dogrula/.
 */
const program = join(root, 'dist', 'press', 'scripts', 'kitapcik-dogrula.js');
if (!existsSync(program)) {
  const { bundlePress } = await import('./tools/bundlePress.mjs');
  await bundlePress();
}
await import(pathToFileURL(program).href);
