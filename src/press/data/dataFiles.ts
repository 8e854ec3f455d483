import type { Snapshot } from '@/domain/booklet/snapshot';
import { bookletData } from '@/domain/openData/bookletsAsData';
import { observationsOfEdition, type EditionData } from '@/domain/openData/editionData';
import { bookletFiles, bookletPath, dataFormats } from '@/domain/publication/address';
import type { PressFile } from '../booklet/assets';
import { bookletJson } from './bookletJson';
import { countryJson } from './countryJson';
import { bookletSet, type DataSet } from './dataSet';
import { jsonStat } from './jsonStat';
import { csvwMetadata } from './metadata/csvw';
import { sdmxCsv } from './sdmx';
import { excelCsv, tidyCsv } from './tables';
import { workbook } from './workbook';

/** Writes a set in every format; its JSON is made by whoever knows what else it tells. */
async function formatsOf(set: DataSet, json: string): Promise<readonly PressFile[]> {
  const { observations } = set;
  return [
    { path: dataFormats.csv, content: tidyCsv(observations) },
    { path: dataFormats.excelCsv, content: excelCsv(observations) },
    { path: dataFormats.xlsx, content: await workbook(set) },
    { path: dataFormats.json, content: json },
    { path: dataFormats.jsonStat, content: jsonStat(set) },
    { path: dataFormats.sdmx, content: sdmxCsv(observations) },
    { path: bookletFiles.csvw, content: csvwMetadata(set) },
  ];
}

/** Gives the open data of one booklet, in every format; the paths count from its folder. */
export async function bookletDataFiles(
  snapshot: Snapshot,
  contentHash: string,
): Promise<readonly PressFile[]> {
  const { edition, province, publication } = snapshot;
  const path = bookletPath({ edition: edition.code, slug: province.slug }, publication.number);
  const set = bookletSet(bookletData(snapshot, contentHash), path);
  return formatsOf(set, bookletJson(snapshot, contentHash, set.observations));
}

/** Gives the open data of an edition or of everything, in every format; the paths count from the public root. */
export async function countryDataFiles(
  set: DataSet,
  editions: readonly EditionData[],
): Promise<readonly PressFile[]> {
  const files = await formatsOf(set, countryJson(set, editions));
  return files.map(({ path, content }) => ({ path: set.path.slice(1) + path, content }));
}

/** Writes the CSV of one metric: all provinces in all editions. */
export function metricCsv(metric: string, editions: readonly EditionData[]): string {
  return tidyCsv(editions.flatMap(observationsOfEdition).filter((each) => each.metric.key === metric));
}
