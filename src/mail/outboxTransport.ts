import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Transport } from 'nodemailer';

/** Where a mail went that was not sent anywhere. */
export interface OutboxReceipt {
  readonly file: string;
}

/** Writes each mail as an .eml file into a folder, for installations without a mail server. */
export function outboxTransport(folder: string): Transport<OutboxReceipt> {
  return {
    name: 'outbox',
    version: '1',
    send: (mail, done) => {
      mail.message.build((failure, message) => {
        if (failure) {
          done(failure, { file: '' });
          return;
        }
        writeMail(folder, message).then(
          (file) => {
            done(null, { file });
          },
          (error: unknown) => {
            done(error instanceof Error ? error : new Error(String(error)), { file: '' });
          },
        );
      });
    },
  };
}

async function writeMail(folder: string, message: Buffer): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = `${new Date().toISOString().replace(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}.eml`;
  const file = join(folder, name);
  await writeFile(`${file}.part`, message, { mode: 0o600 });
  await rename(`${file}.part`, file);
  return file;
}
