import type {
  ComposedBooklet,
  ComposedParagraph,
  ComposedPart,
  ComposedSection,
  ComposedStatement,
} from '../booklet/composed';
import { plainText } from '../booklet/pieces';
import type { PassagePlace, PrintedPassage } from '../booklet/erratum';
import type { SnapshotContent } from '../booklet/snapshot';

/** An element of both sides, or of one of them only. */
export interface Aligned<T> {
  readonly before: T | null;
  readonly after: T | null;
}

type Table = readonly (readonly number[])[];

/** How many of the rest of both lists can stay in order, from each place on. */
function longestFrom(before: readonly string[], after: readonly string[]): Table {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let b = before.length - 1; b >= 0; b -= 1) {
    for (let a = after.length - 1; a >= 0; a -= 1) {
      const row = table[b] ?? [];
      const below = table[b + 1] ?? [];
      row[a] = before[b] === after[a] ? (below[a + 1] ?? 0) + 1 : Math.max(below[a] ?? 0, row[a + 1] ?? 0);
    }
  }
  return table;
}

interface Place {
  readonly before: number;
  readonly after: number;
}

/** The places where both lists hold the same: as many as possible, in order. */
function anchorsOf(before: readonly string[], after: readonly string[]): readonly Place[] {
  const table = longestFrom(before, after);
  const anchors: Place[] = [];
  let [b, a] = [0, 0];
  while (b < before.length && a < after.length) {
    if (before[b] === after[a]) {
      anchors.push({ before: b, after: a });
      b += 1;
      a += 1;
    } else if ((table[b + 1]?.[a] ?? 0) >= (table[b]?.[a + 1] ?? 0)) b += 1;
    else a += 1;
  }
  return anchors;
}

/** Part of a list: from the first index up to, but without, the last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A stretch in which two lists differ; one of its ranges may be empty. */
export interface Stretch {
  readonly before: Range;
  readonly after: Range;
}

/** Stretches that differ between two lists of texts, in order; what is between them is the same. */
export function differingStretches(before: readonly string[], after: readonly string[]): readonly Stretch[] {
  const ends = [...anchorsOf(before, after), { before: before.length, after: after.length }];
  let [b, a] = [0, 0];
  return ends.flatMap((end) => {
    const stretch = { before: { from: b, to: end.before }, after: { from: a, to: end.after } };
    [b, a] = [end.before + 1, end.after + 1];
    return stretch.before.to > stretch.before.from || stretch.after.to > stretch.after.from ? [stretch] : [];
  });
}

/** Lists what differs between two lists, paired in order within each differing stretch. */
export function differingPairs<T>(
  before: readonly T[],
  after: readonly T[],
  textOf: (each: T) => string,
): readonly Aligned<T>[] {
  return differingStretches(before.map(textOf), after.map(textOf)).flatMap((stretch) => {
    const was = before.slice(stretch.before.from, stretch.before.to);
    const is = after.slice(stretch.after.from, stretch.after.to);
    return Array.from({ length: Math.max(was.length, is.length) }, (_, index) => ({
      before: was[index] ?? null,
      after: is[index] ?? null,
    }));
  });
}

/** One sentence, paragraph or title of a composed booklet. */
export interface Passage extends PrintedPassage {
  readonly place: PassagePlace;
  readonly metrics: readonly string[];
  /** Names the sentence of a statement, so that each figure's is compared with its own; null in other texts. */
  readonly key: string | null;
}

/** Passages to compare among themselves: a statement alone, the paragraphs of one text together. */
export interface PassageGroup {
  readonly key: string;
  readonly passages: readonly Passage[];
}

type Texts = readonly (string | ComposedParagraph)[];

function group(key: string, place: PassagePlace, texts: Texts): PassageGroup {
  const passages = texts.map((text) => ({
    place,
    text: typeof text === 'string' ? text : plainText(text),
    metrics: [],
    carriedFrom: [],
    key: null,
  }));
  return { key, passages };
}

function statementGroup(owner: string, place: PassagePlace, statement: ComposedStatement): PassageGroup {
  const { key, runs, metrics, carriedFrom } = statement;
  const [whole = key] = key.split('/');
  return {
    key: `${owner}.${whole}`,
    passages: [{ place, text: plainText(runs), metrics, carriedFrom, key }],
  };
}

function partGroups(section: ComposedSection, part: ComposedPart): readonly PassageGroup[] {
  const placeIn = (...names: readonly string[]): PassagePlace => ({
    part: 'section',
    section: section.number,
    names: [section.title, ...names],
  });
  switch (part.type) {
    case 'statement':
      return [statementGroup(section.key, placeIn(), part.statement)];
    case 'heading':
      return [
        group(`${section.key}/${part.heading}`, placeIn(part.heading), [part.heading, ...part.text]),
        ...part.statements.map((each) => statementGroup(section.key, placeIn(part.heading), each)),
      ];
    case 'service': {
      const owner = `${section.key}/${part.key}`;
      const place = placeIn(part.name);
      return [
        group(owner, place, [part.name, ...part.description]),
        ...part.statements.map((statement) => statementGroup(owner, place, statement)),
      ];
    }
  }
}

/** The sentences of one statement together, whether its figures were worded in one or apart. */
function together(groups: readonly PassageGroup[]): readonly PassageGroup[] {
  const passages = new Map<string, readonly Passage[]>();
  for (const each of groups) passages.set(each.key, [...(passages.get(each.key) ?? []), ...each.passages]);
  return [...passages].map(([key, own]) => ({ key, passages: own }));
}

function sectionGroups(section: ComposedSection): readonly PassageGroup[] {
  const place = { part: 'section', section: section.number, names: [section.title] } as const;
  const groups = section.parts.flatMap((part) => partGroups(section, part));
  return together([group(section.key, place, [section.title, ...section.opening]), ...groups]);
}

const frame = (part: PassagePlace['part']): PassagePlace => ({ part, section: null, names: [] });

function colophonTexts({ contact, licence, issn, sources }: ComposedBooklet): Texts {
  const { telephone, email, web, address } = contact;
  const terms = licence === null ? null : `${licence.name}: ${licence.url}`;
  const lines = [telephone, email, web, address, terms, issn].filter((line) => line !== null);
  return [...lines, ...sources];
}

/** Gives what a booklet derives and leads with, as passages without a number: a change of it changes what is printed. */
export function derivedGroup({ texts, metrics }: SnapshotContent): PassageGroup {
  const { ratios, partitions, highlights } = texts.front.derived;
  const labels = (keys: readonly string[]): string =>
    keys.map((key) => metrics.find((metric) => metric.key === key)?.label.tr ?? key).join(' + ');
  return group('glance', frame('glance'), [
    ...highlights.map((key) => labels([key])),
    ...ratios.map((each) => `${each.label.tr}: ${labels(each.numerator)} / ${labels(each.denominator)}`),
    ...partitions.map(({ label, parts }) => `${label.tr}: ${labels(parts)}`),
  ]);
}

/** Splits a booklet into passages in printed order, in groups in which two booklets can be compared. */
export function passageGroups(composed: ComposedBooklet): readonly PassageGroup[] {
  const { issuer, department, provinceCapitals, bookletTitle, monthYear, asOfDate } = composed;
  const cover = [issuer, department, provinceCapitals, bookletTitle, monthYear, asOfDate];
  return [
    ...cover.map((text, index) => group(`cover:${String(index)}`, frame('cover'), [text])),
    group('opening', frame('opening'), [composed.openingTitle, ...composed.opening]),
    ...composed.sections.flatMap(sectionGroups),
    group('colophon', frame('colophon'), colophonTexts(composed)),
    group('backCover', frame('backCover'), composed.backCover),
  ];
}
