import { contentType } from 'mime-types';
import { extname } from 'node:path';

/** A name with a hash in it stands for these bytes alone: `kitapcik.3f9a0c1b2d.css`. */
const hashedName = /[.-][0-9a-f]{8,64}\.[a-z0-9]+$/;

/** Gives the content type that a file's name stands for, with its charset where it is a text. */
export function contentTypeOf(name: string): string {
  return contentType(extname(name)) || 'application/octet-stream';
}

/** Hashed names may be kept for ever; the rest is asked for again by its ETag. */
export function cacheControlOf(name: string): string {
  return hashedName.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
