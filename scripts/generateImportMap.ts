import { readFile } from 'node:fs/promises';
import { generateImportMap } from 'payload';
import { loadConfig } from './config/loadConfig';
import { reportStale } from './config/reportStale';

/** Writes the admin's import map from the configuration; with --check it only says whether the file is up to date. */
const config = await loadConfig();
const file = config.admin.importMap.importMapFile;
if (process.argv.includes('--check')) {
  await reportStale(file, async (fresh) => {
    const before = await readFile(file, 'utf8');
    await generateImportMap(config, { force: false, log: false });
    const made = await readFile(file, 'utf8');
    await import('node:fs/promises').then(({ writeFile }) => writeFile(file, before));
    return fresh && made;
  });
} else {
  await generateImportMap(config, { force: true, log: true });
}
process.exit();
