import type { IncomingMessage } from 'node:http';

/** The language to answer in: what the browser prefers of our two, Turkish when it says nothing. */
export function languageOf(request: Pick<IncomingMessage, 'headers'>): 'tr' | 'en' {
  const wanted = request.headers['accept-language'] ?? 'tr';
  const first = wanted
    .split(',')
    .map((part) => part.trim().slice(0, 2))
    .find((language) => language === 'tr' || language === 'en');
  return first === 'en' ? 'en' : 'tr';
}
