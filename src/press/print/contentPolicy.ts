import { PressFailure } from '../pressFailure';

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'";
const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

/** Puts the press's own policy before anything else in the head: a booklet carries all it needs in itself. */
export function withContentPolicy(html: string): string {
  const head = /<head[^>]*>/i.exec(html);
  if (head === null) throw new PressFailure('html', 'step_failed', 'the document has no head');
  const end = head.index + head[0].length;
  return html.slice(0, end) + meta + html.slice(end);
}
