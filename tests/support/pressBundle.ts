import path from 'node:path';
import { bundlePress } from '../../scripts/tools/bundlePress.mjs';

/** Where a test file's bundle and folders stand; inside the project, so that the bundle finds its packages. */
export const pressFolder = path.resolve('.cache', `press-${process.env['JEST_WORKER_ID'] ?? '0'}`);

let entry: Promise<string> | null = null;

/** The bundled press, built once per test file. */
export function pressBundle(): Promise<string> {
  entry ??= bundlePress(path.join(pressFolder, 'dist'));
  return entry;
}
