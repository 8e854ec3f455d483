import type {
  ComposedBooklet,
  ComposedParagraph,
  ComposedPart,
  ComposedSection,
  ComposedStatement,
} from '../booklet/composed';
import { plainText } from '../booklet/joinPieces';
import type { PassagePlace, PrintedPassage } from '../booklet/erratum';

/** One sentence, paragraph or title of a composed booklet. */
export interface Passage extends PrintedPassage {
  readonly place: PassagePlace;
  readonly metrics: readonly string[];
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
  }));
  return { key, passages };
}

function statementGroup(owner: string, place: PassagePlace, statement: ComposedStatement): PassageGroup {
  const { key, runs, metrics, carriedFrom } = statement;
  return { key: `${owner}.${key}`, passages: [{ place, text: plainText(runs), metrics, carriedFrom }] };
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
      return [group(`${section.key}/${part.heading}`, placeIn(part.heading), [part.heading, ...part.text])];
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

function sectionGroups(section: ComposedSection): readonly PassageGroup[] {
  const place = { part: 'section', section: section.number, names: [section.title] } as const;
  return [
    group(section.key, place, [section.title, ...section.opening]),
    ...section.parts.flatMap((part) => partGroups(section, part)),
  ];
}

const frame = (part: PassagePlace['part']): PassagePlace => ({ part, section: null, names: [] });

/** Splits a booklet into passages in printed order, in groups in which two booklets can be compared. */
export function passageGroups(composed: ComposedBooklet): readonly PassageGroup[] {
  const { issuer, department, provinceCapitals, bookletTitle, monthYear, asOfDate } = composed;
  const cover = [issuer, department, provinceCapitals, bookletTitle, monthYear, asOfDate];
  return [
    ...cover.map((text, index) => group(`cover:${String(index)}`, frame('cover'), [text])),
    group('opening', frame('opening'), [composed.openingTitle, ...composed.opening]),
    ...composed.sections.flatMap(sectionGroups),
    group('backCover', frame('backCover'), composed.backCover),
  ];
}
