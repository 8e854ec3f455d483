import { presenceOf, worstOf, type Presence } from '../figures/figureValue';
import { joinPieces, piecesOf, plainText, type Plain } from './pieces';
import { metricsOf, metricsOfStatement, valueOf, type CompositionSource } from './source';
import type { Inline, Paragraph, Statement, Wording } from './text';
import type { ComposedParagraph, ComposedStatement } from './composed';
import { CompositionError } from './compositionError';

function stands(content: readonly Inline[], source: Pick<CompositionSource, 'values'>): boolean {
  return content.every(
    (inline) => inline.type !== 'figure' || presenceOf(valueOf(source, inline.metric)) === 'number',
  );
}

/** Opens a paragraph's clauses and leaves out each one in which a figure is absent or zero. */
export function shownInlines(
  paragraph: Paragraph,
  source: Pick<CompositionSource, 'values'>,
): readonly Plain[] {
  return paragraph.flatMap((inline) => {
    if (inline.type !== 'clause') return [inline];
    return stands(inline.content, source) ? shownInlines(inline.content, source) : [];
  });
}

/** Lists the keys of the metrics that decide a statement's wording: those outside clauses, each once. */
export function decidingMetrics(paragraph: Paragraph): readonly string[] {
  return [...new Set(paragraph.flatMap((inline) => (inline.type === 'figure' ? [inline.metric] : [])))];
}

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

/** `place` is where the statement stands; its own key by default. */
export interface StatementInput extends Omit<CompositionSource, 'place'> {
  readonly statement: Statement;
  readonly place?: string;
}

const wordingOf: Readonly<Record<Exclude<Presence, 'not_applicable'>, Wording>> = {
  number: 'text',
  zero: 'zero',
  suppressed: 'suppressed',
  not_reported: 'notReported',
};

/** The large number and the words under it: one figure, which comes first and without a suffix. */
function highlightOf(runs: ComposedParagraph, place: string): ComposedStatement['highlight'] {
  const [number, ...rest] = runs;
  const caption = plainText(rest).trim();
  const isCaption = /^\p{L}/u.test(caption) && rest.every(({ metric }) => metric === null);
  if (number === undefined || number.metric === null || !isCaption) {
    throw new CompositionError('highlight_malformed', number?.metric ?? '', place);
  }
  return { number: number.text, caption };
}

/** An unknown metric has no value and would silently drop the statement: it is refused before. */
function requireKnownMetrics(
  statement: Statement,
  metrics: CompositionSource['metrics'],
  place: string,
): void {
  const unknown = metricsOfStatement(statement).find((key) => !metrics.some((metric) => metric.key === key));
  if (unknown !== undefined) throw new CompositionError('unknown_metric', unknown, place);
}

/** Editions that the given metrics' values were carried over from, each once. */
function originsOf(metrics: readonly string[], source: Pick<CompositionSource, 'values'>): readonly string[] {
  const values = metrics.map((metric) => valueOf(source, metric));
  return [...new Set(values.flatMap((value) => (value?.kind === 'carried_over' ? [value.edition] : [])))];
}

/** The metrics a reader learns of: those that chose the wording, and those that it shows. */
function metricsShown(statement: Statement, wording: Wording, source: CompositionSource): readonly string[] {
  const shown = shownInlines(statement[wording], source).flatMap((inline) =>
    inline.type === 'figure' ? [inline.metric] : [],
  );
  return [...new Set([...decidingMetrics(statement.text), ...shown])];
}

/** A highlight shows its number bare: the word of approximation belongs to sentences. */
function sourceFor(statement: Statement, wording: Wording, source: CompositionSource): CompositionSource {
  if (statement.layout === 'sentence' || wording !== 'text') return source;
  return { ...source, metrics: source.metrics.map((metric) => ({ ...metric, approximate: false })) };
}

/**
 * Composes one statement in the wording that its figures call for, the worst absence outside clauses
 * deciding; null where it does not apply (docs/adr/0022-absences.md). Throws a CompositionError if
 * unprintable.
 */
export function composeStatement({
  statement,
  place = statement.key,
  ...given
}: StatementInput): ComposedStatement | null {
  requireKnownMetrics(statement, given.metrics, place);
  const deciding = decidingMetrics(statement.text);
  const worst = worstOf(deciding.map((metric) => presenceOf(valueOf(given, metric))));
  if (worst === 'not_applicable') return null;
  const wording = wordingOf[worst];
  const source: CompositionSource = { ...given, place: `${place}.${wording}` };
  const runs = composeParagraph(statement[wording], sourceFor(statement, wording, source));
  if (runs.length === 0) throw new CompositionError('wording_missing', wording, source.place);
  const metrics = metricsShown(statement, wording, source);
  const isHighlight = statement.layout === 'highlight' && wording === 'text';
  return {
    key: statement.key,
    layout: statement.layout,
    wording,
    runs,
    highlight: isHighlight ? highlightOf(runs, source.place) : null,
    metrics,
    carriedFrom: originsOf(metrics, source),
  };
}
