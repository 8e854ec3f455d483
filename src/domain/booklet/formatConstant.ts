import { formatDate, monthNames } from '../turkish/dates';
import { formatDecimal, formatPercent } from '../turkish/formatDecimal';
import { enDash } from '../turkish/marks';
import type { Constant, ConstantKind } from './text';

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
  const name = monthNames[Number(month) - 1];
  return name === undefined || dateOrNull(`2024-${value}`) === null ? null : `${Number(day)} ${name}`;
}

const formats: Readonly<Record<ConstantKind, (value: string) => string | null>> = {
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
  return formats[kind](value);
}
