import { parseArgs } from 'node:util';
import { fewestAdmins, makeAdmin, readAdminCount } from '@/accounts/makeAdmin';
import { migrateDatabase } from '@/database/migrateDatabase';
import { emailOf, isEmail } from '@/domain/signIn/email';
import { cliWords, readSettings } from '@/process/cli';
import { openPayload } from '@/process/openPayload';
import { newPassword } from '@/demo/run/passwords';

interface Named {
  readonly email: string;
  readonly name: string;
}

/**
 * `npm run admin -- --email … --name … --email … --name …`: makes the first two administrators, or the second where one is
 * left, and shows each password once. One alone could give nobody anything: another has to confirm it.
 */
const named = readArguments();
readSettings();
process.exit(await makeAdmins(named));

/** The arguments of the command; an option that is not known counts as none, and the usage is shown. */
function readArguments(): readonly Named[] {
  try {
    const several = { type: 'string', multiple: true } as const;
    const { email = [], name = [] } = parseArgs({ options: { email: several, name: several } }).values;
    if (email.length !== name.length) return [];
    return email.map((each, index) => ({ email: emailOf(each), name: name[index] ?? '' }));
  } catch {
    return [];
  }
}

async function makeAdmins(people: readonly Named[]): Promise<number> {
  if (people.length === 0) {
    console.error(cliWords.adminUsage);
    return 2;
  }
  const unreadable = people.find(({ email }) => !isEmail(email));
  if (unreadable !== undefined) {
    console.error(cliWords.adminEmail(unreadable.email));
    return 2;
  }
  const payload = await openPayload();
  await migrateDatabase(payload);
  for (const person of people) {
    if ((await readAdminCount(payload)) >= fewestAdmins) {
      console.error(cliWords.adminExists);
      return 1;
    }
    const password = newPassword();
    const made = await makeAdmin(payload, { ...person, password }, new Date());
    if (!made.ok) {
      console.error(cliWords.adminRefused(person.email));
      return 1;
    }
    console.log(cliWords.adminMade(person.email, password));
  }
  if ((await readAdminCount(payload)) < fewestAdmins) console.log(cliWords.adminLacking);
  return 0;
}
