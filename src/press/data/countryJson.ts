import type { EditionData, ProvinceData } from '@/domain/openData/editionData';
import { definitionChanges, valueChanges, type ValueChange } from '@/domain/openData/changeLog';
import { bookletPath } from '@/domain/publication/address';
import { statusOf } from '@/domain/openData/observation';
import { amountOf, type FigureValue } from '@/domain/figures/figureValue';
import { writeCsv } from '@/exchange/csv';
import { definitionJson, figureJson, jsonFormat, provinceJson, statusLegend } from './bookletJson';
import { definitionKey, definitionsIn } from './definitions';
import type { DataSet } from './dataSet';

/** Writes the `veri.json` of an edition or of everything: each definition once, and figures that point at it. */
export function countryJson(set: DataSet, editions: readonly EditionData[]): string {
  const { title, issuer, licence, issued, sample, observations } = set;
  const definitions = definitionsIn(observations);
  const places = new Map(definitions.map(({ key }, index) => [key, index]));
  const document = {
    format: jsonFormat,
    title,
    version: set.version,
    sample,
    publisher: issuer,
    licence,
    issued,
    statuses: statusLegend(),
    editions: editions.map((each) => ({ ...each.edition, recorded: each.recorded, sample: each.sample })),
    provinces: provincesIn(editions).map(provinceJson),
    publications: editions.flatMap(publicationsOf),
    definitions: definitions.map(({ edition, metric }) => ({ edition, ...definitionJson(metric) })),
    figures: observations.map((each) => ({
      edition: each.edition.code,
      plate: each.province.plate,
      metric: each.metric.key,
      definition: places.get(definitionKey(each)) ?? null,
      ...figureJson(each),
    })),
  };
  return `${JSON.stringify(document)}\n`;
}

/** Lists the provinces of several editions by plate, each once. */
export function provincesIn(editions: readonly EditionData[]): readonly ProvinceData[] {
  const byPlate = new Map(
    editions.flatMap(({ provinces }) => provinces.map((province) => [province.plate, province] as const)),
  );
  return [...byPlate].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, province]) => province);
}

function publicationsOf({ edition, provinces }: EditionData): readonly object[] {
  return provinces.flatMap(({ plate, slug, publication }) => {
    if (publication === null) return [];
    const { number, kind, publishedOn, contentHash } = publication;
    const address = bookletPath({ edition: edition.code, slug }, number);
    return [{ edition: edition.code, plate, number, kind, publishedOn, contentHash, address }];
  });
}

/** Writes `degisiklikler.json`: what changed in values within editions, and in definitions from one to the next. */
export function changesJson(editions: readonly EditionData[]): string {
  const document = {
    format: jsonFormat,
    statuses: statusLegend(),
    values: valueChanges(editions),
    definitions: definitionChanges(editions).map(({ fields, ...change }) => ({
      ...change,
      fields: fields.map((field) => (field === 'timeBasis' ? 'type' : field)),
    })),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** Columns of `degisiklikler.csv`. */
export const changeColumns = [
  'edition',
  'plate',
  'metric',
  'publication',
  'kind',
  'published_on',
  'value_before',
  'status_before',
  'value_after',
  'status_after',
  'reason',
] as const;

const letterOf = (value: FigureValue | null): string | null => (value === null ? null : statusOf[value.kind]);
const numberOf = (value: FigureValue | null): number | null => (value === null ? null : amountOf(value));

/** Writes `degisiklikler.csv`: one line per figure that a publication gave otherwise. */
export function changesCsv(editions: readonly EditionData[]): string {
  const line = ({ before, after, ...change }: ValueChange) => [
    change.edition,
    change.plate,
    change.metric,
    change.publication,
    change.kind,
    change.publishedOn,
    numberOf(before),
    letterOf(before),
    numberOf(after),
    letterOf(after),
    change.reason,
  ];
  return writeCsv([...changeColumns], valueChanges(editions).map(line));
}
