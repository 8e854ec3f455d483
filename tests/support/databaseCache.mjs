import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const folder = join('.cache', 'test-databases');
const day = 24 * 60 * 60 * 1000;

/**
 * Gives the folder of databases that test files copy (cachedDatabase.ts) a name after all that makes their
 * rows, before all tests, so that a change of any of it begins with none.
 */
export default function nameDatabaseCache() {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  for (const part of ['src', 'collections', 'tests/factories', 'tests/support'])
    for (const name of readdirSync(part, { recursive: true, encoding: 'utf8' }).sort())
      if (/\.tsx?$/.test(name)) hash.update(name).update(readFileSync(join(part, name)));
  const cache = join(folder, hash.digest('hex').slice(0, 16));
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(folder)) {
    const other = join(folder, name);
    if (other !== cache && Date.now() - statSync(other).mtimeMs > day) rmSync(other, { recursive: true });
  }
  process.env.TEST_DATABASES = cache;
}
