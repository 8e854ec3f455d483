import type { SiteRecord } from '@/domain/publication/site';
import { editionDataOfRecord } from '@/domain/openData/bookletsAsData';
import { observationsOfEdition, observationsOfProvince } from '@/domain/openData/editionData';
import type { Observation } from '@/domain/openData/observation';
import { dateInWords } from '@/domain/days';
import { siteWords } from '@/messages/booklet/site';
import { figureJson, jsonFormat, provinceJson, statusLegend } from './bookletJson';
import { tidyCsv } from './tables';

/** Lists every figure of one province of a recorded edition, in the order of the metrics. */
export function rowsOfProvince(record: SiteRecord, plate: string): readonly Observation[] {
  const data = editionDataOfRecord(record);
  const province = data.provinces.find((each) => each.plate === plate);
  return province === undefined ? [] : observationsOfProvince(data, province);
}

/** Writes a recorded edition's `veri.csv`: all provinces in one. */
export function recordCsv(record: SiteRecord): string {
  return tidyCsv(observationsOfEdition(editionDataOfRecord(record)));
}

/** Writes a recorded edition's `veri.json`: figures, definitions, and each import with its corrections. */
export function recordJson(record: SiteRecord): string {
  const { edition, sample, sources, metrics } = record;
  const approvedOn = sources.at(-1)?.approvedOn ?? edition.asOf;
  const document = {
    format: jsonFormat,
    sample,
    source: {
      kind: 'recorded',
      note: {
        tr: siteWords.tr.recorded(dateInWords(approvedOn, 'tr')),
        en: siteWords.en.recorded(dateInWords(approvedOn, 'en')),
      },
      imports: sources,
    },
    edition,
    statuses: statusLegend(),
    metrics,
    figures: observationsOfEdition(editionDataOfRecord(record)).map((each) => ({
      ...provinceJson(each.province),
      metric: each.metric.key,
      ...figureJson(each),
    })),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
