import { amountOf, type FigureValue } from '../figures/figureValue';
import { canDisplay, formatFigure } from '../figures/formatFigure';
import type { Metric, Unit } from '../figures/metric';
import { nameWithSuffix, suffixAfter, type Suffix } from '../turkish/suffix';
import { CompositionError } from './compositionError';
import {
  formatConstant,
  formatEditionFact,
  periodOfEdition,
  valueOf,
  type CompositionSource,
} from './source';
import type { CompositionRules, ConstantKind, Inline } from './text';
import { capitalised, lower, upper } from '../turkish/letters';
import { approximately, noBreakSpace } from '../turkish/formatNumber';
import type { ComposedParagraph, Run } from './composed';

/** A stretch of text before it is joined to its neighbours. */
export interface Piece {
  readonly text: string;
  readonly emphasis: boolean;
  readonly metric: string | null;
  /** A counted thing: the noun after it must not begin a new line. */
  readonly counts: boolean;
  /** The figure is said to be approximate. */
  readonly approximate: boolean;
}

export type Plain = Exclude<Inline, { type: 'clause' }>;
type Of<T extends Plain['type']> = Extract<Plain, { type: T }>;

const plain = { emphasis: false, metric: null, counts: false, approximate: false } as const;
const countingKinds: readonly ConstantKind[] = ['number', 'range'];

/** The value, and apart its suffix: emphasis closes before the apostrophe. A suffix replaces the noun. */
function withEnding(piece: Piece, suffix: Suffix | null): readonly Piece[] {
  return suffix === null ? [piece] : [piece, { ...plain, text: suffixAfter(piece.text, suffix) }];
}

function metricOf(key: string, { metrics, place }: CompositionSource): Metric {
  const metric = metrics.find((candidate) => candidate.key === key);
  if (metric === undefined) throw new CompositionError('unknown_metric', key, place);
  return metric;
}

function figurePieces(inline: Of<'figure'>, source: CompositionSource): readonly Piece[] {
  const metric = metricOf(inline.metric, source);
  const value = valueOf(source, metric.key);
  if (!canDisplay(metric, inline.display ?? metric.display)) {
    throw new CompositionError('display_unfit', metric.key, source.place);
  }
  const formatted = value === null ? null : formatFigure(metric, value, inline.display);
  if (formatted === null) throw new CompositionError('figure_not_printable', metric.key, source.place);
  const { key, unit } = metric;
  const counts = unit.kind === 'count';
  const approximate = metric.approximate && !isToTheLira(value, unit, source.rules);
  const piece = { text: formatted.text, emphasis: inline.emphasis, metric: key, counts, approximate };
  return withEnding(piece, inline.suffix);
}

/** Less than a million is printed to the last lira: the first rules called it approximate all the same. */
function isToTheLira(value: FigureValue | null, unit: Unit, rules: CompositionRules): boolean {
  const amount = value === null ? null : amountOf(value);
  return rules > 1 && unit.kind === 'money' && amount !== null && amount < 1_000_000;
}

function constantPieces(inline: Of<'constant'>, { constants, place }: CompositionSource): readonly Piece[] {
  const constant = constants.find(({ key }) => key === inline.constant);
  if (constant === undefined) throw new CompositionError('unknown_constant', inline.constant, place);
  const text = formatConstant(constant);
  if (text === null) throw new CompositionError('constant_unreadable', constant.key, place);
  const counts = countingKinds.includes(constant.kind);
  return withEnding({ ...plain, text, emphasis: inline.emphasis, counts }, inline.suffix);
}

function editionPieces(inline: Of<'edition'>, source: CompositionSource): readonly Piece[] {
  const text = formatEditionFact(inline.fact, source.period ?? periodOfEdition(source), inline.since);
  if (text === null) throw new CompositionError('since_unfit', inline.fact, source.place);
  return withEnding({ ...plain, text, emphasis: inline.emphasis }, inline.suffix);
}

/** The stored capitals, not the name's own: they are what the province's records say. */
function provincePieces(
  { capitals, suffix }: Of<'province'>,
  { province }: CompositionSource,
): readonly Piece[] {
  const text = capitals ? province.capitals : province.name;
  if (suffix === null) return [{ ...plain, text }];
  const ending = nameWithSuffix(province.name, suffix, province.suffixOverrides).slice(province.name.length);
  return [{ ...plain, text: text + (capitals ? upper(ending) : ending) }];
}

/** Gives the words of one inline. Throws a CompositionError when it is unknown or cannot be printed. */
export function piecesOf(inline: Plain, source: CompositionSource): readonly Piece[] {
  switch (inline.type) {
    case 'text':
      return [{ ...plain, text: inline.text, emphasis: inline.emphasis ?? false }];
    case 'figure':
      return figurePieces(inline, source);
    case 'constant':
      return constantPieces(inline, source);
    case 'edition':
      return editionPieces(inline, source);
    case 'province':
      return provincePieces(inline, source);
  }
}

function beginsSentence(before: string): boolean {
  return before === '' || /[.!?]\s$/u.test(before);
}

/** The word of approximation that the metric asks for; none where the writer has put it already. */
function approximation(piece: Piece, before: string): string {
  if (!piece.approximate || lower(before).trimEnd().endsWith(approximately)) return '';
  return `${beginsSentence(before) ? capitalised(approximately) : approximately} `;
}

/** A counted noun stays with its numeral; where a clause was dropped, one of its two spaces goes. */
function joined(text: string, previous: Piece | undefined): string {
  if (previous === undefined) return text.trimStart();
  if (previous.counts) return text.replace(/^ (?=\p{L})/u, noBreakSpace);
  return /\s$/u.test(previous.text) ? text.trimStart() : text;
}

function spaced(pieces: readonly Piece[]): readonly Piece[] {
  const placed: Piece[] = [];
  for (const piece of pieces) {
    const before = placed.map(({ text }) => text).join('');
    const word = approximation(piece, before);
    if (word !== '') placed.push({ ...piece, text: word, emphasis: false, metric: null, counts: false });
    const text = joined(piece.text, placed.at(-1));
    if (text !== '') placed.push({ ...piece, text });
  }
  return placed;
}

/** One run for neighbours that look alike; a figure keeps a run of its own. */
function merged(runs: readonly Run[]): readonly Run[] {
  return runs.reduce<readonly Run[]>((done, run) => {
    const last = done.at(-1);
    const alike = last?.metric === null && run.metric === null && last.emphasis === run.emphasis;
    return alike ? [...done.slice(0, -1), { ...last, text: last.text + run.text }] : [...done, run];
  }, []);
}

function trimmedEnd(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  if (last === undefined) return runs;
  const text = last.text.trimEnd();
  return text === '' ? trimmedEnd(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }];
}

/** Pieces as the finished runs of a sentence, with its spaces set. */
export function joinPieces(pieces: readonly Piece[]): ComposedParagraph {
  return trimmedEnd(merged(spaced(pieces).map(({ text, emphasis, metric }) => ({ text, emphasis, metric }))));
}

/** Gives the words of runs, without emphasis. */
export function plainText(runs: ComposedParagraph): string {
  return runs.map(({ text }) => text).join('');
}
