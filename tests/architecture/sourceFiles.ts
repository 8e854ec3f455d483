import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const code = /\.(ts|tsx|mjs|js)$/;

/** All code files under the given folders of the repository, as paths from its root with forward slashes. */
export function sourceFiles(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && code.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/')),
  );
}
