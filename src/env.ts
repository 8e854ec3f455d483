import { randomBytes } from 'node:crypto';
import { accessSync, chmodSync, constants, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOperations, type Operations } from './env/readOperations';
import { readProduction } from './env/readProduction';
import { readPort, set, type Refuse, type SettingSource, type Words } from './env/setting';
import { readProof, type Proof } from './env/readProof';
import { readProvider, type Provider } from './env/readProvider';
import { readS3Url, type S3Settings, type S3UrlProblem } from './env/readS3Url';
import { envMessages } from './messages/operator/env';

/** The place of the files: a folder of this machine, or a bucket. */
export type StorageSettings = { readonly kind: 'folder'; readonly folder: string } | S3Settings;

/** Where each kind of database is: a file of SQLite, the URL of a MongoDB replica set. */
interface DatabasePlaces {
  readonly sqlite: { readonly file: string };
  readonly mongodb: { readonly url: string };
}
export type DatabaseKind = keyof DatabasePlaces;

/** The database that the settings name, of one kind or of any. */
export type DatabaseSettings<K extends DatabaseKind = DatabaseKind> = {
  [Kind in K]: { readonly kind: Kind } & DatabasePlaces[Kind];
}[K];

/** The settings of the program. Each has a default, so that `npm start` needs none. */
export interface Env extends Operations {
  /** Others can reach it, or its database is a server's: no default may stand in for a setting then. */
  readonly production: boolean;
  /** Absolute folder of everything this installation keeps. */
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  /** Where readers and staff reach this installation, without a slash at the end. */
  readonly publicUrl: string;
  readonly secret: string;
  readonly database: DatabaseSettings;
  readonly storage: StorageSettings;
  readonly mail:
    { readonly kind: 'outbox'; readonly folder: string } | { readonly kind: 'smtp'; readonly url: string };
  readonly mailFrom: string;
  /** `embedded`: the web process runs the job loop too. */
  readonly worker: 'embedded' | 'separate';
  /** The identity provider whose people may sign in here; null for passwords alone. */
  readonly provider: Provider | null;
  /** What readers' proofs are made with. */
  readonly proof: Proof;
  /** A browser chosen by the operator, or null for the packaged one. */
  readonly chromiumPath: string | null;
}

const shortestSecret = 32;

/** Thrown by `readEnv`; its message lists everything that is wrong, Turkish then English. */
export class EnvRefused extends Error {
  override readonly name = 'EnvRefused';
  readonly problems: readonly string[];
  constructor(sayings: readonly ((words: Words) => string)[]) {
    const list = (words: Words) => [words.refused, ...sayings.map((say) => `  - ${say(words)}`)].join('\n');
    super(`${list(envMessages.tr)}\n\n${list(envMessages.en)}`);
    this.problems = sayings.map((say) => say(envMessages.en));
  }
}

/**
 * Reads all settings at once; throws `EnvRefused` with every problem found. Makes the data folder and,
 * outside production, the secret (kept there with mode 0600) when they are not there yet.
 */
export function readEnv(source: SettingSource = process.env): Env {
  const problems: ((words: Words) => string)[] = [];
  const refuse: Refuse = (say) => problems.push(say);
  if (set(source, 'PAYLOAD_DROP_DATABASE')) refuse((words) => words.dropDatabase);
  const host = set(source, 'HOST') ?? '127.0.0.1';
  const production = readProduction(source, host, refuse);
  const dataDir = readDataDir(source, refuse);
  const port = readPort(source, 'PORT', refuse) ?? 3000;
  const publicUrl = readPublicUrl(source, production, refuse) ?? ownAddress(host, port);
  const env: Env = {
    production,
    dataDir,
    host,
    port,
    publicUrl,
    secret: readSecret(source, { production, dataDir }, refuse),
    database: readDatabase(source, dataDir, refuse),
    storage: readStorage(source, dataDir, refuse),
    mail: readMail(source, dataDir, refuse),
    mailFrom:
      set(source, 'MAIL_FROM') ?? `kitapcik@${URL.canParse(publicUrl) ? new URL(publicUrl).hostname : host}`,
    worker: readWorker(source, refuse),
    provider: readProvider(source, refuse),
    proof: readProof(source, refuse),
    chromiumPath: set(source, 'CHROMIUM_PATH'),
    ...readOperations(source, production, refuse),
  };
  if (problems.length > 0) throw new EnvRefused(problems);
  return env;
}

/** An address of IPv6 stands in brackets, and browsers leave the usual port out. */
function ownAddress(host: string, port: number): string {
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}`;
  return URL.canParse(address) ? new URL(address).origin : address;
}

function readDataDir(source: SettingSource, refuse: Refuse): string {
  // A setting, so Next must not follow it into the bundle's file list.
  const folder = resolve(/* turbopackIgnore: true */ set(source, 'DATA_DIR') ?? 'data');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
  } catch {
    refuse((words) => words.dataDir(folder));
  }
  return folder;
}

function readPublicUrl(source: SettingSource, production: boolean, refuse: Refuse): string | null {
  const written = set(source, 'PUBLIC_URL');
  if (written === null) {
    if (production) refuse((words) => words.publicUrlMissing);
    return null;
  }
  const url = URL.canParse(written) ? new URL(written) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '') {
    refuse((words) => words.publicUrl(written));
    return null;
  }
  if (production && url.protocol !== 'https:') refuse((words) => words.publicUrlPlain);
  return url.origin;
}

function readSecret(
  source: SettingSource,
  at: { production: boolean; dataDir: string },
  refuse: Refuse,
): string {
  const given = set(source, 'SECRET');
  if (given !== null) {
    if (given.length < shortestSecret) refuse((words) => words.secretShort(String(shortestSecret)));
    return given;
  }
  if (at.production) {
    refuse((words) => words.secretMissing);
    return '';
  }
  return keptSecret(join(at.dataDir, 'secret'), refuse);
}

/** The installation's own secret: made once, and then read by every process that shares the data folder. */
function keptSecret(file: string, refuse: Refuse): string {
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
    chmodSync(file, 0o600);
  } catch {
    // It is there already, or the folder is not writable: reading tells.
  }
  try {
    const secret = readFileSync(file, 'utf8').trim();
    if (secret.length >= shortestSecret) return secret;
  } catch {
    // Said below, like an empty file.
  }
  refuse((words) => words.secretUnreadable(file));
  return '';
}

function readDatabase(source: SettingSource, dataDir: string, refuse: Refuse): DatabaseSettings {
  const url = set(source, 'DATABASE_URL');
  if (url === null) return { kind: 'sqlite', file: join(dataDir, 'kitapcik.db') };
  if (/^mongodb(\+srv)?:/.test(url)) return readMongoUrl(url, refuse);
  if (url.startsWith('file:')) return { kind: 'sqlite', file: filePath(url) };
  refuse((words) => words.database(withoutPassword(url)));
  return { kind: 'sqlite', file: '' };
}

/** Without a database's name the driver would take `test`; without a replica set it has no transactions. */
function readMongoUrl(url: string, refuse: Refuse): DatabaseSettings {
  const [, scheme, name, query] = /^(mongodb(?:\+srv)?):\/\/[^/?]+(?:\/([^?]*))?(?:\?(.*))?$/.exec(url) ?? [];
  if (scheme === undefined) refuse((words) => words.database(withoutPassword(url)));
  else if (!name) refuse((words) => words.databaseName(withoutPassword(url)));
  // A mongodb+srv server tells its replica set by DNS; connecting asks again.
  else if (scheme === 'mongodb' && !new URLSearchParams(query).get('replicaSet'))
    refuse((words) => words.replicaSet(withoutPassword(url)));
  return { kind: 'mongodb', url };
}

function readStorage(source: SettingSource, dataDir: string, refuse: Refuse): StorageSettings {
  const url = set(source, 'STORAGE_URL');
  const own: StorageSettings = { kind: 'folder', folder: join(dataDir, 'storage') };
  if (url === null) return own;
  if (url.startsWith('file:')) return { kind: 'folder', folder: filePath(url) };
  if (!url.startsWith('s3:')) refuse((words) => words.storage(withoutPassword(url)));
  else {
    const read = readS3Url(url);
    if ('kind' in read) return read;
    refuse((words) => `${s3Refusal(read, words)} ${words.storageShape}`);
  }
  return own;
}

/** Neither the address nor what may be half a secret is printed. */
function s3Refusal(read: S3UrlProblem, words: Words): string {
  switch (read.problem) {
    case 'shape':
      return words.storageS3;
    case 'bucket':
      return words.storageBucket;
    case 'key_alone':
      return words.storageKeyAlone;
    case 'tls':
      return words.storageTls(read.value);
    case 'prefix':
      return words.storagePrefix(read.value);
    case 'option':
      return words.storageOption(read.name);
  }
}

function readMail(source: SettingSource, dataDir: string, refuse: Refuse): Env['mail'] {
  const url = set(source, 'SMTP_URL');
  if (url === null) return { kind: 'outbox', folder: join(dataDir, 'outbox') };
  if (!/^smtps?:\/\/./.test(url) || !URL.canParse(url)) refuse((words) => words.smtp(withoutPassword(url)));
  return { kind: 'smtp', url };
}

function readWorker(source: SettingSource, refuse: Refuse): Env['worker'] {
  const written = set(source, 'WORKER') ?? 'embedded';
  if (written === 'embedded' || written === 'separate') return written;
  refuse((words) => words.worker(written));
  return 'embedded';
}

/** `file:/absolute` and `file:///absolute` as Node reads them, `file:relative` from the working folder. */
function filePath(url: string): string {
  return url.startsWith('file:/') ? fileURLToPath(url) : resolve(url.slice('file:'.length));
}

/** A refused URL is printed, so what stands between // and @ is left out. */
function withoutPassword(url: string): string {
  return url.replace(/\/\/[^/]*@/, '//…@');
}
