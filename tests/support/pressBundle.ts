import path from 'node:path';
import { bundlePress } from '../../scripts/tools/bundlePress.mjs';

/** The folder of a test file's bundle, inside the project, so that the bundle finds its packages. */
export const pressFolder = path.resolve('.cache', `press-${process.env['JEST_WORKER_ID'] ?? '0'}`);

let entry: Promise<string> | null = null;

/** Bundles the press, once per test file, and gives the path of its entry. */
export function pressBundle(): Promise<string> {
  entry ??= bundlePress(path.join(pressFolder, 'dist'));
  return entry;
}
