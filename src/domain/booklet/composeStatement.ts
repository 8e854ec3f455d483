import { presenceOf, worstOf, type Presence } from '../figures/figureValue';
import { isMeantFor } from '../figures/metric';
import { joinPieces, piecesOf, plainText, type Plain } from './pieces';
import { periodOf, provenanceOf, sharedProvenance, withOwnDate, type Provenance } from './provenance';
import { metricsOf, metricsOfStatement, valueOf, type CompositionSource } from './source';
import type { FigureWording, Inline, Paragraph, Statement, Wording } from './text';
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

/** Lists the keys of the metrics outside clauses, each once: what a statement is about in any case. */
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
  source: Omit<CompositionSource, 'values' | 'dates'>,
): readonly ComposedParagraph[] {
  const [figure] = metricsOf(paragraphs);
  if (figure !== undefined) throw new CompositionError('figure_outside_statement', figure, source.place);
  return paragraphs
    .map((paragraph) => composeParagraph(paragraph, { ...source, values: {}, dates: {} }))
    .filter((runs) => runs.length > 0);
}

/** `place` is where the statement stands; its own key by default. */
export interface StatementInput extends Omit<CompositionSource, 'place'> {
  readonly statement: Statement;
  readonly place?: string;
}

const wordingOf: Readonly<Record<Presence, Wording>> = {
  number: 'text',
  zero: 'zero',
  suppressed: 'suppressed',
  not_reported: 'notReported',
  not_applicable: 'notApplicable',
};

/**
 * The end that the program gives to the subject of a figure that is missing. What a booklet prints depends on
 * it: other words are a matter of new rules of composition.
 */
const predicates: Readonly<Record<Exclude<Presence, 'number' | 'zero'>, string>> = {
  suppressed: ', kişisel verilerin korunması amacıyla açıklanmamaktadır.',
  not_reported: ' bildirilmemiştir.',
  not_applicable: ' için veri bulunmamaktadır.',
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

/** One sentence to be composed, and the figures that a reader learns of by it. */
interface Said {
  readonly key: string;
  readonly layout: Statement['layout'];
  readonly wording: Wording;
  readonly paragraph: Paragraph;
  readonly metrics: readonly string[];
  /** Put after the words of the paragraph. */
  readonly predicate?: string;
}

/** A highlight shows its number bare: the word of approximation belongs to sentences. */
function sourceFor({ layout, wording, metrics }: Said, source: CompositionSource): CompositionSource {
  const period = periodOf(sharedProvenance(metrics, source) ?? unmixed, source);
  if (layout === 'sentence' || wording !== 'text') return { ...source, period };
  return {
    ...source,
    period,
    metrics: source.metrics.map((metric) => ({ ...metric, approximate: false })),
  };
}

const unmixed: Provenance = { edition: null, asOf: null };
const valued: readonly Wording[] = ['text', 'zero'];

function sentenceOf(said: Said, given: CompositionSource): ComposedStatement {
  const { key, layout, wording, paragraph, metrics, predicate = '' } = said;
  const source = sourceFor(said, given);
  const words = composeParagraph(paragraph, source);
  if (words.length === 0) throw new CompositionError('wording_missing', wording, source.place);
  const ended = predicate === '' ? words : [...words, { text: predicate, emphasis: false, metric: null }];
  const isDated = source.rules > 1 && valued.includes(wording);
  const own = isDated ? sharedProvenance(metrics, source) : null;
  const runs = own === null ? ended : withOwnDate(ended, paragraph, own, source.edition);
  const origins = metrics.map((metric) => provenanceOf(metric, source).edition);
  return {
    key,
    layout,
    wording,
    runs,
    highlight: layout === 'highlight' && wording === 'text' ? highlightOf(runs, source.place) : null,
    metrics,
    carriedFrom: [...new Set(origins.filter((edition) => edition !== null))],
  };
}

/** The rule of texts that word no figure apart: the worst absence outside clauses chooses the wording for all. */
function composeByWorst(statement: Statement, source: CompositionSource): readonly ComposedStatement[] {
  const deciding = decidingMetrics(statement.text);
  const worst = worstOf(deciding.map((metric) => presenceOf(valueOf(source, metric))));
  const wording = wordingOf[worst];
  const paragraph = statement[wording];
  if (worst === 'not_applicable' && paragraph.length === 0) return [];
  const shown = shownInlines(paragraph, source).flatMap((inline) =>
    inline.type === 'figure' ? [inline.metric] : [],
  );
  const metrics = [...new Set([...deciding, ...shown])];
  const { key, layout } = statement;
  const place = `${source.place}.${wording}`;
  return [sentenceOf({ key, layout, wording, paragraph, metrics }, { ...source, place })];
}

/** The wording for all figures together, where they are alike and the statement has one; else null. */
function jointWording(
  statement: Statement,
  asked: readonly string[],
  source: CompositionSource,
): Wording | null {
  const [state, ...others] = new Set(asked.map((metric) => presenceOf(valueOf(source, metric))));
  if (state === undefined || others.length > 0) return null;
  const isValue = state === 'number' || state === 'zero';
  if (isValue && sharedProvenance(asked, source) === null) return null;
  const shown = metricsOf([withoutUnasked(statement.text, asked)]);
  if (shown.length !== asked.length || !shown.every((metric) => asked.includes(metric))) return null;
  const wording = wordingOf[state];
  return statement[wording].length === 0 && statement.figures.length > 0 ? null : wording;
}

/** One figure in words of its own. */
function figureSentence(figure: FigureWording, statement: Statement, source: CompositionSource) {
  const presence = presenceOf(valueOf(source, figure.metric));
  const isValue = presence === 'number' || presence === 'zero';
  const part = presence === 'number' ? 'text' : presence === 'zero' ? 'zero' : 'subject';
  const said: Said = {
    key: `${statement.key}/${figure.metric}`,
    layout: 'sentence',
    wording: wordingOf[presence],
    paragraph: figure[part],
    metrics: [figure.metric],
    ...(isValue ? {} : { predicate: predicates[presence] }),
  };
  return sentenceOf(said, { ...source, place: `${source.place}.${figure.metric}.${part}` });
}

/**
 * Composes one statement (docs/adr/0022-absences.md): in one sentence where its figures are alike, else figure
 * by figure. Nothing where it is not meant for the province or none of its figures is asked there. Throws a
 * CompositionError if unprintable.
 */
export function composeStatement({
  statement,
  place = statement.key,
  ...given
}: StatementInput): readonly ComposedStatement[] {
  requireKnownMetrics(statement, given.metrics, place);
  const { province, metrics } = given;
  if (!isMeantFor(statement.where, province)) return [];
  const source: CompositionSource = { ...given, place };
  const named = metricsOf([statement.text]);
  const isOfOne = named.length === 1 && source.rules > 1;
  if (statement.figures.length === 0 && !isOfOne) return composeByWorst(statement, source);
  const asked = named.filter((key) =>
    metrics.some((metric) => metric.key === key && isMeantFor(metric.where, province)),
  );
  if (asked.length === 0) return [];
  const wording = jointWording(statement, asked, source);
  if (wording === null) return apart(statement, asked, source);
  const { key, layout } = statement;
  const paragraph = withoutUnasked(statement[wording], asked);
  const said = { key, layout, wording, paragraph, metrics: asked };
  return [sentenceOf(said, { ...source, place: `${place}.${wording}` })];
}

/** A clause whose figure is not asked in the province says nothing there. */
function withoutUnasked(paragraph: Paragraph, asked: readonly string[]): Paragraph {
  return paragraph.flatMap((inline): Paragraph => {
    if (inline.type !== 'clause') return [inline];
    const isAsked = decidingMetrics(inline.content).every((key) => asked.includes(key));
    return isAsked ? [{ ...inline, content: withoutUnasked(inline.content, asked) }] : [];
  });
}

/** Each figure in words of its own, in the author's order. */
function apart(
  statement: Statement,
  asked: readonly string[],
  source: CompositionSource,
): readonly ComposedStatement[] {
  const unworded = asked.find((key) => !statement.figures.some(({ metric }) => metric === key));
  if (unworded !== undefined) {
    throw new CompositionError('figure_wording_missing', unworded, `${source.place}.${unworded}`);
  }
  return statement.figures
    .filter(({ metric }) => asked.includes(metric))
    .map((figure) => figureSentence(figure, statement, source));
}
