import { join } from 'node:path';
import type { RequestHandler } from 'express';
import type { Env } from '@/env';
import { folderReader } from '@/storage/folderReader';
import { s3Reader } from '@/storage/s3Storage';
import { storedFiles } from './storedFiles';

/**
 * Serves the published files and nothing else: it needs no database, and a file that publication did not put
 * into the public folder cannot be asked for.
 */
export function publicSide({ storage }: Pick<Env, 'storage'>): RequestHandler {
  return storage.kind === 's3'
    ? storedFiles(s3Reader(storage), 'site')
    : storedFiles(folderReader(join(storage.folder, 'site')), '');
}
