import { differingStretches, type Range, type Stretch } from './differences';
import type { ChangedWords } from '../booklet/erratum';

/** With more changes than this a passage counts as rewritten, and is shown as a whole. */
const mostPairs = 4;
const endMark = /[.,;:!?]+$/u;

const lengthOf = ({ from, to }: Range): number => to - from;

/** Shows words put in or taken out with the word before them, or at the beginning with the one after. */
function withNeighbour({ before, after }: Stretch): Stretch {
  if (lengthOf(before) > 0 && lengthOf(after) > 0) return { before, after };
  const widened = ({ from, to }: Range): Range =>
    before.from > 0 && after.from > 0 ? { from: from - 1, to } : { from, to: to + 1 };
  return { before: widened(before), after: widened(after) };
}

/** Without the mark that ends both. */
function trimmed({ before, after }: ChangedWords): ChangedWords {
  const mark = endMark.exec(before)?.[0] ?? '';
  if (mark === '' || mark !== endMark.exec(after)?.[0]) return { before, after };
  return { before: before.slice(0, -mark.length), after: after.slice(0, -mark.length) };
}

/**
 * Lists the few words in which two passages differ, with their suffixes (`371’dir`, `373’tür`); empty when so
 * much differs that the passage was rewritten. A no-break space divides nothing: a counted noun keeps its
 * numeral.
 */
export function changedWords(before: string, after: string): readonly ChangedWords[] {
  const [was, is] = [before.split(' '), after.split(' ')];
  const stretches = differingStretches(was, is);
  const changed = stretches.reduce((sum, each) => sum + lengthOf(each.before) + lengthOf(each.after), 0);
  if (stretches.length > mostPairs || changed > (was.length + is.length) / 2) return [];
  const phrase = (words: readonly string[], { from, to }: Range): string => words.slice(from, to).join(' ');
  return stretches
    .map(withNeighbour)
    .map((each) => trimmed({ before: phrase(was, each.before), after: phrase(is, each.after) }));
}
