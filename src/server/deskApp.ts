import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import express, { Router, type Request, type RequestHandler } from 'express';
import { deskFiles, deskRoot, deskScreenAt, entranceAt } from '@/contract/addresses';
import { localeOf, type Locale } from '@/domain/bilingual';
import { frameWords } from '@/messages/frame/frame';
import { languageOf } from './plainPage';
import { refuse } from './refuse';

/** What a page loads, as the build wrote it down. */
interface PageFiles {
  readonly script: string;
  readonly imports: readonly string[];
  readonly styles: readonly string[];
  readonly fonts: readonly string[];
}

/** The page of all screens within the frame, and the smaller one of those around signing in. */
type Pages = Readonly<Record<'desk' | 'entrance', PageFiles>>;

/** Where the build put the desk's application. */
export const builtDesk = resolve('dist', 'desk-app');

/**
 * Serves the desk's own application: one small page for all its screens, in the language and the look that were chosen on
 * this computer, and the files that it loads, whose names change with what they say. It needs neither the desk process
 * nor a database: the page stands, and says so itself, when those are away.
 */
export function deskApp(folder: string): Router {
  const router = Router();
  const files = express.static(join(folder, 'files'), {
    index: false,
    immutable: true,
    maxAge: '365d',
    setHeaders: (response, path) => {
      if (path.endsWith('.br')) response.setHeader('Content-Encoding', 'br');
    },
  });
  router.use(deskFiles, packed, files);
  router.use(deskRoot, page(folder));
  return router;
}

const isReading = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD';

const scripts = /\.(?:js|css)$/;
const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

/** Gives scripts and styles as the build packed them, to browsers that take them so. */
const packed: RequestHandler = (request, response, next) => {
  if (isReading(request) && scripts.test(request.path)) {
    response.vary('Accept-Encoding');
    if (request.acceptsEncodings('br') === 'br') {
      response.setHeader(
        'Content-Type',
        `${types[request.path.split('.').at(-1) ?? ''] ?? ''}; charset=utf-8`,
      );
      request.url = request.url.replace(request.path, `${request.path}.br`);
    }
  }
  next();
};

function page(folder: string): RequestHandler {
  const kept: { pages?: Pages } = {};
  return (request, response) => {
    if (!isReading(request)) {
      response.setHeader('Allow', 'GET, HEAD');
      refuse(request, response, { status: 405, says: ({ noEndpoint }) => noEndpoint });
      return;
    }
    const path = request.baseUrl + request.path;
    const isEntrance = entranceAt(path) !== null;
    response.status(isEntrance || deskScreenAt(path) !== null ? 200 : 404);
    kept.pages ??= JSON.parse(readFileSync(join(folder, 'page.json'), 'utf8')) as Pages;
    const { [isEntrance ? 'entrance' : 'desk']: files } = kept.pages;
    response.setHeader('Cache-Control', 'no-store');
    response.vary('Cookie');
    response.vary('Accept-Language');
    response.type('html').send(markup(files, request, String(response.locals['nonce'] ?? '')));
  };
}

/** Nothing of the request stands in it but one of two languages and one of two looks. */
function markup({ script, imports, styles, fonts }: PageFiles, request: Request, nonce: string): string {
  const locale = chosenLocale(request);
  const theme = cookieOf(request, 'payload-theme');
  const look = theme === 'dark' || theme === 'light' ? ` data-theme="${theme}"` : '';
  const at = (name: string): string => `${deskFiles}/${name}`;
  return [
    `<!doctype html><html lang="${locale}"${look}><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<meta name="csp-nonce" nonce="${nonce}"><title>${frameWords[locale].name}</title>`,
    `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">`,
    ...styles.map((name) => `<link rel="stylesheet" href="${at(name)}">`),
    ...fonts.map((name) => `<link rel="preload" as="font" type="font/woff2" href="${at(name)}" crossorigin>`),
    ...imports.map((name) => `<link rel="modulepreload" href="${at(name)}">`),
    `<script type="module" src="${at(script)}"></script></head>`,
    `<body><div id="desk"></div><noscript><p>${frameWords[locale].noScript}</p></noscript></body></html>`,
  ].join('');
}

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-50 -50 100 100">' +
  ['#0a5f62', '#8a3f08', '#6b2760', '#174a80', '#8a1f2b', '#2f5a20', '#3c3f70']
    .map(
      (colour, index) =>
        `<path fill="${colour}" transform="rotate(${((index * 360) / 7).toFixed(2)})" d="M0-7C-15-17-15-36 0-48 15-36 15-17 0-7Z"/>`,
    )
    .join('') +
  '</svg>';

/** The language that was chosen on this computer, else the browser's. */
function chosenLocale(request: Request): Locale {
  return localeOf(cookieOf(request, 'payload-lng') ?? languageOf(request));
}

function cookieOf({ headers }: Request, name: string): string | null {
  const found = (headers.cookie ?? '')
    .split(';')
    .map((each) => each.trim())
    .find((each) => each.startsWith(`${name}=`));
  return found === undefined ? null : found.slice(name.length + 1);
}
