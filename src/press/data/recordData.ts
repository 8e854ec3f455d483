import type { SiteRecord } from '@/domain/publication/siteRecord';
import { writeCsv } from '@/exchange/csv';
import { dataWords } from '@/messages/booklet/data';
import { siteWords } from '@/messages/booklet/site';
import { dayText } from '../site/siteDates';
import { dataColumns } from './csvFile';
import { rowsOfProvince, type RecordRow } from './recordFigures';

const { tr, en } = dataWords;

const rowsOf = (record: SiteRecord): readonly RecordRow[] =>
  record.provinces.flatMap((province) => rowsOfProvince(record, province));

/** `veri.csv` of a recorded edition: the columns of every booklet's, all provinces in one, and where it comes from. */
export function recordCsv(record: SiteRecord): string {
  const { edition, sample } = record;
  return writeCsv(
    [...dataColumns, 'source'],
    rowsOf(record).map(({ province, metric, value, amount, marks, asOf }) => ({
      edition: edition.code,
      plate: province.plate,
      province: province.name,
      metric: metric.key,
      label: metric.label.tr,
      value: amount ?? marks.at(-1) ?? null,
      unit: metric.unit.kind === 'money' ? tr.lira : metric.unit.noun.tr,
      type: metric.timeBasis,
      since: metric.since,
      as_of: asOf,
      status: marks.join(''),
      carried_from: value.kind === 'carried_over' ? value.edition : null,
      publication: null,
      sample,
      source: 'recorded',
    })),
  );
}

/** `veri.json` of a recorded edition: the same figures with their definitions, and each import with what it corrected. */
export function recordJson(record: SiteRecord): string {
  const { edition, sample, sources, metrics } = record;
  const approvedOn = sources.at(-1)?.approvedOn ?? edition.asOf;
  const document = {
    format: 1,
    sample,
    source: {
      kind: 'recorded',
      note: {
        tr: siteWords.tr.recorded(dayText('tr', approvedOn)),
        en: siteWords.en.recorded(dayText('en', approvedOn)),
      },
      imports: sources,
    },
    edition,
    marks: { tr: tr.marks, en: en.marks },
    metrics,
    figures: rowsOf(record).map(({ province, metric, value, amount, marks, asOf }) => ({
      plate: province.plate,
      province: province.name,
      metric: metric.key,
      value: amount,
      kind: value.kind,
      status: marks,
      asOf,
      carriedFrom: value.kind === 'carried_over' ? value.edition : null,
    })),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
