import type { FigureValue } from '../figures/figureValue';
import type { Metric } from '../figures/metric';
import type { EditionFacts, ProvinceFacts } from './snapshot';
import {
  wordings,
  type Constant,
  type ConstantKind,
  type EditionFact,
  type Inline,
  type Paragraph,
  type Statement,
} from './text';
import { formatDate, formatDay, formatMonthYear } from '../turkish/dates';
import { enDash, formatDecimal, formatPercent } from '../turkish/formatNumber';

/** A province's values by metric key; a metric without one is not applicable to it. */
export type Values = Readonly<Record<string, FigureValue>>;

/** Everything that a text is composed from, and where it stands. */
export interface CompositionSource {
  readonly edition: EditionFacts;
  readonly province: ProvinceFacts;
  readonly metrics: readonly Metric[];
  readonly values: Values;
  readonly constants: readonly Constant[];
  /** For errors, e.g. `asdep.asdep-hane.zero`. */
  readonly place: string;
}

/** Gives the value of a metric, or null where there is none. */
export function valueOf({ values }: Pick<CompositionSource, 'values'>, metric: string): FigureValue | null {
  return Object.hasOwn(values, metric) ? (values[metric] ?? null) : null;
}

function metricsIn(inline: Inline): readonly string[] {
  if (inline.type === 'clause') return inline.content.flatMap(metricsIn);
  return inline.type === 'figure' ? [inline.metric] : [];
}

/** Keys of the metrics that paragraphs show, clauses included, each once in order of first appearance. */
export function metricsOf(paragraphs: readonly Paragraph[]): readonly string[] {
  return [...new Set(paragraphs.flat().flatMap(metricsIn))];
}

/** Lists the keys of the metrics that any wording of a statement shows, each once. */
export function metricsOfStatement(statement: Statement): readonly string[] {
  return metricsOf(wordings.map((wording) => statement[wording]));
}

const wholeOrDecimal = /^\d+(?:\.\d+)?$/;

function matching(pattern: RegExp, format: (value: string) => string): (value: string) => string | null {
  return (value) => (pattern.test(value) ? format(value) : null);
}

function asWritten(value: string): string {
  return value;
}

function dateOrNull(value: string): string | null {
  try {
    return formatDate(value);
  } catch {
    return null;
  }
}

/** `07-15` → `15 Temmuz`. Any day that a leap year has. */
function dayOrNull(value: string): string | null {
  const [, month, day] = /^(\d{2})-(\d{2})$/.exec(value) ?? [];
  return dateOrNull(`2024-${value}`) === null ? null : formatDay(Number(day), Number(month));
}

const formatConstantFormats: Readonly<Record<ConstantKind, (value: string) => string | null>> = {
  number: matching(wholeOrDecimal, (value) => formatDecimal(Number(value))),
  percent: matching(wholeOrDecimal, (value) => formatPercent(Number(value))),
  fraction: matching(/^\d+\/\d+$/, asWritten),
  year: matching(/^\d{4}$/, asWritten),
  law: matching(/^\d+$/, asWritten),
  range: matching(/^\d+-\d+$/, (value) => value.replace('-', enDash)),
  date: (value) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? dateOrNull(value) : null),
  day: dayOrNull,
};

/**
 * Writes a constant as printed: `28`, `%3`, `2/3`, `2021`, `3292`, `5–8`, `30 Ekim 2018`, `15 Temmuz`; null
 * if its value does not fit its kind. Only numbers and percentages are grouped: years, law numbers and both
 * ends of a range never are.
 */
export function formatConstant({ kind, value }: Pick<Constant, 'kind' | 'value'>): string | null {
  return formatConstantFormats[kind](value);
}

/** First year to the edition's: `2003–2024`, or one year where they are equal; null without such a range. */
function yearRange({ year }: EditionFacts, since: number | null): string | null {
  if (since === null || since > year) return null;
  return since === year ? `${year}` : `${since}${enDash}${year}`;
}

const formatEditionFactFormats: Readonly<
  Record<EditionFact, (edition: EditionFacts, since: number | null) => string | null>
> = {
  year: ({ year }) => `${year}`,
  month_year: ({ year, month }) => formatMonthYear(year, month),
  as_of_date: ({ asOf }) => formatDate(asOf),
  code: ({ code }) => code,
  year_range: yearRange,
};

/** Writes a fact of an edition: `2024`, `Mayıs 2024`, `2024-2`, `2003–2024`; null without a `since`. */
export function formatEditionFact(
  fact: EditionFact,
  edition: EditionFacts,
  since: number | null,
): string | null {
  return formatEditionFactFormats[fact](edition, since);
}
