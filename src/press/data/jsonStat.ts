import { unitWords, type Observation } from '@/domain/openData/observation';
import { openDataWords } from '@/messages/booklet/openData';
import type { DataSet } from './dataSet';

const { tr } = openDataWords;

interface Axis {
  readonly keys: readonly string[];
  readonly dimension: object;
}

/** A dimension whose categories come in the order in which the observations name them. */
function axis(label: string, entries: readonly (readonly [string, string])[], more: object = {}): Axis {
  const labels = new Map(entries);
  const keys = [...labels.keys()];
  return {
    keys,
    dimension: { label, category: { index: keys, label: Object.fromEntries(labels), ...more } },
  };
}

/** Writes `veri.jsonstat.json`: editions, provinces and metrics as the dimensions of one JSON-stat 2.0 dataset. */
export function jsonStat(set: DataSet): string {
  const { observations, title, issuer, issued, licence } = set;
  const units = observations.map(({ metric }) => [
    metric.key,
    { label: unitWords(metric).tr, decimals: 0 },
  ]) as readonly (readonly [string, object])[];
  const axes = {
    edition: axis(
      'Dönem',
      observations.map(({ edition }) => [edition.code, edition.code]),
    ),
    province: axis(
      'İl',
      observations.map(({ province }) => [province.plate, province.name]),
    ),
    metric: axis(
      'Gösterge',
      observations.map(({ metric }) => [metric.key, metric.label.tr]),
      {
        unit: Object.fromEntries(units),
      },
    ),
  };
  const document = {
    version: '2.0',
    class: 'dataset',
    label: title.tr,
    ...(issuer === '' ? {} : { source: issuer }),
    ...(issued === null ? {} : { updated: issued }),
    id: Object.keys(axes),
    size: Object.values(axes).map(({ keys }) => keys.length),
    role: { time: ['edition'], geo: ['province'], metric: ['metric'] },
    dimension: Object.fromEntries(Object.entries(axes).map(([id, { dimension }]) => [id, dimension])),
    ...cells(observations, [axes.edition.keys, axes.province.keys, axes.metric.keys]),
    extension: {
      label_en: title.en,
      statuses: tr.statuses,
      sample: set.sample,
      ...(licence === null ? {} : { licence }),
    },
  };
  return `${JSON.stringify(document)}\n`;
}

/** The values in the order of the dimensions; a cell that nobody was asked for is null and has no status. */
function cells(
  observations: readonly Observation[],
  [editions, provinces, metrics]: readonly [readonly string[], readonly string[], readonly string[]],
): { readonly value: readonly (number | null)[]; readonly status: Readonly<Record<string, string>> } {
  const places = [editions, provinces, metrics].map((keys) => new Map(keys.map((key, at) => [key, at])));
  const at = (dimension: number, key: string): number => places[dimension]?.get(key) ?? 0;
  const value = new Array<number | null>(editions.length * provinces.length * metrics.length).fill(null);
  const status: Record<string, string> = {};
  for (const { edition, province, metric, amount, status: letter } of observations) {
    const row = at(0, edition.code) * provinces.length + at(1, province.plate);
    const index = row * metrics.length + at(2, metric.key);
    value[index] = amount;
    status[String(index)] = letter;
  }
  return { value, status };
}
