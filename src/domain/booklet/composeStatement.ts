import { type Presence, presenceOf, worstOf } from '../figures/presence';
import { decidingMetrics, shownInlines } from './clauses';
import type { ComposedParagraph, ComposedStatement } from './composed';
import { composeParagraph } from './composeParagraph';
import { CompositionError } from './compositionError';
import { plainText } from './joinPieces';
import { metricsOfStatement } from './metricsOf';
import { type CompositionSource, valueOf } from './source';
import type { Statement, Wording } from './text';

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
