import { readFile } from 'node:fs/promises';
import { generateTypes } from 'payload/node';
import { loadConfig } from './config/loadConfig';
import { reportStale } from './config/reportStale';

/** Writes src/payload-types.ts from the collections; with --check it only says whether the file is up to date. */
const config = await loadConfig();
const file = config.typescript.outputFile;
if (process.argv.includes('--check')) {
  await reportStale(file, async (fresh) => {
    await generateTypes(
      { ...config, typescript: { ...config.typescript, outputFile: fresh } },
      { log: false },
    );
    return readFile(fresh, 'utf8');
  });
} else {
  await generateTypes(config);
}
process.exit();
