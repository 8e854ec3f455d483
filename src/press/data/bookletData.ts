import { isPartlySample, type Snapshot } from '@/domain/booklet/snapshot';
import { amountOf, type FigureValue } from '@/domain/figures/figureValue';
import { isMeantFor, openFields, type Metric } from '@/domain/figures/metric';
import { dataWords, type Mark } from '@/messages/booklet/site';
import { writeCsv } from '@/exchange/csv';
import type { Bilingual } from '@/domain/bilingual';
import { bookletFiles, bookletPath } from '@/domain/publication/address';
import { publicChanges } from '@/domain/publication/changes';
import { erratumEntries } from '@/messages/booklet/erratum';
import type { PressFile } from '../booklet/assets';

/** One figure as readers of the data get it. */
export interface DataRow {
  readonly metric: Metric;
  readonly value: FigureValue;
  /** Whole number, exact lira for money; null for an absence, which its mark explains. */
  readonly amount: number | null;
  readonly marks: readonly Mark[];
  /** ISO date. */
  readonly asOf: string;
  readonly carriedFrom: string | null;
  /** Whether it is invented. */
  readonly sample: boolean;
}

/** Puts a figure and its marks together; `change` is the mark of what a publication changed. */
export function dataRow(
  metric: Metric,
  { value, asOf, sample }: Pick<DataRow, 'value' | 'asOf' | 'sample'>,
  change: Mark | null,
): DataRow {
  return {
    metric,
    value,
    amount: amountOf(value),
    marks: [change, valueMarks[value.kind]].filter((mark) => mark !== null),
    asOf,
    carriedFrom: value.kind === 'carried_over' ? value.edition : null,
    sample,
  };
}

const changeMarks = { correction: '(d)', revision: '(r)' } as const;

/** The mark of each kind of value; a number has none. */
export const valueMarks = {
  number: null,
  carried_over: '(g)',
  suppressed: '(k)',
  not_applicable: '(–)',
  not_reported: '(..)',
} as const;

function changeMark(metric: Metric, { publication: { changes, kind } }: Snapshot): Mark | null {
  const isChanged = changes.some((change) => change.metric === metric.key);
  return isChanged && (kind === 'correction' || kind === 'revision') ? changeMarks[kind] : null;
}

/** Lists the metrics that are meant for the province, in order. One never entered does not apply; a withdrawal has none. */
export function dataRows(snapshot: Snapshot): readonly DataRow[] {
  if (snapshot.publication.kind === 'withdrawal') return [];
  const metrics = snapshot.metrics.filter(({ where }) => isMeantFor(where, snapshot.province));
  const inOrder = metrics.toSorted((a, b) => a.order - b.order);
  return inOrder.map((metric) => {
    const figure = snapshot.figures[metric.key];
    const value = figure?.value ?? { kind: 'not_applicable' };
    const asOf = figure?.asOf ?? snapshot.edition.asOf;
    const sample = figure?.sample ?? (snapshot.sample && !isPartlySample(snapshot));
    return dataRow(metric, { value, asOf, sample }, changeMark(metric, snapshot));
  });
}

/** Columns of `veri.csv`. */
export const dataColumns = [
  'edition',
  'plate',
  'province',
  'metric',
  'label',
  'value',
  'unit',
  'type',
  'since',
  'as_of',
  'status',
  'carried_from',
  'publication',
  'sample',
] as const;

type CsvRow = Readonly<Record<(typeof dataColumns)[number], string | number | boolean | null>>;

/** Whose figure a line is. */
interface CsvPlace {
  readonly edition: { readonly code: string };
  readonly province: { readonly plate: string; readonly name: string };
  /** Its number; null where an edition was recorded. */
  readonly publication: number | null;
}

/** Makes the line of one figure. An absence shows its mark in place of a value, never an empty cell. */
export function csvRow(row: DataRow, { edition, province, publication }: CsvPlace): CsvRow {
  const { metric, amount, marks, sample } = row;
  return {
    edition: edition.code,
    plate: province.plate,
    province: province.name,
    metric: metric.key,
    label: metric.label.tr,
    value: amount ?? marks.at(-1) ?? null,
    unit: metric.unit.kind === 'money' ? dataWords.tr.lira : metric.unit.noun.tr,
    type: metric.timeBasis,
    since: metric.since,
    as_of: row.asOf,
    status: marks.join(''),
    carried_from: row.carriedFrom,
    publication,
    sample,
  };
}

/** Writes `veri.csv`: one line per figure. An absence shows its mark as a value, never an empty cell. */
export function csvFile(snapshot: Snapshot): string {
  const place = { ...snapshot, publication: snapshot.publication.number };
  return writeCsv(
    dataColumns,
    dataRows(snapshot).map((row) => csvRow(row, place)),
  );
}

const { tr, en } = dataWords;

function unitOf({ unit }: Metric): Bilingual {
  return unit.kind === 'money' ? { tr: tr.lira, en: en.lira } : unit.noun;
}

/** The open fields of a definition, its unit in words. */
const definitionOf = (metric: Metric) => ({ ...openFields(metric), unit: unitOf(metric) });

function figureOf({ metric, value, amount, marks, asOf, carriedFrom }: DataRow): object {
  const { key, label, definition, section, service, unit, timeBasis, ...rest } = definitionOf(metric);
  const about = { metric: key, label, definition, section, service };
  const said = { value: amount, kind: value.kind, status: marks };
  return { ...about, ...said, unit, type: timeBasis, ...rest, asOf, carriedFrom };
}

function marks(): Readonly<Record<string, Bilingual>> {
  const english: Readonly<Record<string, string>> = en.marks;
  return Object.fromEntries(
    Object.entries(tr.marks).map(([mark, text]) => [mark, { tr: text, en: english[mark] ?? text }]),
  );
}

/** The written erratum in both languages, and the notice of a withdrawal. */
function erratumIn(snapshot: Snapshot): object {
  const { publication, metrics } = snapshot;
  const { erratum, kind, withdrawal } = publication;
  if (erratum === undefined) return withdrawal === undefined ? {} : { withdrawal };
  const source = { erratum, kind, changes: publicChanges(snapshot), metrics };
  const english = erratumEntries(source, 'en');
  const entries = erratumEntries(source, 'tr').map(({ place, sentences }, index) => ({
    place: { tr: place, en: english[index]?.place ?? place },
    sentences: { tr: sentences, en: english[index]?.sentences ?? [] },
  }));
  return { erratum: { against: erratum.against, entries } };
}

/** Writes `veri.json`: figures and their definitions, this publication's changes, and its content hash. */
export function jsonFile(snapshot: Snapshot, contentHash: string): string {
  const { edition, province, publication, sample } = snapshot;
  const rows = dataRows(snapshot);
  const isMixed = isPartlySample(snapshot);
  const warning = isMixed ? 'partlySample' : 'sample';
  const { number, kind, reason, publishedOn } = publication;
  const address = bookletPath({ edition: edition.code, slug: province.slug }, number);
  const document = {
    format: 1,
    sample,
    ...(sample ? { warning: { tr: tr[warning], en: en[warning] } } : {}),
    edition: { code: edition.code, year: edition.year, month: edition.month, asOf: edition.asOf },
    province: { plate: province.plate, name: province.name, slug: province.slug },
    publication: { number, kind, reason, publishedOn, contentHash, address },
    ...(publication.mends === undefined ? {} : { mends: publication.mends }),
    changes: publicChanges(snapshot),
    ...erratumIn(snapshot),
    marks: marks(),
    // Where all are true, or all are not, the document says it once.
    figures: rows.map((row) => (isMixed ? { ...figureOf(row), sample: row.sample } : figureOf(row))),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Gives the open data of one booklet: `veri.csv` and `veri.json`. */
export function dataFiles(snapshot: Snapshot, contentHash: string): readonly PressFile[] {
  return [
    { path: bookletFiles.csv, content: csvFile(snapshot) },
    { path: bookletFiles.json, content: jsonFile(snapshot, contentHash) },
  ];
}
