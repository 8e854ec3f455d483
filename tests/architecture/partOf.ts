import { posix } from 'node:path';
import { arrows } from './parts';

/** The part a file belongs to, by its path from the root: `src/press/client/x.ts` → `press/client`, `src/web.ts` → `web`. */
export function partOf(path: string): string {
  const steps = path.split('/');
  if (steps[0] !== 'src') return steps[0] ?? path;
  const [, first = '', second = ''] = steps;
  const nested = `${first}/${second}`;
  return nested in arrows ? nested : first.replace(/\.tsx?$/, '');
}

const aliases: readonly (readonly [string, string])[] = [
  ['@/', 'src/'],
  ['@collections/', 'collections/'],
  ['@payload-config', 'src/payload.config'],
];

/** The path an import leads to, from the root and without its ending where none is written; null for a package. */
export function pathOf(specifier: string, file: string): string | null {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier);
  const alias = aliases.find(([written]) => specifier.startsWith(written));
  return alias === undefined ? null : alias[1] + specifier.slice(alias[0].length);
}
