import { PressFailure } from './steps';

const closed = "default-src 'none'; form-action 'none'; base-uri 'none'";

/** What a page without script may load: styles, fonts and pictures of its own site. */
export const screenPolicy = `${closed}; style-src 'self'; font-src 'self'; img-src 'self'`;

/** What a public page may load besides: scripts that are files of its own site, and what those fetch from there. */
export const publicPagePolicy = `${screenPolicy}; script-src 'self'; connect-src 'self'`;

const printPolicy = `${closed}; style-src 'unsafe-inline'; font-src data:; img-src data:`;
const meta = `<meta http-equiv="Content-Security-Policy" content="${printPolicy}">`;

/** Puts the printer's policy before anything else in the head: a booklet carries all it needs in itself. */
export function withPrintPolicy(html: string): string {
  const head = /<head[^<>]*>/i.exec(html);
  if (head === null) throw new PressFailure('html', 'step_failed', 'the document has no head');
  const end = head.index + head[0].length;
  return html.slice(0, end) + meta + html.slice(end);
}
