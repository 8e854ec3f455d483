/** Zeros of the digit sets that keyboards and copied tables bring: full-width, Arabic, Persian. */
const zeros = [0xff10, 0x0660, 0x06f0];
const separators: Readonly<Record<string, string>> = {
  '\uFF0C': ',',
  '\uFF0E': '.',
  '\u066B': ',',
  '\u066C': '.',
};

function plainCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const zero = zeros.find((candidate) => code >= candidate && code <= candidate + 9);
  return zero === undefined ? (separators[character] ?? character) : (code - zero).toString();
}

/** Writes ASCII digits and single spaces, in NFC. NFKC would make `5²`, with a footnote mark, read 52. */
export function plainDigits(input: string): string {
  const characters = Array.from(input.normalize('NFC'), plainCharacter).join('');
  return characters.replace(/[\s\u200B\u2060]+/gu, ' ').trim();
}
