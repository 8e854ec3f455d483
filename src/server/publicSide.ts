import { join } from 'node:path';
import express, { type RequestHandler, type Response } from 'express';
import type { Env } from '@/env';
import { cacheControlOf, contentTypeOf, isOpen } from '@/storage/storage';
import { s3Reader } from '@/storage/s3Storage';
import { bucketFiles } from './bucketFiles';
import { openToOthers } from './securityHeaders';

/**
 * Serves the published files and nothing else: it needs no database, and a file that publication did not put
 * into the public folder cannot be asked for.
 */
export function publicSide({ storage }: Pick<Env, 'storage'>): RequestHandler {
  if (storage.kind === 's3') return bucketFiles(s3Reader(storage), 'site');
  return express.static(join(storage.folder, 'site'), {
    dotfiles: 'ignore',
    etag: true,
    index: 'index.html',
    setHeaders: (response: Response, path: string) => {
      response.setHeader('Content-Type', contentTypeOf(path));
      response.setHeader('Cache-Control', cacheControlOf(path));
      if (isOpen(path)) openToOthers(response);
    },
  });
}
