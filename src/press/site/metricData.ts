import { observationsOfEdition } from '@/domain/openData/editionData';
import { grouped } from '@/domain/grouped';
import { bookletFiles } from '@/domain/publication/address';
import type { PressFile } from '../booklet/assets';
import { tidyCsv } from '../data/tables';
import type { SiteContext } from './siteContext';
import { fileOf, metricPath } from './sitePaths';

/** Gives the path of the file with a metric's figures of all provinces and editions. */
export function metricDataPath(key: string): string {
  return metricPath('tr', key) + bookletFiles.csv;
}

/** Writes the figures of each metric, in the columns of the other open data, the oldest edition first. */
export function metricDataFiles({ data, metrics }: SiteContext): readonly PressFile[] {
  const observations = grouped(data.toReversed().flatMap(observationsOfEdition), ({ metric }) => metric.key);
  return metrics.map(({ metric: { key } }) => ({
    path: fileOf(metricDataPath(key)),
    content: tidyCsv(observations.get(key) ?? []),
  }));
}
