import { wordings, type Constant, type Inline, type Paragraph } from '@/domain/booklet/text';
import { front, sections, services } from '@/demo/content';

/** A paragraph with the name of its place, and the constants that it may use. */
export interface PlacedParagraph {
  readonly place: string;
  readonly paragraph: Paragraph;
  readonly constants: readonly Constant[];
}

/** Every statement with the key of the service or section that owns it. */
export const ownedStatements = [
  ...services.flatMap(({ key, statements, constants }) =>
    statements.map((statement) => ({ owner: key, statement, constants })),
  ),
  ...sections.flatMap(({ key, parts, constants }) =>
    parts.flatMap((part) =>
      part.type === 'statement' ? [{ owner: key, statement: part.statement, constants }] : [],
    ),
  ),
];

function placed(
  place: string,
  paragraphs: readonly Paragraph[],
  constants: readonly Constant[],
): PlacedParagraph[] {
  return paragraphs.map((paragraph) => ({ place, paragraph, constants }));
}

/** Paragraphs outside statements. */
export const prose: readonly PlacedParagraph[] = [
  ...placed('front.opening', front.opening, []),
  ...placed('front.backCover', front.backCover, []),
  ...sections.flatMap(({ key, title, opening, parts, constants }) => [
    ...placed(`${key}.title`, [title], constants),
    ...placed(`${key}.opening`, opening, constants),
    ...parts.flatMap((part) =>
      part.type === 'heading' ? placed(`${key}.${part.heading}`, part.text, constants) : [],
    ),
  ]),
  ...services.flatMap(({ key, description, constants }) =>
    placed(`${key}.description`, description, constants),
  ),
  ...services.flatMap(({ key, absence, constants }) =>
    absence.length === 0 ? [] : placed(`${key}.absence`, [absence], constants),
  ),
];

/** Every paragraph of the booklet, all wordings of each statement included. */
export const everyParagraph: readonly PlacedParagraph[] = [
  ...prose,
  ...ownedStatements.flatMap(({ owner, statement, constants }) =>
    wordings.flatMap((wording) =>
      placed(`${owner}.${statement.key}.${wording}`, [statement[wording]], constants),
    ),
  ),
  ...ownedStatements.flatMap(({ owner, statement, constants }) =>
    statement.figures.flatMap(({ metric, text, zero, subject }) =>
      placed(`${owner}.${statement.key}.${metric}`, [text, zero, subject], constants),
    ),
  ),
];

/** Inline pieces with those inside clauses. */
export function opened(paragraph: Paragraph): readonly Exclude<Inline, { type: 'clause' }>[] {
  return paragraph.flatMap((inline) => (inline.type === 'clause' ? opened(inline.content) : [inline]));
}

/** The typed words, with `mark` where an inline piece stands. */
export function typedWords(paragraph: Paragraph, mark = ''): string {
  return opened(paragraph)
    .map((inline) => (inline.type === 'text' ? inline.text : mark))
    .join('');
}

/** Where a rule is broken; each place is named in the failure. */
export function placesThat(isWrong: (paragraph: Paragraph) => boolean): readonly string[] {
  return everyParagraph.filter(({ paragraph }) => isWrong(paragraph)).map(({ place }) => place);
}
