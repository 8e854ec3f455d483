import type {
  ComposedBooklet,
  ComposedParagraph,
  ComposedPart,
  ComposedSection,
  ComposedStatement,
} from './composed';
import { plainText } from './pieces';

/** One part of the booklet as plain lines in reading order: what a reader must find in the printed file. */
export interface PartLines {
  /** `cover`, `opening`, a section's key, or `backCover`. */
  readonly key: string;
  readonly lines: readonly string[];
}

function paragraphLines(paragraphs: readonly ComposedParagraph[]): readonly string[] {
  return paragraphs.map(plainText);
}

function statementLines({ highlight, runs }: ComposedStatement): readonly string[] {
  return highlight === null ? [plainText(runs)] : [highlight.number, highlight.caption];
}

function partLines(part: ComposedPart): readonly string[] {
  switch (part.type) {
    case 'service':
      return [part.name, ...paragraphLines(part.description), ...part.statements.flatMap(statementLines)];
    case 'heading':
      return [part.heading, ...part.statements.flatMap(statementLines), ...paragraphLines(part.text)];
    case 'statement':
      return statementLines(part.statement);
  }
}

function sectionLines({ key, title, opening, parts }: ComposedSection): PartLines {
  return { key, lines: [title, ...paragraphLines(opening), ...parts.flatMap(partLines)] };
}

/** Gives the composed words as lines, part by part, without a template's numbers, marks and colophon. */
export function bookletLines(composed: ComposedBooklet): readonly PartLines[] {
  const { issuer, department, provinceCapitals, bookletTitle, monthYear, editionCode } = composed;
  return [
    { key: 'cover', lines: [issuer, department, provinceCapitals, bookletTitle, monthYear, editionCode] },
    { key: 'opening', lines: [composed.openingTitle, ...paragraphLines(composed.opening)] },
    ...composed.sections.map(sectionLines),
    { key: 'backCover', lines: paragraphLines(composed.backCover) },
  ];
}
