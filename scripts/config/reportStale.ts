import { copyFile, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Compares a generated file with a fresh one, made beside it in a temporary folder; a stale one fails the process. */
export async function reportStale(
  file: string,
  makeFresh: (fresh: string) => Promise<string>,
): Promise<void> {
  const fresh = join(await mkdtemp(join(tmpdir(), 'kitapcik-generated-')), basename(file));
  await copyFile(file, fresh);
  const isTrue = (await makeFresh(fresh)) === (await readFile(file, 'utf8'));
  console.log(isTrue ? `${file} is up to date` : `${file} is stale: run its script again and commit it`);
  process.exitCode = isTrue ? 0 : 1;
}
