import { absences, isSameValue, type Absence, type FigureValue } from '@/domain/figures/figureValue';
import type { Metric } from '@/domain/figures/metric';
import type { Issue } from '@/domain/issue';
import { istanbulDate } from '@/domain/publication/istanbulDate';
import { largestAmount } from '@/domain/turkish/numeralWords';
import { readFigure } from '@/domain/turkish/readFigure';
import { tidyTextOrNull } from '@/domain/turkish/tidyText';
import type { Entry } from '@/domain/workflow/figureMoves';
import { figureField } from './figureFacts';
import type { FigureInput } from './figureRequest';
import { carriableFrom } from './previousFigures';
import type { SheetContext } from './sheetContext';

/** What a person typed for one figure: an entry that may be stored, or everything that is wrong with it. */
export type EntryReading =
  { readonly ok: true; readonly entry: Entry } | { readonly ok: false; readonly issues: readonly Issue[] };

type ValueReading = FigureValue | Issue['problem'];

/** Where an entry is read: on which sheet, and on which day. */
export interface EntryPlace {
  readonly sheet: SheetContext;
  readonly now: Date;
}

/** Reads value, note and as-of date. A date that is the edition's own is not kept. */
export function readEntry({ sheet, now }: EntryPlace, metric: Metric, input: FigureInput): EntryReading {
  const field = figureField(metric.key);
  const value = readValue(sheet, metric, input.entry);
  const asOf = tidyTextOrNull(input.asOf ?? '');
  const wrongDate = asOf === null ? null : dateProblem(asOf, now);
  const issues: Issue[] = [];
  if (typeof value === 'string') issues.push(valueIssue(field, value, sheet));
  if (wrongDate !== null) issues.push({ field: `${field}.asOf`, problem: wrongDate });
  if (typeof value === 'string' || issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    entry: {
      value,
      note: tidyTextOrNull(input.note ?? ''),
      asOf: asOf === sheet.edition.facts.asOf ? null : asOf,
    },
  };
}

function valueIssue(field: string, problem: Issue['problem'], sheet: SheetContext): Issue {
  const issue = { field: `${field}.value`, problem };
  return problem === 'carried_unknown'
    ? { ...issue, context: { edition: sheet.before.edition ?? '–' } }
    : issue;
}

function readValue(sheet: SheetContext, metric: Metric, entry: FigureInput['entry']): ValueReading {
  if ('input' in entry) {
    const reading = readFigure(entry.input, metric.unit);
    return reading.ok ? { kind: 'number', amount: reading.amount } : reading.problem;
  }
  const { value } = entry;
  if (value.kind === 'number' || value.kind === 'carried_over')
    return amountProblem(value.amount) ?? readNumber(sheet, metric, value);
  return isAbsence(value.kind) ? { kind: value.kind } : 'field_unreadable';
}

/** Asked of what came from outside, whatever its type says. */
function isAbsence(kind: string): kind is Absence {
  return absences.some((absence) => absence === kind);
}

function amountProblem(amount: number): Issue['problem'] | null {
  if (!Number.isInteger(amount)) return 'number_not_whole';
  if (amount < 0) return 'number_negative';
  return amount > largestAmount ? 'number_too_large' : null;
}

/** A carried-over value must be what readers had in the edition before; carried twice, it keeps the edition it came from. */
function readNumber(
  { before, edition }: SheetContext,
  metric: Metric,
  value: Extract<FigureValue, { amount: number }>,
): ValueReading {
  const { amount } = value;
  if (value.kind === 'number') return { kind: 'number', amount };
  const carried = carriableFrom(before, metric, edition.facts.code);
  return carried !== null && isSameValue(carried, value) ? carried : 'carried_unknown';
}

/** A figure shows a day that there was. */
function dateProblem(text: string, now: Date): Issue['problem'] | null {
  if (!isIsoDate(text)) return 'asof_unreadable';
  return text > istanbulDate(now) ? 'asof_in_future' : null;
}

function isIsoDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
