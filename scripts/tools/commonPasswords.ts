import { readFileSync, writeFileSync } from 'node:fs';
import { bitsOf, filterBits } from '@/accounts/commonPasswords';
import { listedForms } from '@/domain/people/usualPasswords';

/**
 * Makes the filter of common passwords from the list of breached ones in @zxcvbn-ts/language-common (MIT); `--check` only
 * tells if it is up to date.
 */
const file = 'src/accounts/commonPasswordsFilter.ts';
const source = 'node_modules/@zxcvbn-ts/language-common/src/passwords.json';

const listed = JSON.parse(readFileSync(source, 'utf8')) as readonly string[];
const words = new Set(listed.flatMap(listedForms));
const filter = Buffer.alloc(filterBits / 8);
for (const bit of [...words].flatMap(bitsOf)) filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));

const text = `/** Made by scripts/tools/commonPasswords.ts from @zxcvbn-ts/language-common (MIT licence, zxcvbn-ts and Dropbox): ${String(words.size)} words. */
export const commonPasswordsFilter =
  '${filter.toString('base64')}';
`;

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error(`${file} is not what ${source} says. Run: npx tsx scripts/tools/commonPasswords.ts`);
  process.exitCode = 1;
}
