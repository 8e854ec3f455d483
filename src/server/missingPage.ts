import { buffer } from 'node:stream/consumers';
import type { Request, RequestHandler } from 'express';
import type { StoredReader } from '@/storage/storage';
import { languageOf } from './plainPage';

/** How long a page is remembered, in milliseconds: whoever asks for what is not there costs the storage no more than that. */
const kept = 60_000;

/**
 * Answers that nothing is at an address with the page that was published for that, in the language of the address or of the
 * reader. Whatever is no page, and a site without that page, is left to those who come after.
 */
export function missingPage(reader: StoredReader, prefix: string): RequestHandler {
  const at = (path: string): (() => Promise<Buffer | null>) =>
    remembered(reader, `${prefix}/${path}`.replace(/^\//, ''));
  const pageIn = { tr: at('404.html'), en: at('en/404.html') };
  return async (request, response, next) => {
    if (!isPage(request)) {
      next();
      return;
    }
    const isEnglish = request.path.startsWith('/en/');
    const page = await pageIn[isEnglish ? 'en' : languageOf(request)]();
    if (page === null) {
      next();
      return;
    }
    response.status(404).type('html').setHeader('Cache-Control', 'no-store');
    response.vary('Accept-Language');
    response.send(page);
  };
}

/** The root is empty only until the first booklet is published, which is said otherwise. */
function isPage({ method, path }: Request): boolean {
  const name = path.split('/').at(-1) ?? '';
  return ['GET', 'HEAD'].includes(method) && path !== '/' && (!name.includes('.') || name.endsWith('.html'));
}

/** Makes the function that gives a page's bytes, null where there is none, and reads them once in a while. */
function remembered(reader: StoredReader, key: string): () => Promise<Buffer | null> {
  let read = -Infinity;
  let page: Promise<Buffer | null> = Promise.resolve(null);
  return () => {
    if (performance.now() - read > kept) {
      read = performance.now();
      page = pageOf(reader, key);
    }
    return page;
  };
}

/** A storage that does not answer has no page; the answer itself needs none. */
async function pageOf(reader: StoredReader, key: string): Promise<Buffer | null> {
  try {
    const file = await reader.open(key);
    return file === null || file === 'no_range' ? null : await buffer(file.body);
  } catch {
    return null;
  }
}
