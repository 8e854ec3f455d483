import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getPayload, type Payload } from 'payload';
import { loadConfig } from './loadConfig';

/**
 * Writes a migration from the last one to what the collections say now: `npx tsx
 * scripts/tools/makeMigration.ts NAME`. With `--check` it only says whether one is missing.
 */
const [name] = process.argv.slice(2);
if (name === undefined) throw new Error('Give the migration a name, e.g. add-something');
const payload = await getPayload({ config: await loadConfig() });
await (name === '--check' ? check(payload) : make(payload, name));
process.exit();

/** Tries in a copy: Payload ends the process with code 0 when there is nothing to migrate, else goes on. */
async function check({ db }: Payload): Promise<void> {
  const copy = await mkdtemp(join(tmpdir(), 'kitapcik-migrations-'));
  await cp(db.migrationDir, copy, { recursive: true });
  db.migrationDir = copy;
  await db.createMigration({ payload, migrationName: 'check', skipEmpty: true });
  console.error(
    'The collections have changed without a migration. Run: npx tsx scripts/tools/makeMigration.ts NAME',
  );
  process.exitCode = 1;
}

async function make({ db }: Payload, migrationName: string): Promise<void> {
  await db.createMigration({ payload, migrationName, forceAcceptWarning: true });
  // The compiler refuses the template's unused names; Payload writes no hyphens.
  const made = new RegExp(`^\\d+_\\d+_${migrationName.replaceAll('-', '_')}\\.ts$`);
  for (const file of (await readdir(db.migrationDir)).filter((each) => made.test(each))) {
    const path = join(db.migrationDir, file);
    const template = await readFile(path, 'utf8');
    await writeFile(
      path,
      template
        .replaceAll('{ db, payload, req }', '{ db }')
        .replace('import {', 'import type {')
        .replace(', sql }', " } from '@payloadcms/db-sqlite'\nimport { sql }"),
    );
  }
}
