import type { ChangedFigure, Snapshot, SnapshotFigure } from '../booklet/snapshot';
import { amountOf, isSameValue } from '../figures/figureValue';
import { differingStretches, type Range, type Stretch } from './passages';
import type { ChangedWords } from '../booklet/erratum';

type Figures = Readonly<Record<string, SnapshotFigure>>;

/** Lists the figures in which two publications differ, in the order of the metric keys. */
export function changedFigures(before: Figures, after: Figures): readonly ChangedFigure[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys
    .map((metric) => ({
      metric,
      before: before[metric]?.value ?? null,
      after: after[metric]?.value ?? null,
    }))
    .filter((change) => !isSameValue(change.before, change.after));
}

/** With more changes than this a passage counts as rewritten, and is shown as a whole. */
const mostPairs = 4;
const endMark = /(?<![.,;:!?])[.,;:!?]+$/u;

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

/** The part of a publication that its changes are read from. */
interface Changing {
  readonly publication: Pick<Snapshot['publication'], 'kind' | 'changes'>;
}

/** Tells whether a change takes back a number that was printed; an absence before it betrays nothing. */
export function hidesNumber({ before, after }: Pick<ChangedFigure, 'before' | 'after'>): boolean {
  return after?.kind === 'suppressed' && (before === null || amountOf(before) !== null);
}

/**
 * Gives the changes of a publication that readers may see. A figure that is suppressed now hides its former
 * number, and one that was suppressed has none to show; a withdrawal names no figures.
 */
export function publicChanges({ publication }: Changing): readonly ChangedFigure[] {
  if (publication.kind === 'withdrawal') return [];
  return publication.changes.map((change) => (hidesNumber(change) ? { ...change, before: null } : change));
}
