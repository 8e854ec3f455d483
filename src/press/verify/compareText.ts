import type { ExpectedSection } from './expected';
import { lineBreak } from './joinTexts';

/** Where found text leaves the expected text. */
export interface TextMismatch {
  readonly section: string;
  readonly expected: string;
  readonly found: string;
}

/** A line may end after these without a space. */
const breakable = /[-–—/…]$/u;
const excerptLength = 90;

/**
 * Finds the first place where `found` is not the expected text, or null. Of whitespace only what line
 * breaking forces is forgiven: a line ends where a space stands, or after a dash or slash.
 */
export function compareText(found: string, expected: readonly ExpectedSection[]): TextMismatch | null {
  const words = expected.flatMap(({ lines }) => lines.map(plain)).filter((line) => line !== '');
  const whole = words.join(' ');
  let at = 0;
  let read = 0;
  while (read < found.length && at < whole.length) {
    const step = stepOver(found, read, whole[at] ?? '');
    if (step === null) break;
    read += step.read;
    at += step.at;
  }
  if (found.slice(read).trim() === '' && at === whole.length) return null;
  return { section: sectionAt(expected, at), expected: excerpt(whole, at), found: excerpt(found, read) };
}

interface Step {
  readonly read: number;
  readonly at: number;
}

function stepOver(found: string, read: number, next: string): Step | null {
  const letter = found[read] ?? '';
  if (letter === next) return { read: 1, at: 1 };
  if (letter !== lineBreak) return null;
  if (next === ' ') return { read: 1, at: 1 };
  return breakable.test(found.slice(0, read).slice(-1)) ? { read: 1, at: 0 } : null;
}

/** Makes one space of each stretch of blanks; no-break spaces print as spaces. */
export const plain = (line: string): string => line.replace(/\s+/gu, ' ').trim();

function sectionAt(sections: readonly ExpectedSection[], at: number): string {
  let end = 0;
  for (const { key, lines } of sections) {
    for (const line of lines.map(plain)) end += line === '' ? 0 : line.length + 1;
    if (at < end) return key;
  }
  return sections.at(-1)?.key ?? '';
}

const excerpt = (text: string, at: number): string =>
  text.slice(Math.max(0, at - excerptLength / 3), at + excerptLength);
