import { plain } from './compareText';
import type { PageText } from './readPdfText';

/** A margin text runs over this many lines at most. */
const mostLines = 3;

/** Lists margin texts that are neither the page's own number nor one of the allowed texts. */
export function foreignFurniture(
  furniture: readonly PageText[],
  allowed: readonly string[],
): readonly PageText[] {
  const known = new Set(allowed.map(plain));
  const foreign: PageText[] = [];
  for (let at = 0; at < furniture.length;) {
    const lines = knownLines(furniture, at, known);
    const piece = furniture[at];
    if (lines === 0 && piece !== undefined) foreign.push(piece);
    at += Math.max(lines, 1);
  }
  return foreign;
}

/** The number of next pieces that together are the lines of an allowed text of their page, or 0. */
function knownLines(furniture: readonly PageText[], at: number, known: ReadonlySet<string>): number {
  const page = furniture[at]?.page ?? 0;
  for (let lines = 1; lines <= mostLines; lines += 1) {
    const pieces = furniture.slice(at, at + lines).filter((piece) => piece.page === page);
    const text = plain(pieces.map((piece) => piece.text).join(' '));
    if (text === String(page) || known.has(text)) return pieces.length;
  }
  return 0;
}
