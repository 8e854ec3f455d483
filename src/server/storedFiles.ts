import { pipeline } from 'node:stream/promises';
import type { Request, RequestHandler, Response } from 'express';
import {
  cacheControlOf,
  codingOf,
  contentTypeOf,
  isKey,
  isOpen,
  isText,
  mayHaveTwins,
  twinEndings,
  type FileHead,
  type StoredReader,
} from '@/storage/storage';
import { openToOthers } from './securityHeaders';

/** How long nothing may go out to a reader before the transfer is given up, in milliseconds. */
const patience = 60_000;

/**
 * Serves the files below a prefix of a storage: whole or in part, compressed where the browser takes it and a twin is there,
 * and not again where its copy still stands.
 */
export function storedFiles(reader: StoredReader, prefix: string): RequestHandler {
  return async (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      next();
      return;
    }
    const key = keyOf(request.path, prefix);
    if (key === null) next();
    else if (isFile(key)) {
      if (!(await give(reader, key, request, response))) next();
    } else if ((await reader.head(`${key}/index.html`)) !== null) leadInto(request, response);
    else next();
  };
}

/** Every file has a kind in its name, and no folder that pages stand in has: each is asked for as what it must be. */
const isFile = (key: string): boolean => (key.split('/').at(-1) ?? '').includes('.');

/**
 * The smallest twin that the browser takes, then the file itself: where one twin is missing, so are the others. A part is always
 * one of the file as it is.
 */
function formsOf(key: string, request: Request): readonly string[] {
  if (!mayHaveTwins(key) || 'range' in request.headers) return [key];
  const taken = Object.entries(twinEndings).find(([coding]) => request.acceptsEncodings(coding) === coding);
  return taken === undefined ? [key] : [key + taken[1], key];
}

/** Answers with the file in the first form that there is; false when there is none. */
async function give(
  reader: StoredReader,
  key: string,
  request: Request,
  response: Response,
): Promise<boolean> {
  for (const form of formsOf(key, request)) if (await giveForm(reader, form, request, response)) return true;
  return false;
}

async function giveForm(
  reader: StoredReader,
  key: string,
  request: Request,
  response: Response,
): Promise<boolean> {
  const isConditional = 'if-none-match' in request.headers || 'if-modified-since' in request.headers;
  if (request.method === 'HEAD' || isConditional || 'if-range' in request.headers) {
    const head = await reader.head(key);
    if (head === null) return false;
    describe(response, key, head);
    if (request.fresh) response.status(304);
    if (request.fresh || request.method === 'HEAD') {
      response.end();
      return true;
    }
  }
  return send(reader, key, request, response);
}

async function send(
  reader: StoredReader,
  key: string,
  request: Request,
  response: Response,
): Promise<boolean> {
  const file = await reader.open(key, rangeOf(request, response.getHeader('ETag')));
  if (file === null) return false;
  if (file === 'no_range') {
    response.status(416).removeHeader('Content-Length');
    response.end();
    return true;
  }
  describe(response, key, file);
  if (file.range !== null) response.status(206).setHeader('Content-Range', file.range);
  response.setTimeout(patience, () => response.destroy());
  try {
    await pipeline(file.body, response);
  } catch (error) {
    // A reader who goes away in the middle is no failure; a server that does is one, and closes the connection.
    if (!hasCode(error, 'ERR_STREAM_PREMATURE_CLOSE')) throw error;
  }
  return true;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function describe(response: Response, key: string, { etag, lastModified, bytes }: FileHead): void {
  response.setHeader('Content-Type', contentTypeOf(key));
  response.setHeader('Cache-Control', cacheControlOf(key));
  if (isOpen(key)) openToOthers(response);
  const coding = codingOf(key);
  if (coding !== null) response.setHeader('Content-Encoding', coding);
  if (coding !== null || isText(key)) response.vary('Accept-Encoding');
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('Content-Length', bytes);
  if (etag !== null) response.setHeader('ETag', etag);
  if (lastModified !== null) response.setHeader('Last-Modified', lastModified.toUTCString());
}

/** The one part that is asked for, unless it is of another version of the file (`If-Range`). */
function rangeOf({ headers }: Request, etag: unknown): string | undefined {
  const { range } = headers;
  if (range === undefined || !/^bytes=(\d+-\d*|-\d+)$/.test(range)) return undefined;
  const version = headers['if-range'];
  return version === undefined || version === etag ? range : undefined;
}

/** The key of an address, or null when no file can be there. */
function keyOf(path: string, prefix: string): string | null {
  try {
    const key = prefix + decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path);
    const bare = key.replace(/^\//, '');
    return isKey(bare) && codingOf(bare) === null ? bare : null;
  } catch {
    return null;
  }
}

function leadInto(request: Request, response: Response): void {
  const query = request.originalUrl.slice(request.originalUrl.split('?')[0]?.length ?? 0);
  response.redirect(301, `${request.path}/${query}`);
}
