import type { EditionFacts } from '../booklet/snapshot';
import type { Metric } from '../figures/metric';
import type { Issue } from '../issue';
import { searchKey } from '../turkish/folding';
import { tidyTextOrNull } from '../turkish/tidyText';
import { lineField, type ImportLine } from './importColumns';
import type { ImportRow } from './importContent';
import { readImportDate } from './readImportDate';
import { readImportValue } from './readImportValue';

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
  /** By folded name. */
  readonly byName: ReadonlyMap<string, Place>;
}

function placesOf({ provinces }: ImportFrame): Places {
  return {
    byPlate: new Map(provinces.map((each) => [each.plate, each])),
    byName: new Map(provinces.map((each) => [searchKey(each.name), each])),
  };
}

function readLine(
  source: ImportLine,
  frame: ImportFrame,
  places: Places,
): ImportRow | 'blank' | { readonly issues: readonly Issue[] } {
  const { line, cells } = source;
  const issues: Issue[] = [];
  if (cells.edition !== '' && cells.edition !== frame.edition.code) {
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

/** The plate code that plate and name agree on; null, with its issue, when there is none. */
function plateIn({ line, cells }: ImportLine, places: Places, issues: Issue[]): string | null {
  const wrong = (column: 'plate' | 'province', found: string): null => {
    issues.push({ field: lineField(line, column), problem: 'import_province_unknown', context: { found } });
    return null;
  };
  const byPlate = places.byPlate.get(cells.plate.padStart(2, '0'));
  if (cells.plate !== '' && byPlate === undefined) return wrong('plate', cells.plate);
  const byName = places.byName.get(searchKey(cells.province));
  if (cells.province !== '' && byName === undefined) return wrong('province', cells.province);
  const found = byPlate ?? byName;
  if (found === undefined) return wrong('plate', '');
  if (byName === undefined || byName.plate === found.plate) return found.plate;
  const context = { plate: found.plate, name: byName.name };
  issues.push({ field: lineField(line, 'province'), problem: 'import_province_differs', context });
  return null;
}
