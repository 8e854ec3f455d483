import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StorageSettings } from '@/env';
import { readS3Url, type S3Settings } from '@/env/readS3Url';

/** An empty storage: in the bucket of S3_TEST_URL if set, else a folder. Tests cannot tell which. */
export interface TestStorage {
  readonly settings: StorageSettings;
  /** The settings as a STORAGE_URL. */
  readonly url: string;
  readonly close: () => void;
}

/** Makes an empty storage: the S3 server of S3_TEST_URL, else a folder. */
export function testStorage(): TestStorage {
  const server = process.env['S3_TEST_URL'] ?? '';
  if (server !== '') {
    const settings = s3TestSettings();
    return { settings, url: `${server}&prefix=${settings.prefix}`, close: () => undefined };
  }
  const scratch = mkdtempSync(join(tmpdir(), 'kitapcik-storage-'));
  const folder = join(scratch, 'storage');
  return {
    settings: { kind: 'folder', folder },
    url: `file:${folder}`,
    close: () => {
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

/** Gives the bucket of S3_TEST_URL (scripts/tools/versitygw.mjs) under a new prefix, with changes. */
export function s3TestSettings(changed: Partial<S3Settings> & { port?: number } = {}): S3Settings {
  const { port, ...settings } = changed;
  const read = readS3Url(process.env['S3_TEST_URL'] ?? '');
  if (!('kind' in read))
    throw new Error('S3_TEST_URL names no S3 server: node scripts/tools/versitygw.mjs …');
  const endpoint = port === undefined ? read.endpoint : `http://127.0.0.1:${String(port)}`;
  return { ...read, endpoint, prefix: `${crypto.randomUUID()}/`, ...settings };
}

/** Gives the port of the server that S3_TEST_URL names. */
export function s3TestPort(): number {
  return Number(new URL(s3TestSettings().endpoint).port);
}
