import type { PdfText } from './readPdfText';

type Placed = PdfText['texts'][number];

/** Stands in joined text where a line ends; a gap on one line is a space. */
export const lineBreak = '\n';

/** Texts that stand closer than this part of the letter size belong together. */
const closest = 0.09;

/** Puts placed texts together; where they stand on the page says what parts them. */
export function joinTexts(texts: readonly Placed[]): string {
  let joined = '';
  let before: Placed | null = null;
  for (const text of texts) {
    joined += (before === null ? '' : between(before, text)) + text.text;
    before = text;
  }
  return joined.replace(/[^\S\n]+/gu, ' ').replace(/ ?\n ?/g, lineBreak);
}

function between(a: Placed, b: Placed): string {
  const size = Math.min(a.size, b.size);
  const isSameLine = a.page === b.page && Math.abs(a.baseline - b.baseline) < size / 2;
  if (!isSameLine || b.left < a.left) return lineBreak;
  return b.left - a.right < closest * size ? '' : ' ';
}
