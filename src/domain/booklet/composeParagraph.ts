import { shownInlines } from './clauses';
import type { ComposedParagraph } from './composed';
import { CompositionError } from './compositionError';
import { joinPieces } from './joinPieces';
import { metricsOf } from './metricsOf';
import { piecesOf } from './pieces';
import type { CompositionSource } from './source';
import type { Paragraph } from './text';

/** Composes one paragraph. Throws a CompositionError when something in it cannot be printed. */
export function composeParagraph(paragraph: Paragraph, source: CompositionSource): ComposedParagraph {
  return joinPieces(shownInlines(paragraph, source).flatMap((inline) => piecesOf(inline, source)));
}

/**
 * Paragraphs outside statements: descriptions, openings, headings. Empty ones go. A figure has no wording for
 * its absence here, so it is refused.
 */
export function composeProse(
  paragraphs: readonly Paragraph[],
  source: Omit<CompositionSource, 'values'>,
): readonly ComposedParagraph[] {
  const [figure] = metricsOf(paragraphs);
  if (figure !== undefined) throw new CompositionError('figure_outside_statement', figure, source.place);
  return paragraphs
    .map((paragraph) => composeParagraph(paragraph, { ...source, values: {} }))
    .filter((runs) => runs.length > 0);
}
