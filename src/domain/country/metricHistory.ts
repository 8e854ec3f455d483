import type { EditionFacts } from '../booklet/snapshot';
import { isSameDefinition } from '../derived/provinceContext';
import { amountOf } from '../figures/figureValue';
import type { Metric } from '../figures/metric';
import {
  revisedMetrics,
  type EditionData,
  type FigureData,
  type ProvinceData,
} from '../openData/editionData';
import type { Revision } from '../openData/observation';
import type { SiteSection, SiteService, SiteTexts } from '../publication/siteTexts';

/** What the provinces published of one metric in one edition. */
export interface MetricEdition {
  readonly edition: EditionFacts;
  readonly sample: boolean;
  readonly metric: Metric;
  /** By plate. A province that has a booklet and is not asked for the metric does not apply; one without is not here. */
  readonly figures: ReadonlyMap<string, FigureData>;
  /** By plate, the figures that the newest publication changed. */
  readonly revisions: ReadonlyMap<string, Revision>;
  /** Whether all of them were asked by the same definition. */
  readonly isUniform: boolean;
  /** Plates of the provinces that the metric is not meant for; of those without a booklet, as another edition shows. */
  readonly outside: ReadonlySet<string>;
  /** Plates of the provinces whose booklet was withdrawn. */
  readonly withdrawn: ReadonlySet<string>;
}

/** A metric, its definition as the newest edition has it, and what was published of it, the newest edition first. */
export interface MetricHistory {
  readonly metric: Metric;
  /** Null where no edition with texts has it. */
  readonly section: SiteSection | null;
  readonly service: SiteService | null;
  readonly editions: readonly [MetricEdition, ...MetricEdition[]];
}

/** Sorts what belongs to editions by year and the number within it: the newest first. */
export function newestFirst<T>(things: readonly T[], codeOf: (thing: T) => string): readonly T[] {
  const rank = (thing: T): number => {
    const [year = '0', number = '0'] = codeOf(thing).split('-');
    return Number(year) * 100 + Number(number);
  };
  return [...things].sort((a, b) => rank(b) - rank(a));
}

/** The provinces of an edition that readers have figures of; a withdrawal leaves none. */
export function told({ provinces }: EditionData): readonly ProvinceData[] {
  return provinces.filter(({ publication }) => publication?.kind !== 'withdrawal');
}

const withdrawnIn = ({ provinces }: EditionData): readonly ProvinceData[] =>
  provinces.filter(({ publication }) => publication?.kind === 'withdrawal');

const definitionFor = (data: EditionData, province: ProvinceData, key: string): Metric | undefined =>
  data.definitions[province.definitions]?.metrics.find((metric) => metric.key === key);

const notAsked: FigureData = { value: { kind: 'not_applicable' }, asOf: null, sample: false };

function revisionOf(province: ProvinceData, key: string): (readonly [string, Revision])[] {
  const revision = revisedMetrics(province).get(key);
  return revision === undefined ? [] : [[province.plate, revision]];
}

/** Gives what the provinces published of a metric in an edition; null where it was not asked in it. */
export function metricEdition(data: EditionData, key: string): MetricEdition | null {
  const provinces = told(data);
  const asked = provinces.flatMap((province) => definitionFor(data, province, key) ?? []);
  const metric =
    asked.at(-1) ?? data.definitions.flatMap(({ metrics }) => metrics).findLast((each) => each.key === key);
  if (metric === undefined) return null;
  const figures = provinces.flatMap((province): (readonly [string, FigureData])[] => {
    const figure = province.figures[key];
    if (figure !== undefined) return [[province.plate, figure]];
    return data.recorded ? [] : [[province.plate, notAsked]];
  });
  return {
    edition: data.edition,
    sample: data.sample,
    metric,
    figures: new Map(figures),
    revisions: new Map(provinces.flatMap((province) => revisionOf(province, key))),
    isUniform: asked.every((each) => isSameDefinition(each, metric)),
    outside: new Set(),
    withdrawn: new Set(withdrawnIn(data).map(({ plate }) => plate)),
  };
}

/** Gives the history of every metric that an edition asked, in the order of the newest definitions. */
export function metricHistories(
  all: readonly EditionData[],
  texts: SiteTexts | null,
): readonly MetricHistory[] {
  const data = newestFirst(all, ({ edition }) => edition.code);
  const metrics = data.flatMap(({ definitions }) => definitions.flatMap((set) => set.metrics));
  const keys = [...new Set(metrics.toSorted((a, b) => a.order - b.order).map(({ key }) => key))];
  return keys.flatMap((key) => {
    const [newest, ...older] = withOutside(data.flatMap((each) => metricEdition(each, key) ?? []));
    if (newest === undefined) return [];
    return [historyOf([newest, ...older], texts)];
  });
}

/** Which provinces a metric of a group is meant for is known where they have a booklet: from one edition of another. */
function withOutside(editions: readonly MetricEdition[]): readonly MetricEdition[] {
  return editions.map((each) => {
    const others = editions.filter(({ metric }) => isSameDefinition(metric, each.metric));
    const plates = others.flatMap(({ figures }) => [...figures].filter(([, figure]) => figure === notAsked));
    const isOutside = (plate: string): boolean => (each.figures.get(plate) ?? notAsked) === notAsked;
    return { ...each, outside: new Set(plates.map(([plate]) => plate).filter(isOutside)) };
  });
}

function historyOf(editions: MetricHistory['editions'], texts: SiteTexts | null): MetricHistory {
  const { metric } = editions[0];
  return {
    metric,
    section: texts?.sections.find(({ key }) => key === metric.section) ?? null,
    service: texts?.services.find(({ key }) => key === metric.service) ?? null,
    editions,
  };
}

/** Gives the number of a province in an edition; null for an absence, a carried-over number, or no booklet. */
export function ownNumber({ figures }: Pick<MetricEdition, 'figures'>, plate: string): number | null {
  const value = figures.get(plate)?.value;
  return value?.kind === 'number' ? amountOf(value) : null;
}
