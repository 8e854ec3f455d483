import { randomInt } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Passwords of the demo people by e-mail address. */
export type Passwords = Readonly<Record<string, string>>;

/** No letters and digits that look alike. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Makes a password that can be read out: four groups of four, 79 bits. */
export function newPassword(): string {
  const letter = (): string => alphabet[randomInt(alphabet.length)] ?? '';
  const group = (): string => Array.from({ length: 4 }, letter).join('');
  return Array.from({ length: 4 }, group).join('-');
}

/** Gives the path of the file with the demo people's passwords. */
export function passwordsFile(dataDir: string): string {
  return join(dataDir, 'demo-passwords.json');
}

/** Reads the stored passwords by e-mail address; none before the first start. */
export function readPasswords(dataDir: string): Passwords {
  const file = passwordsFile(dataDir);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Passwords) : {};
}

/** Keeps them where only the owner of the data folder can read them. */
export function keepPasswords(dataDir: string, passwords: Passwords): void {
  const file = passwordsFile(dataDir);
  writeFileSync(file, `${JSON.stringify(passwords, null, 2)}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
}
