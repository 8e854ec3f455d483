import { canonicalJson } from '../booklet/canonicalJson';
import { compose } from '../booklet/compose';
import type { ChangedFigure, SnapshotContent } from '../booklet/snapshot';
import { isMeantFor, openFields } from '../figures/metric';
import { changedFigures, changedWords, hidesNumber } from './changes';
import {
  derivedGroup,
  differingPairs,
  passageGroups,
  type Aligned,
  type Passage,
  type PassageGroup,
} from './passages';
import type { Erratum, ErratumPassage, PrintedPassage } from '../booklet/erratum';

/** Changed values by metric key. */
type Changes = ReadonlyMap<string, ChangedFigure>;

/** Groups of both booklets by key: those of the new one in its order, then those that are gone. */
function alignedGroups(
  before: readonly PassageGroup[],
  after: readonly PassageGroup[],
): readonly Aligned<Passage>[] {
  const former = new Map(before.map(({ key, passages }) => [key, passages]));
  const present = new Set(after.map(({ key }) => key));
  const compared = after.flatMap(({ key, passages }) => differingPassages(former.get(key) ?? [], passages));
  const gone = before.filter(({ key }) => !present.has(key)).flatMap(({ passages }) => passages);
  return [...compared, ...gone.map((passage) => ({ before: passage, after: null }))];
}

/** A figure's sentence beside its own, wherever it stands; the others paired in order. */
function differingPassages(
  before: readonly Passage[],
  after: readonly Passage[],
): readonly Aligned<Passage>[] {
  const sameIn = (passages: readonly Passage[], { key }: Passage): Passage | undefined =>
    key === null ? undefined : passages.find((each) => each.key === key);
  const own = after.flatMap((passage) => {
    const was = sameIn(before, passage);
    const differs = was !== undefined && wordsAndMarks(was) !== wordsAndMarks(passage);
    return differs ? [{ before: was, after: passage }] : [];
  });
  const others = (list: readonly Passage[], beside: readonly Passage[]): readonly Passage[] =>
    list.filter((passage) => sameIn(beside, passage) === undefined);
  return [...own, ...differingPairs(others(before, after), others(after, before), wordsAndMarks)];
}

const wordsAndMarks = ({ text, carriedFrom }: Passage): string => [text, ...carriedFrom].join('\n');

/** A number that was printed and is suppressed now is not printed again in the note that takes it back. */
function isHidden(metrics: readonly string[], changes: Changes): boolean {
  return metrics.flatMap((metric) => changes.get(metric) ?? []).some(hidesNumber);
}

function printed(passage: Passage | null): PrintedPassage | null {
  return passage === null ? null : { text: passage.text, carriedFrom: passage.carriedFrom };
}

function erratumPassage({ before, after }: Aligned<Passage>, changes: Changes): readonly ErratumPassage[] {
  const place = (after ?? before)?.place;
  if (place === undefined) return [];
  const shown = [...new Set([...(before?.metrics ?? []), ...(after?.metrics ?? [])])];
  const metrics = shown.filter((metric) => changes.has(metric));
  const hidden = isHidden(metrics, changes);
  const hasBoth = before !== null && after !== null && !hidden;
  return [
    {
      place,
      metrics,
      before: hidden ? null : printed(before),
      after: printed(after),
      words: hasBoth ? changedWords(before.text, after.text) : [],
      hidden,
    },
  ];
}

function changedDates(before: SnapshotContent, after: SnapshotContent): Erratum['dates'] {
  return Object.entries(after.figures).flatMap(([metric, figure]) => {
    const former = before.figures[metric];
    if (former === undefined) return [];
    const [was, is] = [former.asOf ?? before.edition.asOf, figure.asOf ?? after.edition.asOf];
    return was === is ? [] : [{ metric, before: was, after: is }];
  });
}

/** What a reader of the data finds of each definition, by the keys of the metrics that are meant for the province. */
function openDefinitions({ metrics, province }: SnapshotContent): ReadonlyMap<string, string> {
  const meant = metrics.filter(({ where }) => isMeantFor(where, province));
  return new Map(meant.map((metric) => [metric.key, canonicalJson(openFields(metric))]));
}

function changedDefinitions(before: SnapshotContent, after: SnapshotContent): readonly string[] {
  const former = openDefinitions(before);
  return [...openDefinitions(after)].flatMap(([key, open]) => (former.get(key) === open ? [] : [key]));
}

const groupsOf = (content: SnapshotContent): readonly PassageGroup[] => [
  ...passageGroups(compose(content)),
  derivedGroup(content),
];

/**
 * Writes the erratum of the content `after` against the publication `against`: composes both, and sets the
 * passages that differ side by side. Throws a CompositionError when the new content cannot be printed.
 */
export function erratumOf(before: SnapshotContent, after: SnapshotContent, against: number): Erratum {
  const changed = changedFigures(before.figures, after.figures);
  const changes = new Map(changed.map((change) => [change.metric, change]));
  const pairs = alignedGroups(groupsOf(before), groupsOf(after));
  return {
    against,
    passages: pairs.flatMap((pair) => erratumPassage(pair, changes)),
    dates: changedDates(before, after),
    definitions: changedDefinitions(before, after),
  };
}

/** Tells whether nothing that readers get differs. */
export function isEmptyErratum({ passages, dates, definitions }: Erratum): boolean {
  return passages.length + dates.length + definitions.length === 0;
}
