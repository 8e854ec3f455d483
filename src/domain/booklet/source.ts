import type { FigureValue } from '../figures/figureValue';
import type { Metric } from '../figures/metric';
import type { EditionFacts, ProvinceFacts } from './snapshot';
import {
  wordings,
  type CompositionRules,
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
  /** ISO dates that figures hold for where it is not the edition's, by metric key. */
  readonly dates: Readonly<Record<string, string>>;
  readonly rules: CompositionRules;
  /** The time of the figures of one sentence; without it the edition's. */
  readonly period?: Period;
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

/** Lists the keys of the metrics that any wording of a statement shows or words, each once. */
export function metricsOfStatement(statement: Statement): readonly string[] {
  const { figures } = statement;
  const apart = figures.flatMap(({ text, zero, subject }) => [text, zero, subject]);
  const shown = metricsOf([...wordings.map((wording) => statement[wording]), ...apart]);
  return [...new Set([...shown, ...figures.map(({ metric }) => metric)])];
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

/** The time that a sentence speaks of: the edition's, or that of the figures in it. */
export interface Period extends EditionFacts {
  /** The year in which its data end: that of the day they hold for. */
  readonly dataYear: number;
}

/** Gives an edition's own period. Its year is the one printed on the cover under the first rules. */
export function periodOfEdition({ edition, rules }: Pick<CompositionSource, 'edition' | 'rules'>): Period {
  return { ...edition, dataYear: rules === 1 ? edition.year : yearOf(edition.asOf) };
}

/** Gives the year of an ISO date or an edition's code. */
export const yearOf = (dateOrCode: string): number => Number(dateOrCode.slice(0, 4));

/**
 * First year to the last of the data: `2003–2024`, or one year where they are equal. Null without such a range;
 * a figure of an earlier edition may come before the first year, which then stands alone.
 */
function yearRange({ dataYear, year }: Period, since: number | null): string | null {
  if (since === null || since > Math.max(dataYear, year)) return null;
  return since >= dataYear ? `${since}` : `${since}${enDash}${dataYear}`;
}

const formatEditionFactFormats: Readonly<
  Record<EditionFact, (period: Period, since: number | null) => string | null>
> = {
  year: ({ dataYear }) => `${dataYear}`,
  month_year: ({ year, month }) => formatMonthYear(year, month),
  as_of_date: ({ asOf }) => formatDate(asOf),
  code: ({ code }) => code,
  year_range: yearRange,
};

/** Writes a fact of an edition: `2024`, `Mayıs 2024`, `2024-2`, `2003–2024`; null without a `since`. */
export function formatEditionFact(fact: EditionFact, period: Period, since: number | null): string | null {
  return formatEditionFactFormats[fact](period, since);
}
