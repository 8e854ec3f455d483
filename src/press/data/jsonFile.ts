import type { Bilingual } from '@/domain/bilingual';
import type { Snapshot } from '@/domain/booklet/snapshot';
import type { Metric } from '@/domain/figures/metric';
import { bookletPath } from '@/domain/publication/address';
import { publicChanges } from '@/domain/publication/publicChanges';
import { dataWords } from '@/messages/booklet/data';
import { erratumEntries } from '@/messages/booklet/erratum';
import { type DataRow, dataRows } from './dataRows';

const { tr, en } = dataWords;

function unitOf({ unit }: Metric): Bilingual {
  return unit.kind === 'money' ? { tr: tr.lira, en: en.lira } : unit.noun;
}

/** The fields of a metric that readers of the data get; the others are ours alone. */
type OpenField = Exclude<keyof Metric, 'order' | 'display' | 'sensitive' | 'required'>;

function openFields(metric: Metric) {
  const { key, label, definition, section, service, timeBasis, since, approximate } = metric;
  const unit = unitOf(metric);
  return {
    key,
    label,
    definition,
    section,
    service,
    unit,
    timeBasis,
    since,
    approximate,
  } satisfies Record<OpenField, unknown>;
}

function figureOf({ metric, value, amount, marks, asOf, carriedFrom }: DataRow): object {
  const { key, label, definition, section, service, unit, timeBasis, ...rest } = openFields(metric);
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
  const { number, kind, reason, publishedOn } = publication;
  const address = bookletPath({ edition: edition.code, slug: province.slug }, number);
  const document = {
    format: 1,
    sample,
    ...(sample ? { warning: { tr: tr.sample, en: en.sample } } : {}),
    edition: { code: edition.code, year: edition.year, month: edition.month, asOf: edition.asOf },
    province: { plate: province.plate, name: province.name, slug: province.slug },
    publication: { number, kind, reason, publishedOn, contentHash, address },
    changes: publicChanges(snapshot),
    ...erratumIn(snapshot),
    marks: marks(),
    figures: dataRows(snapshot).map(figureOf),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
