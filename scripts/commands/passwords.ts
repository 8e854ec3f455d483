import { cliWords, readSettings } from '@/process/cli';
import { demoPeopleOf } from '@/demo/run/seed';

/** `npm run passwords`: the demo people and their passwords, from the data folder. */
const people = demoPeopleOf(readSettings().dataDir).filter(({ password }) => password !== '');
if (people.length === 0) {
  console.error(cliWords.noPasswords);
  process.exitCode = 1;
}
for (const { email, password, role } of people) console.log(`${email.padEnd(38)} ${password}  ${role}`);
