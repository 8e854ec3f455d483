import { contentType } from 'mime-types';
import { extname } from 'node:path';

/** A name with a hash in it stands for these bytes alone: `kitapcik.3f9a0c1b2d.css`. */
const hashedName = /[.-][0-9a-f]{8,64}\.[a-z0-9]+$/;

/** Gives a file's content type, by its name. */
export function contentTypeOf(name: string): string {
  return contentType(extname(name)) || 'application/octet-stream';
}

/** Lets hashed names be cached for ever; other files are asked for again by their ETag. */
export function cacheControlOf(name: string): string {
  return hashedName.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
