import { codesOf } from '@/domain/openData/provinceCodes';
import { unitWords, type Observation } from '@/domain/openData/observation';
import type { Metric } from '@/domain/figures/metric';
import { writeCsv, type CsvCell } from '@/exchange/csv';

/** The agency, the dataflow and its structure, as SDMX names them. */
export const sdmxIds = {
  agency: 'KITAPCIK',
  dataflow: 'IL_GOSTERGELERI',
  structure: 'DSD_IL_GOSTERGELERI',
  version: '1.0.0',
} as const;

/** Components of the structure: what an observation is known by, its value, and what is said of it. */
export const sdmxComponents = {
  dimensions: ['EDITION', 'REF_AREA', 'INDICATOR', 'TIME_PERIOD'],
  measure: 'OBS_VALUE',
  attributes: ['UNIT_MEASURE', 'OBS_STATUS', 'AS_OF', 'CARRIED_FROM', 'REVISION', 'PUBLICATION', 'SAMPLE'],
} as const;

type Component =
  | (typeof sdmxComponents.dimensions)[number]
  | typeof sdmxComponents.measure
  | (typeof sdmxComponents.attributes)[number];

/** Gives the code of a metric's unit: the English noun as SDMX writes codes, `HOUSEHOLD`; TRY for money. */
export function unitCode(metric: Pick<Metric, 'unit'>): string {
  return unitWords(metric)
    .en.normalize('NFKD')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');
}

/** Gives the code of a province: that of ISO 3166-2, or its plate where it has none. */
export function areaCode(plate: string): string {
  return codesOf(plate)?.iso ?? plate;
}

const cells: Readonly<Record<Component, (observation: Observation) => CsvCell>> = {
  EDITION: ({ edition }) => edition.code,
  REF_AREA: ({ province }) => areaCode(province.plate),
  INDICATOR: ({ metric }) => metric.key,
  TIME_PERIOD: ({ edition }) => `${String(edition.year)}-${String(edition.month).padStart(2, '0')}`,
  OBS_VALUE: ({ amount }) => amount,
  UNIT_MEASURE: ({ metric }) => unitCode(metric),
  OBS_STATUS: ({ status }) => status,
  AS_OF: ({ asOf }) => asOf,
  CARRIED_FROM: ({ carriedFrom }) => carriedFrom,
  REVISION: ({ revision }) => revision,
  PUBLICATION: ({ publication }) => publication,
  SAMPLE: ({ sample }) => sample,
};

const { dimensions, measure, attributes } = sdmxComponents;
const inOrder: readonly Component[] = [...dimensions, measure, ...attributes];
const { agency, dataflow, version } = sdmxIds;

/** Writes `veri.sdmx.csv` after SDMX-CSV 2.0: each line informs of one observation of the dataflow. */
export function sdmxCsv(observations: readonly Observation[]): string {
  const about = ['dataflow', `${agency}:${dataflow}(${version})`, 'I'];
  return writeCsv(
    ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...inOrder],
    observations.map((each) => [...about, ...inOrder.map((component) => cells[component](each))]),
  );
}
