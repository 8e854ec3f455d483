import { readFile, writeFile } from 'node:fs/promises';
import { generateImportMap } from 'payload';
import { loadConfig } from './loadConfig';

/** Writes the admin's import map from the configuration; `--check` only tells if it is up to date. */
const config = await loadConfig();
const file = config.admin.importMap.importMapFile;
const before = await readFile(file, 'utf8');
await generateImportMap(config, { force: true, log: false });
if (process.argv.includes('--check') && (await readFile(file, 'utf8')) !== before) {
  await writeFile(file, before);
  console.error(`${file} is stale. Run: npx tsx scripts/tools/generateImportMap.ts`);
  process.exitCode = 1;
}
process.exit();
