import { join } from 'node:path';
import express from 'express';
import type { RequestHandler, Response } from 'express';
import type { Env } from '@/env';

const types: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};
/** A name with a hash in it stands for these bytes alone: `kitapcik.3f9a0c1b2d.css`. */
const hashedName = /[.-][0-9a-f]{8,64}\.[a-z0-9]+$/;

/**
 * The published files and nothing else: it needs no database, and a file that publication did not put into the
 * public folder cannot be asked for. Hashed names may be kept for ever; the rest is asked for again by its ETag.
 */
export function publicSide(env: Pick<Env, 'storage'>): RequestHandler {
  return express.static(join(env.storage.folder, 'site'), {
    dotfiles: 'ignore',
    etag: true,
    index: 'index.html',
    setHeaders: (response: Response, path: string) => {
      const type = types[path.slice(path.lastIndexOf('.'))];
      if (type !== undefined) response.setHeader('Content-Type', type);
      response.setHeader(
        'Cache-Control',
        hashedName.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}
