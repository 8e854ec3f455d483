/** Letters of a Turkish text in Windows-1254 besides ASCII, and the marks that office programs put in. */
const likely = /^[\t\n\r\u0020-\u007EçÇğĞıİöÖşŞüÜâÂîÎûÛ‘’“”–—…•«»°€\u00A0]*$/u;

/**
 * Decodes a file: UTF-8 with or without its mark, else Windows-1254 where every letter of it fits Turkish.
 * Null when it is neither: a wrong letter is never guessed.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const unicode = decodeAs('utf-8', bytes);
  if (unicode !== null) return unicode.includes('\0') ? null : unicode;
  const turkish = decodeAs('windows-1254', bytes);
  return turkish !== null && likely.test(turkish) ? turkish : null;
}

function decodeAs(encoding: 'utf-8' | 'windows-1254', bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
