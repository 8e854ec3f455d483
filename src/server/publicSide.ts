import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { publicRoot } from '@/domain/publication/address';
import type { Env } from '@/env';
import { folderReader } from '@/storage/folderReader';
import { s3Reader } from '@/storage/s3Storage';
import { missingPage } from './missingPage';
import { storedFiles } from './storedFiles';

/**
 * Serves the published files, and the page for what is not there, and nothing else: it needs no database, and a file that
 * publication did not put into the public folder cannot be asked for.
 */
export function publicSide({ storage }: Pick<Env, 'storage'>): readonly RequestHandler[] {
  const [reader, prefix] =
    storage.kind === 's3'
      ? ([s3Reader(storage), publicRoot] as const)
      : ([folderReader(join(storage.folder, publicRoot)), ''] as const);
  return [storedFiles(reader, prefix), missingPage(reader, prefix)];
}
