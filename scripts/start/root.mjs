import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the command was typed. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * What Node is started with for everything in `dist/`. With the condition `production` the packages of
 * Lexical resolve to one plain file each; their entry for Node awaits an import at its top level, and Node 20
 * then ends, once in some twenty starts, with code 13 before our first line runs.
 */
export const nodeArguments = ['--conditions=production'];
