import { PressFailure } from './steps';

const closed = "default-src 'none'; base-uri 'none'";
const noForms = "form-action 'none'";
const ownFiles = "style-src 'self'; font-src 'self'; img-src 'self'";

/** What a page without script may load: styles, fonts and pictures of its own site. */
export const screenPolicy = `${closed}; ${noForms}; ${ownFiles}`;

/**
 * What a public page may do besides: load scripts that are files of its own site, and what those fetch from there; its
 * search leads to a place on the site where no script runs.
 */
export const publicPagePolicy = `${closed}; form-action 'self'; ${ownFiles}; script-src 'self'; connect-src 'self'`;

const printPolicy = `${closed}; ${noForms}; style-src 'unsafe-inline'; font-src data:; img-src data:`;
const meta = `<meta http-equiv="Content-Security-Policy" content="${printPolicy}">`;

/** Puts the printer's policy before anything else in the head: a booklet carries all it needs in itself. */
export function withPrintPolicy(html: string): string {
  const head = /<head[^<>]*>/i.exec(html);
  if (head === null) throw new PressFailure('html', 'step_failed', 'the document has no head');
  const end = head.index + head[0].length;
  return html.slice(0, end) + meta + html.slice(end);
}
