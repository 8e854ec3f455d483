import type { IncomingMessage } from 'node:http';
import type { Request, RequestHandler, Response } from 'express';
import { serverMessages } from '@/messages/operator/server';

/** Gives the language to answer in: the browser's first choice of our two, Turkish when it says nothing. */
export function languageOf(request: Pick<IncomingMessage, 'headers'>): 'tr' | 'en' {
  const wanted = request.headers['accept-language'] ?? 'tr';
  const first = wanted
    .split(',')
    .map((part) => part.trim().slice(0, 2))
    .find((language) => language === 'tr' || language === 'en');
  return first === 'en' ? 'en' : 'tr';
}

/** The style of the server's own pages, which the policy of their headers names by its hash. */
export const shellStyle = `
body{margin:0;font:1.0625rem/1.6 system-ui,sans-serif;color:#1c2733;background:#f6f7f9}
main{max-width:34rem;margin:18vh auto 0;padding:0 1.5rem}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 .75rem}
p.site{color:#52606d;margin:0 0 2rem}a{color:#0b5394}`;

const comesAgain = '<meta http-equiv="refresh" content="10">';

/** Answers with a small page of the server's own, in the reader's language. */
export function plainPage(
  request: Request,
  response: Response,
  page: { status: number; says: 'notFound' | 'notReady' | 'failed' | 'unavailable' | 'away' },
): void {
  const language = languageOf(request);
  const words = serverMessages[language];
  const { title, text } = words[page.says];
  response.status(page.status).type('html').setHeader('Cache-Control', 'no-store');
  response.vary('Accept-Language');
  response.send(
    shell({
      language,
      title,
      head: page.says === 'away' ? comesAgain : '',
      body: `<p>${text}</p><p><a href="/">${words.toStart}</a></p>`,
    }),
  );
}

/**
 * Gives the HTML of one of the server’s own pages. Its parts are put in as they are, so nothing unchecked of
 * a request may stand in them.
 */
export function shell(page: {
  readonly language: 'tr' | 'en';
  readonly title: string;
  readonly head: string;
  readonly body: string;
}): string {
  const { language, title, head, body } = page;
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" ` +
    `content="width=device-width,initial-scale=1">${head}<title>${title}</title><style>${shellStyle}</style></head><body><main>` +
    `<p class="site">${serverMessages[language].siteName}</p><h1>${title}</h1>${body}</main></body></html>`
  );
}

/** Answers that nothing is at this address; the root is empty only until the first booklet is published. */
export const notFound: RequestHandler = (request, response) => {
  plainPage(request, response, { status: 404, says: request.path === '/' ? 'notReady' : 'notFound' });
};
