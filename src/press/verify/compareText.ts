import type { ExpectedSection } from './expected';
import { lineBreak } from './readPdfText';

/** Where found text leaves the expected text. */
export interface TextMismatch {
  readonly section: string;
  readonly expected: string;
  readonly found: string;
}

const excerptLength = 90;

/**
 * Finds the first place where `found` is not the expected text, or null. Of whitespace only what line
 * breaking forces is forgiven: a line ends where a space stands, or within a word that may be longer than it.
 */
export function compareText(found: string, expected: readonly ExpectedSection[]): TextMismatch | null {
  const words = expected.flatMap(({ lines }) => lines.map(plain)).filter((line) => line !== '');
  const whole = words.join(' ');
  let at = 0;
  let read = 0;
  while (read < found.length && at < whole.length) {
    const step = stepOver(found, read, { whole, at });
    if (step === null) break;
    read += step.read;
    at += step.at;
  }
  if (found.slice(read).trim() === '' && at === whole.length) return null;
  return mismatchAt(expected, { whole, at }, { text: found, at: read });
}

interface Step {
  readonly read: number;
  readonly at: number;
}

function stepOver(
  found: string,
  read: number,
  due: { readonly whole: string; readonly at: number },
): Step | null {
  const letter = found[read] ?? '';
  const next = due.whole[due.at] ?? '';
  if (letter === next) return { read: 1, at: 1 };
  if (letter !== lineBreak) return null;
  if (next === ' ') return { read: 1, at: 1 };
  return mayBreak(due.whole, due.at) ? { read: 1, at: 0 } : null;
}

/** A figure stands on one line, unless it is part of something longer than any figure, an address say. */
function mayBreak(whole: string, at: number): boolean {
  if (!/[\d.,]/u.test(whole[at - 1] ?? '') || !/[\d.,]/u.test(whole[at] ?? '')) return true;
  const start = whole.lastIndexOf(' ', at) + 1;
  const end = whole.indexOf(' ', at);
  return (end < 0 ? whole.length : end) - start > longestFigure;
}

/** Longest word that is a figure with its suffix: `9.007.199.254.740.991’inci`. */
const longestFigure = 30;

/** Makes one space of each stretch of blanks; no-break spaces print as spaces. */
export const plain = (line: string): string => line.replace(/\s+/gu, ' ').trim();

/** Tells in which part, and with which words on either side, found text leaves the text that is due. */
export function mismatchAt(
  sections: readonly ExpectedSection[],
  due: { readonly whole: string; readonly at: number },
  found: { readonly text: string; readonly at: number },
): TextMismatch {
  return {
    section: sectionAt(sections, due.at),
    expected: excerpt(due.whole, due.at),
    found: excerpt(found.text, found.at),
  };
}

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
