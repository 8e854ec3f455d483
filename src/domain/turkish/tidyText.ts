/** Control characters but line feed and tab; what turns the direction of writing; halves of a character. */
const unfit = /[\p{Cs}\u202A-\u202E\u2066-\u2069]|(?![\n\t])\p{Cc}/gu;

/**
 * Tidies typed text for storing, hashing and printing: NFC, without characters that no database gives back or
 * that make a line read otherwise than it is written, and without space around it.
 */
export function tidyText(text: string): string {
  return text.replace(unfit, '').normalize('NFC').trim();
}

/** Tidies a note or reason that may be left out; null when nothing is left. */
export function tidyTextOrNull(text: string): string | null {
  const tidy = tidyText(text);
  return tidy === '' ? null : tidy;
}
