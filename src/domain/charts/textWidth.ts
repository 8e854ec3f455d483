/** Widths in parts of the type's size, somewhat above those of the booklet's sans serif in its bold. */
const narrow = new Set(".,:;'’|!ıiİIljf-/ ()·");
const slim = new Set('rtscşçz');
const wide = new Set('mwMW%@');

function widthOfSign(sign: string): number {
  if (narrow.has(sign)) return 0.35;
  if (slim.has(sign)) return 0.48;
  if (wide.has(sign)) return 0.88;
  if (/[\d+−–]/.test(sign)) return 0.55;
  return /\p{Lu}/u.test(sign) ? 0.7 : 0.58;
}

/** Estimates how wide a text is in pixels, never less than it is printed. */
export function textWidth(text: string, size: number): number {
  return Array.from(text).reduce((sum, sign) => sum + widthOfSign(sign), 0) * size;
}

/** The left and right end of a text that stands at `x`. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Gives the ends of a text by its anchor. */
export function extentOf(
  { text, x, anchor }: { readonly text: string; readonly x: number; readonly anchor: string },
  size: number,
): Extent {
  const width = textWidth(text, size);
  const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { from, to: from + width };
}

/** Breaks a text at its spaces into lines that are no wider than `width`, and a word that is wider than a line within. */
export function linesOf(text: string, width: number, size: number): readonly string[] {
  const words = text.split(' ').flatMap((word) => piecesOf(word, width, size));
  return words.reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    const fits = last === undefined || textWidth(longer, size) <= width;
    return fits ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}

function piecesOf(word: string, width: number, size: number): readonly string[] {
  return Array.from(word).reduce<readonly string[]>((pieces, sign) => {
    const last = pieces.at(-1);
    const longer = `${last ?? ''}${sign}`;
    const fits = last === undefined || textWidth(longer, size) <= width;
    return fits ? [...pieces.slice(0, -1), longer] : [...pieces, sign];
  }, []);
}
