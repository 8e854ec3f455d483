import type {
  Block,
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

/** Gives the words of a figure block in the order in which they are set. */
export function blockLines(block: Block): readonly string[] {
  const { mark, absence, figures, ratio, charts, notes } = block;
  const frame = absence === null ? [] : [mark, absence];
  const numbers = figures.flatMap((figure) => [
    figure.number,
    figure.unit,
    figure.mark === figure.number ? null : figure.mark,
    figure.caption,
    figure.was,
  ]);
  const following = ratio === null ? [] : [ratio.number, ratio.words];
  const drawn = charts.flatMap(({ labels }) => labels.map(({ text }) => text));
  return [...frame, ...numbers, ...following, ...drawn, ...notes].filter((line) => line !== null);
}
