import type { Import } from './importsOf';
import { partOf, pathOf } from './partOf';
import { arrows, generatedTypes, withheldPackages } from './parts';
import { brokenRoom } from './rooms';

/** What is wrong with one import of a file, as a sentence; null when it may stand. */
export function brokenArrow(file: string, { specifier, typeOnly }: Import): string | null {
  const part = partOf(file);
  const path = pathOf(specifier, file);
  if (path === null) return withheldPackage(file, specifier);
  const target = partOf(path);
  const reach = arrows[part];
  if (reach === undefined) return `${file} belongs to ${part}, which the table of arrows does not name.`;
  if (target === part) return brokenRoom(file, path);
  if (target === 'scripts' && file.startsWith('src/')) {
    return `${file} imports ${path}: nothing of src may import scripts.`;
  }
  if (reach === 'everything' || reach.includes(target)) return null;
  if (!(target in arrows) && !path.startsWith('src/')) return `${file} imports ${path}, which is no part.`;
  if (target === generatedTypes && part !== 'domain') {
    return typeOnly ? null : `${file} imports ${path}: generated types are imported with \`import type\`.`;
  }
  return `${file} imports ${path}: ${part} may import ${list(reach)} only.`;
}

function withheldPackage(file: string, specifier: string): string | null {
  const part = partOf(file);
  if (part === 'domain') return `${file} imports ${specifier}: domain may import no package.`;
  if (withheldPackages[part]?.test(specifier) !== true) return null;
  return `${file} imports ${specifier}: ${part} must do without this package.`;
}

function list(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? 'itself';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
