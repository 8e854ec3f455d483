import { absences, type Absence, type FigureValue } from '@/domain/figures/figureValue';
import type { Metric } from '@/domain/figures/metric';
import type { Issue } from '@/domain/issue';
import { carriable, enteredIssue } from '@/domain/publication/carriable';
import { unchangedValue } from '@/domain/figures/unchanged';
import { largestAmount } from '@/domain/turkish/readAloud';
import { misreadIssue, readFigure } from '@/domain/figures/readFigure';
import { tidyTextOrNull } from '@/domain/turkish/letters';
import type { Entry } from '@/domain/workflow/figureMoves';
import { figureAsOfIssue } from '@/domain/asOf';
import { istanbulDate, readDay } from '@/domain/days';
import { figureField } from '../sheet/figureFacts';
import type { FigureInput } from '../sheet/actRequest';
import type { SheetContext } from '../sheet/sheetContext';

/** What a person typed for one figure: an entry that may be stored, or everything that is wrong with it. */
export type EntryReading =
  { readonly ok: true; readonly entry: Entry } | { readonly ok: false; readonly issues: readonly Issue[] };

/** Null: nothing stands there any more. */
type ValueReading = FigureValue | Issue | null;

/** Where an entry is read: on which sheet, and on which day. */
export interface EntryPlace {
  readonly sheet: SheetContext;
  readonly now: Date;
}

/** Reads value, note and as-of date, or gives the issues. The edition's own date is not kept. */
export function readEntry({ sheet, now }: EntryPlace, metric: Metric, input: FigureInput): EntryReading {
  const field = figureField(metric.key);
  const value = readValue(sheet, metric, input.entry);
  const isWrong = value !== null && 'problem' in value;
  const edition = sheet.edition.facts.asOf;
  const typed = tidyTextOrNull(input.asOf ?? '');
  const asOf = typed === null ? null : (readDay(typed) ?? typed);
  const about = { edition, today: istanbulDate(now), field: `${field}.asOf` };
  const wrongDate = asOf === null ? null : figureAsOfIssue(asOf, about);
  const issues: Issue[] = [];
  if (isWrong) issues.push(value);
  if (wrongDate !== null) issues.push(wrongDate);
  if (isWrong || issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    entry: {
      value,
      note: tidyTextOrNull(input.note ?? ''),
      asOf: (value && carriedDay(sheet, metric, value)) ?? (asOf === edition ? null : asOf),
      unchanged: 'unchanged' in input.entry ? input.entry.unchanged : null,
    },
  };
}

/** A value that is carried over holds for the day that it was published for, whatever is typed; null for others. */
function carriedDay({ earlier, edition }: SheetContext, metric: Metric, value: FigureValue): string | null {
  if (value.kind !== 'carried_over') return null;
  return carriable(metric, edition.facts.code, earlier.get(metric.key) ?? [])?.asOf ?? null;
}

function readValue(sheet: SheetContext, metric: Metric, entry: FigureInput['entry']): ValueReading {
  const field = `${figureField(metric.key)}.value`;
  if ('input' in entry) {
    if (entry.input.trim() === '') return null;
    const reading = readFigure(entry.input, metric.unit);
    return reading.ok
      ? { kind: 'number', amount: reading.amount }
      : misreadIssue(field, reading.problem, metric.unit);
  }
  if ('unchanged' in entry) return readUnchanged(sheet, metric, entry.unchanged);
  const { value } = entry;
  if (value.kind === 'number' || value.kind === 'carried_over') {
    const problem = amountProblem(value.amount);
    return problem === null ? readNumber(sheet, metric, value) : { field, problem };
  }
  return isAbsence(value.kind) ? { kind: value.kind } : { field, problem: 'field_unreadable' };
}

/** The value of the edition before is the server's to know: what was on the screen is named by that edition alone. */
function readUnchanged({ before, edition }: SheetContext, metric: Metric, named: string): ValueReading {
  const value = before.edition === named ? before.values.get(metric.key) : undefined;
  const previous = value === undefined ? null : { edition: named, value };
  return (
    unchangedValue(metric, edition.facts.code, previous) ?? {
      field: `${figureField(metric.key)}.value`,
      problem: 'not_unchanged',
    }
  );
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

/** A carried-over value must be the one that is offered; carried twice, it keeps the edition it came from. */
function readNumber(
  { earlier, edition }: SheetContext,
  metric: Metric,
  value: Extract<FigureValue, { amount: number }>,
): ValueReading {
  const { kind, amount } = value;
  if (kind === 'number') return { kind, amount };
  const read = { kind, amount, edition: value.edition };
  const field = `${figureField(metric.key)}.value`;
  return enteredIssue({ field, metric, edition: edition.facts.code, value: read, earlier }) ?? read;
}
