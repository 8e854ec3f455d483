import { keptInlines } from './clauses';
import type { ComposedParagraph } from './composed';
import { CompositionError } from './compositionError';
import { joinPieces } from './joinPieces';
import { metricsOf } from './metricsOf';
import { piecesOf } from './pieces';
import type { Source } from './source';
import type { Paragraph } from './text';

/** The finished words of one paragraph. Throws a CompositionError for whatever cannot be printed. */
export function composeParagraph(paragraph: Paragraph, source: Source): ComposedParagraph {
  return joinPieces(keptInlines(paragraph, source).flatMap((inline) => piecesOf(inline, source)));
}

/**
 * Paragraphs outside statements: descriptions, openings, headings. Empty ones go. A figure has no wording for its
 * absence here, so it is refused.
 */
export function composeProse(
  paragraphs: readonly Paragraph[],
  source: Omit<Source, 'values'>,
): readonly ComposedParagraph[] {
  const [figure] = metricsOf(paragraphs);
  if (figure !== undefined) throw new CompositionError('figure_outside_statement', figure, source.place);
  return paragraphs
    .map((paragraph) => composeParagraph(paragraph, { ...source, values: {} }))
    .filter((runs) => runs.length > 0);
}
