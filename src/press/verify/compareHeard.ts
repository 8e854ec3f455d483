import type { ExpectedSection } from './expected';
import { mismatchAt, plain, type TextMismatch } from './compareText';
import type { PdfText } from './readPdfText';

/** Stand in joined tags where a paragraph, heading or cell ends, and where a page does. */
const [blockEnd, pageEnd] = ['\n', '\f'];

/**
 * Puts the letters of tags together, as a screen reader does: nothing parts them within a block. A tag without letters
 * holds a box's background or edge, which nobody hears.
 */
export function joinTags(tags: PdfText['tags'], letters: ReadonlyMap<string, string>): string {
  const spoken = tags.filter(({ id }) => (letters.get(id) ?? '') !== '');
  const parts = spoken.map(({ id, block, page }, index) => {
    const before = spoken[index - 1];
    const text = (letters.get(id) ?? '').replace(/\s+/gu, ' ');
    if (before === undefined || (before.block === block && before.page === page)) return text;
    return `${before.page === page ? blockEnd : pageEnd}${text}`;
  });
  return parts.join('');
}

/**
 * Finds the first place where joined tags are not the expected text, or null. Words are parted by a space in the
 * tags themselves, wherever their line ends; lines of the booklet by a space or by the end of a block.
 */
export function compareHeard(heard: string, expected: readonly ExpectedSection[]): TextMismatch | null {
  const due = expected.flatMap(({ lines }) => lines.map(plain)).filter((line) => line !== '');
  const whole = due.join(blockEnd);
  let read = 0;
  for (let at = 0; at < whole.length; at += 1) {
    const length = lengthOf(heard, read, whole[at] ?? '');
    if (length === 0) return mismatchAt(expected, { whole, at }, { text: heard, at: read });
    read += length;
  }
  if (heard.slice(read).trim() === '') return null;
  return mismatchAt(expected, { whole, at: whole.length }, { text: heard, at: read });
}

const spaceWithin = / ?\f | \f ?| /y;
const lineEnd = /[ \n\f]+/y;

/** The number of heard signs that are the next sign that is due, or 0. A page may end anywhere. */
function lengthOf(heard: string, read: number, due: string): number {
  if (due === ' ' || due === blockEnd) {
    const space = due === ' ' ? spaceWithin : lineEnd;
    space.lastIndex = read;
    return space.exec(heard)?.[0].length ?? 0;
  }
  if (heard[read] === due) return 1;
  return heard[read] === pageEnd && heard[read + 1] === due ? 2 : 0;
}
