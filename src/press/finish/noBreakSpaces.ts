/** The mark that Chromium sets on a no-break space, and its content: a font, a place and glyphs in hex. */
const markedSpace = /\/Span\s*<<\s*\/ActualText\s*<FEFF00A0>\s*>>\s*BDC([^()]*?)EMC/g;

/**
 * Takes the marks off no-break spaces, which Chromium sets because the font draws them as spaces: readers that
 * know no mark within a mark lose the words behind it, the unit of each figure. A plain space is read in place.
 */
export function withoutMarkedSpaces(stream: Uint8Array): Uint8Array {
  const text = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength).toString('latin1');
  return Buffer.from(text.replace(markedSpace, '$1'), 'latin1');
}
