import { figureAsOfIssue } from '../asOf';
import { readDay } from '../days';
import type { Problem } from '../problem';
import type { FigureValue, ValueKind } from '../figures/figureValue';
import type { Metric } from '../figures/metric';
import type { Issue } from '../issue';
import { lower, tidyTextOrNull } from '../turkish/letters';
import { provinceCalled } from '../turkish/provinceNames';
import { misreadIssue, readFigure } from '../figures/readFigure';
import { readEditionKey } from './editionKey';
import { lineField, type ImportLine, type ImportRow } from './importRow';
import type { EditionFacts } from '../booklet/snapshot';

/** A day as a file has it (ISO, or `31.12.2023`), or what is wrong with it; null when the cell is empty. */
export type DateReading = { readonly asOf: string | null } | { readonly problem: Problem };

/** Reads a day that there was; `today` is an ISO date in Türkiye. */
export function readImportDate(text: string, today: string): DateReading {
  if (text === '') return { asOf: null };
  const iso = readDay(text);
  if (iso === null) return { problem: 'asof_unreadable' };
  return iso > today ? { problem: 'asof_in_future' } : { asOf: iso };
}

/** Marks of our open data and their words: a bare dash or dots are none, because they could mean zero. */
const marks: Readonly<Record<string, ValueKind | 'changed'>> = {
  '(k)': 'suppressed',
  gizli: 'suppressed',
  açıklanmıyor: 'suppressed',
  suppressed: 'suppressed',
  '(–)': 'not_applicable',
  '(-)': 'not_applicable',
  uygulanmaz: 'not_applicable',
  'il için geçerli değil': 'not_applicable',
  not_applicable: 'not_applicable',
  '(..)': 'not_reported',
  '(…)': 'not_reported',
  bildirilmedi: 'not_reported',
  not_reported: 'not_reported',
  '(g)': 'carried_over',
  'önceki dönemden': 'carried_over',
  geçici: 'carried_over',
  carried_over: 'carried_over',
  '(d)': 'changed',
  '(r)': 'changed',
  // What a spreadsheet makes of it.
  '®': 'changed',
};

/** The letters of our open data, in the column of the status alone: elsewhere a letter could mean anything. */
const letters: Readonly<Record<string, ValueKind>> = {
  a: 'number',
  p: 'carried_over',
  q: 'suppressed',
  m: 'not_applicable',
  l: 'not_reported',
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
  if (!reading.ok) return { issue: misreadIssue(lineField(line, 'value'), reading.problem, unit) };
  const { amount } = reading;
  if (!isCarried) return { value: { kind: 'number', amount } };
  const edition = readEditionKey(cells.carried_from);
  if (edition === null) return wrong('carried_from', { problem: 'import_carried_from' });
  return { value: { kind: 'carried_over', amount, edition } };
}

/** The marks of a status, written one after the other or as a word; null when one of them is unknown. */
function marksIn(status: string): readonly (ValueKind | 'changed')[] | null {
  const whole = letters[lower(status)] ?? marks[lower(status)];
  if (whole !== undefined) return [whole];
  const texts = (lower(status).match(/\([^()]*\)|[^(),;]+/gu) ?? []).map((text) => text.trim());
  const found = texts.filter((text) => text !== '').map((text) => marks[text]);
  return found.every((each) => each !== undefined) ? found : null;
}

/** The edition, provinces and metrics against which the lines of a file are read. */
export interface ImportFrame {
  readonly edition: EditionFacts;
  /** ISO date in Türkiye. */
  readonly today: string;
  readonly provinces: readonly { readonly plate: string; readonly name: string }[];
  readonly metrics: ReadonlyMap<string, Metric>;
}

export interface RowsReading {
  readonly rows: readonly ImportRow[];
  /** Lines without a value, status and note: they bring nothing. */
  readonly blank: number;
  /** Everything that is wrong, in the order of the lines. */
  readonly issues: readonly Issue[];
}

const longestNote = 1000;

/** Reads every line, and gives all issues at once, each with its line and column. */
export function readImportRows(lines: readonly ImportLine[], frame: ImportFrame): RowsReading {
  const places = placesOf(frame);
  const rows: ImportRow[] = [];
  const issues: Issue[] = [];
  const seen = new Map<string, number>();
  let blank = 0;
  for (const line of lines) {
    const reading = readLine(line, frame, places);
    if (reading === 'blank') blank += 1;
    else if ('issues' in reading) issues.push(...reading.issues);
    else {
      const key = `${reading.province}:${reading.metric}`;
      const first = seen.get(key);
      if (first === undefined) rows.push(reading);
      else
        issues.push({ field: lineField(line.line), problem: 'import_line_twice', context: { line: first } });
      seen.set(key, first ?? line.line);
    }
  }
  return { rows, blank, issues };
}

type Place = ImportFrame['provinces'][number];

interface Places {
  readonly byPlate: ReadonlyMap<string, Place>;
  readonly called: (name: string) => Place | undefined;
}

/** Names come back on many lines: each is looked up once. */
function placesOf({ provinces }: ImportFrame): Places {
  const found = new Map<string, Place | undefined>();
  return {
    byPlate: new Map(provinces.map((each) => [each.plate, each])),
    called: (name) => {
      if (!found.has(name)) found.set(name, provinceCalled(name, provinces));
      return found.get(name);
    },
  };
}

function readLine(
  source: ImportLine,
  frame: ImportFrame,
  places: Places,
): ImportRow | 'blank' | { readonly issues: readonly Issue[] } {
  const { line, cells } = source;
  const issues: Issue[] = [];
  if (cells.edition !== '' && readEditionKey(cells.edition) !== frame.edition.code) {
    const context = { edition: frame.edition.code };
    issues.push({ field: lineField(line, 'edition'), problem: 'import_edition_differs', context });
  }
  const province = plateIn(source, places, issues);
  const metric = frame.metrics.get(cells.metric);
  if (metric === undefined) {
    const context = { found: cells.metric };
    issues.push({ field: lineField(line, 'metric'), problem: 'import_metric_unknown', context });
  }
  const reading = readImportValue(source, metric?.unit ?? { kind: 'money' });
  if ('issue' in reading && metric !== undefined) issues.push(reading.issue);
  const date = readImportDate(cells.as_of, frame.today);
  if ('problem' in date) issues.push({ field: lineField(line, 'as_of'), problem: date.problem });
  else if (date.asOf !== null) issues.push(...ownDateIssues(date.asOf, frame, lineField(line, 'as_of')));
  if (cells.note.length > longestNote) {
    const context = { longest: longestNote };
    issues.push({ field: lineField(line, 'note'), problem: 'field_too_long', context });
  }
  if (issues.length > 0 || province === null || metric === undefined || 'problem' in date) return { issues };
  if ('issue' in reading) return { issues: [reading.issue] };
  if ('blank' in reading) return 'blank';
  const asOf = date.asOf === frame.edition.asOf ? null : date.asOf;
  return { line, province, metric: metric.key, value: reading.value, note: tidyTextOrNull(cells.note), asOf };
}

function ownDateIssues(asOf: string, { edition, today }: ImportFrame, field: string): readonly Issue[] {
  const issue = figureAsOfIssue(asOf, { edition: edition.asOf, today, field });
  return issue === null ? [] : [issue];
}

/** The plate code that plate and name agree on; null, with its issue, when there is none. */
function plateIn({ line, cells }: ImportLine, places: Places, issues: Issue[]): string | null {
  const wrong = (column: 'plate' | 'province', found: string): null => {
    issues.push({ field: lineField(line, column), problem: 'import_province_unknown', context: { found } });
    return null;
  };
  const byPlate = places.byPlate.get(cells.plate.padStart(2, '0'));
  if (cells.plate !== '' && byPlate === undefined) return wrong('plate', cells.plate);
  const byName = places.called(cells.province);
  if (cells.province !== '' && byName === undefined) return wrong('province', cells.province);
  const found = byPlate ?? byName;
  if (found === undefined) return wrong('plate', '');
  if (byName === undefined || byName.plate === found.plate) return found.plate;
  const context = { plate: found.plate, name: byName.name };
  issues.push({ field: lineField(line, 'province'), problem: 'import_province_differs', context });
  return null;
}
