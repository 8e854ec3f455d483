import { migrateDatabase } from '@/database/migrateDatabase';
import { cliWords, readSettings } from '@/process/cli';
import { openPayload } from '@/process/openPayload';

/** `npm run migrate`: brings the database to this version's shape, as the web process does when it starts. */
readSettings();
await migrateDatabase(await openPayload());
console.log(cliWords.migrated);
process.exit();
