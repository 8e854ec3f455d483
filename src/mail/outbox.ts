import { mkdir, open, readdir, readFile, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { passwordLinkKeys } from '@/contract/addresses';
import type { OpenedLetter, OutboxLetter } from '@/contract/outboxView';
import { randomUUID } from 'node:crypto';
import type { SentMessageInfo, Transport } from 'nodemailer';

/** The list shows so many; older ones stay in the folder. */
const mostListed = 100;
const ending = '.eml';
const growing = '.part';
/** As `outboxTransport` names its files: no dot and no slash leads anywhere else. */
const written = /^[0-9A-Za-z-]+$/;
/** The link that sets a password opens an account; the desk shows it to nobody, the file itself has it. */
const keys = new RegExp(`(${passwordLinkKeys.key}(?:=|%3D))[0-9a-f]+`, 'gi');

/** Lists the mails of the local outbox, the newest first. A folder that is not there yet holds none. */
export async function listOutbox(folder: string): Promise<readonly OutboxLetter[]> {
  const names = await readdir(folder).catch(() => []);
  const ids = names.flatMap((name) => (name.endsWith(ending) ? [name.slice(0, -ending.length)] : []));
  const newest = ids.filter((id) => written.test(id)).sort((a, b) => (a < b ? 1 : -1));
  const opened = await Promise.all(newest.slice(0, mostListed).map((id) => openLetter(folder, id)));
  return opened.flatMap((letter) => {
    if (letter === null) return [];
    const { id, at, to, subject } = letter;
    return [{ id, at, to, subject }];
  });
}

/** Opens one mail of the local outbox, without what would open an account; null for an unknown id. */
export async function openLetter(folder: string, id: string): Promise<OpenedLetter | null> {
  if (!written.test(id)) return null;
  const file = await readFile(join(folder, id + ending)).catch(() => null);
  if (file === null) return null;
  const mail = await PostalMime.parse(file);
  return {
    id,
    at: new Date(mail.date ?? 0).toISOString(),
    to: receiverOf(mail),
    subject: mail.subject ?? '',
    text: withoutKeys(mail.text ?? ''),
    html: mail.html === undefined ? null : withoutKeys(mail.html),
  };
}

function withoutKeys(content: string): string {
  return content.replace(keys, '$1…');
}

function receiverOf({ to }: Email): string {
  return (to ?? []).map(({ name, address }) => (name ? `${name} <${address ?? ''}>` : address)).join(', ');
}

/** Where a mail went that was not sent anywhere, beside what every transport says. */
export interface OutboxReceipt extends SentMessageInfo {
  readonly file: string;
}

/** Writes each mail as an .eml file into a folder, for installations without a mail server. */
export function outboxTransport(folder: string): Transport<OutboxReceipt> {
  return {
    name: 'outbox',
    version: '1',
    send: (mail, done) => {
      const told = { envelope: mail.message.getEnvelope(), messageId: mail.message.messageId() };
      mail.message.build((failure, message) => {
        if (failure) {
          done(failure, { ...told, file: '' });
          return;
        }
        writeMail(folder, message).then(
          (file) => {
            done(null, { ...told, file });
          },
          (error: unknown) => {
            done(error instanceof Error ? error : new Error(String(error)), { ...told, file: '' });
          },
        );
      });
    },
  };
}

/** A mail counts as sent once it is written: the disk has it then, as a mail server would. */
async function writeMail(folder: string, message: Buffer): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = `${new Date().toISOString().replace(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}.eml`;
  const file = join(folder, name);
  try {
    await synced(`${file}${growing}`, 'wx', (handle) => handle.writeFile(message));
    await rename(`${file}${growing}`, file);
  } catch (error) {
    await rm(`${file}${growing}`, { force: true });
    throw error;
  }
  await synced(folder, 'r');
  return file;
}

async function synced(
  path: string,
  flags: 'r' | 'wx',
  write?: (handle: FileHandle) => Promise<void>,
): Promise<void> {
  const handle = await open(path, flags, 0o600);
  try {
    await write?.(handle);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What nobody is writing any more, in milliseconds since its last change. */
const longestWriting = 3_600_000;

/** Removes mails of the local outbox from before a time, and what was left half written. */
export async function sweepOutbox(
  folder: string,
  { before, now }: { readonly before: Date; readonly now: Date },
): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const file = join(folder, name);
    const at = (await stat(file).catch(() => null))?.mtimeMs ?? now.getTime();
    const isLeft = name.endsWith(growing) && now.getTime() - at > longestWriting;
    if (isLeft || (name.endsWith(ending) && at < before.getTime())) await rm(file, { force: true });
  }
}
