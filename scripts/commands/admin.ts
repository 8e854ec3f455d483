import { parseArgs } from 'node:util';
import { asSystem } from '@/database/asSystem';
import { migrateDatabase } from '@/database/migrateDatabase';
import { emailOf, isEmail } from '@/domain/signIn/email';
import { cliWords, readSettings } from '@/process/cli';
import { openPayload } from '@/process/openPayload';
import { newPassword } from '@/demo/run/passwords';

/** `npm run admin -- --email … --name …`: makes the first administrator, and shows the password once. */
const { email: typed, name } = readArguments();
readSettings();
process.exit(await makeAdmin(typed === undefined ? undefined : emailOf(typed), name));

/** The arguments of the command; an option that is not known counts as none, and the usage is shown. */
function readArguments(): { readonly email?: string; readonly name?: string } {
  try {
    return parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' } } }).values;
  } catch {
    return {};
  }
}

async function makeAdmin(email: string | undefined, name: string | undefined): Promise<number> {
  if (email === undefined || name === undefined) {
    console.error(cliWords.adminUsage);
    return 2;
  }
  if (!isEmail(email)) {
    console.error(cliWords.adminEmail(email));
    return 2;
  }
  const payload = await openPayload();
  await migrateDatabase(payload);
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { roles: { in: ['admin'] } },
    ...asSystem,
  });
  if (totalDocs > 0) {
    console.error(cliWords.adminExists);
    return 1;
  }
  const password = newPassword();
  await payload.create({
    collection: 'users',
    data: { email, name, roles: ['admin'], active: true, password },
    ...asSystem,
  });
  console.log(cliWords.adminMade(email, password));
  return 0;
}
