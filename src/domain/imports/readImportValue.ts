import type { FigureValue, ValueKind } from '../figures/figureValue';
import type { Metric } from '../figures/metric';
import type { Issue } from '../issue';
import { lower } from '../turkish/casing';
import { readFigure } from '../figures/readFigure';
import { lineField, type ImportLine } from './importColumns';

/** Marks of our open data and their words: a bare dash or dots are none, because they could mean zero. */
const marks: Readonly<Record<string, ValueKind | 'changed'>> = {
  '(k)': 'suppressed',
  gizli: 'suppressed',
  suppressed: 'suppressed',
  '(–)': 'not_applicable',
  '(-)': 'not_applicable',
  uygulanmaz: 'not_applicable',
  not_applicable: 'not_applicable',
  '(..)': 'not_reported',
  '(…)': 'not_reported',
  bildirilmedi: 'not_reported',
  not_reported: 'not_reported',
  '(g)': 'carried_over',
  geçici: 'carried_over',
  carried_over: 'carried_over',
  '(d)': 'changed',
  '(r)': 'changed',
};

/** The value of a line, nothing at all, or what is wrong with it. */
export type ValueReading =
  { readonly value: FigureValue } | { readonly blank: true } | { readonly issue: Issue };

/** Reads value, status and the edition it was carried from, for a metric of this unit; guesses nothing. */
export function readImportValue({ line, cells }: ImportLine, unit: Metric['unit']): ValueReading {
  const wrong = (column: 'value' | 'status' | 'carried_from', issue: Omit<Issue, 'field'>): ValueReading => ({
    issue: { field: lineField(line, column), ...issue },
  });
  const inStatus = marksIn(cells.status);
  if (inStatus === null)
    return wrong('status', { problem: 'import_mark_unknown', context: { found: cells.status } });
  const inValue = marks[lower(cells.value)] ?? null;
  const kinds = new Set([...inStatus, ...(inValue === null ? [] : [inValue])]);
  kinds.delete('changed');
  const [kind = null, ...others] = kinds;
  if (others.length > 0) return wrong('status', { problem: 'import_value_and_mark' });
  const isCarried = kind === 'carried_over';
  if (isCarried !== (cells.carried_from !== ''))
    return wrong('carried_from', { problem: 'import_carried_from' });
  if (kind !== null && !isCarried && kind !== 'number' && kind !== 'changed') {
    if (inValue === null && cells.value !== '') return wrong('status', { problem: 'import_value_and_mark' });
    return { value: { kind } };
  }
  if (cells.value === '' && cells.note === '' && cells.status === '') return { blank: true };
  const reading = readFigure(cells.value, unit);
  if (!reading.ok) return wrong('value', { problem: reading.problem });
  const { amount } = reading;
  if (!isCarried) return { value: { kind: 'number', amount } };
  if (!/^\d{4}-[1-9]$/.test(cells.carried_from))
    return wrong('carried_from', { problem: 'import_carried_from' });
  return { value: { kind: 'carried_over', amount, edition: cells.carried_from } };
}

/** The marks of a status, written one after the other or as a word; null when one of them is unknown. */
function marksIn(status: string): readonly (ValueKind | 'changed')[] | null {
  const texts = lower(status).match(/\([^)]*\)|[^\s(),;]+/gu) ?? [];
  const found = texts.map((text) => marks[text]);
  return found.every((each) => each !== undefined) ? found : null;
}
