import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getPayload } from 'payload';
import { loadConfig } from './config/loadConfig';

/** Writes a migration from the last one to what the collections say now: `npx tsx scripts/makeMigration.ts NAME`. */
const [name] = process.argv.slice(2);
if (name === undefined) throw new Error('Give the migration a name, e.g. add-something');
const payload = await getPayload({ config: await loadConfig() });
await payload.db.createMigration({ payload, migrationName: name, forceAcceptWarning: true });

// The template destructures what no migration of ours uses, and the compiler refuses that.
const folder = payload.db.migrationDir;
for (const file of (await readdir(folder)).filter((each) => each.endsWith(`_${name}.ts`))) {
  const path = join(folder, file);
  const template = await readFile(path, 'utf8');
  await writeFile(
    path,
    template
      .replaceAll('{ db, payload, req }', '{ db }')
      .replace('import {', 'import type {')
      .replace(', sql }', " } from '@payloadcms/db-sqlite'\nimport { sql }"),
  );
}
process.exit();
