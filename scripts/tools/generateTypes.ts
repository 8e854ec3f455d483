import { readFile, writeFile } from 'node:fs/promises';
import { generateTypes } from 'payload/node';
import { loadConfig } from './loadConfig';

/** Writes src/payload-types.ts from the collections; with `--check` only tells whether it is up to date. */
const config = await loadConfig();
const file = config.typescript.outputFile;
const before = await readFile(file, 'utf8');
await generateTypes(config, { log: false });
if (process.argv.includes('--check') && (await readFile(file, 'utf8')) !== before) {
  await writeFile(file, before);
  console.error(`${file} is stale. Run: npx tsx scripts/tools/generateTypes.ts`);
  process.exitCode = 1;
}
process.exit();
