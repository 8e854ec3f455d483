import type {
  ChangedFigure,
  EditionFacts,
  MendedReason,
  PublicationKind,
  WithdrawalNotice,
} from '../booklet/snapshot';
import type { Contact, Licence, Service } from '../booklet/text';
import type { DerivedPlan } from '../derived/plan';
import type { FigureValue } from '../figures/figureValue';
import type { Metric } from '../figures/metric';
import { observed, type Named, type Observation, type ObservedPlace, type Revision } from './observation';

/** What figures of one province and edition are, as data; one never entered does not apply. */
export interface FigureData {
  readonly value: FigureValue;
  /** ISO date, when it differs from the edition's. */
  readonly asOf: string | null;
  /** Whether it is invented. */
  readonly sample: boolean;
}

/** A publication that readers were given. */
export interface PublicationData {
  readonly number: number;
  readonly kind: PublicationKind;
  readonly reason: string | null;
  /** ISO date in Europe/Istanbul. */
  readonly publishedOn: string;
  readonly contentHash: string;
  /** What it changed, as readers may see it; empty of one that was withdrawn. */
  readonly changes: readonly ChangedFigure[];
  /** The number that it was compared with; null of a first one, of a withdrawal, and after a booklet that was taken back. */
  readonly against: number | null;
  /** The reason of an earlier publication that it mends. */
  readonly mends: MendedReason | null;
  /** The notice of a withdrawal, and the numbers that it takes back. */
  readonly withdrawal: WithdrawalNotice | null;
  /** Whether it was taken back. */
  readonly withdrawn: boolean;
}

export interface ProvinceData extends ObservedPlace {
  /** Place of its definitions among the edition's. */
  readonly definitions: number;
  /** The edition's sections, whose names may carry the province's. */
  readonly sections: readonly Named[];
  /** Null where the edition was recorded from earlier booklets. */
  readonly publication: PublicationData | null;
  /** By metric key, those that are meant for the province; empty after a withdrawal. */
  readonly figures: Readonly<Record<string, FigureData>>;
  /** Keys of the metrics that a recorded edition corrected. */
  readonly corrected: readonly string[];
  /** The publications of this booklet that readers were given, in order, with what each changed. */
  readonly log: readonly PublicationData[];
}

/** A service as lists name it. */
export type ServiceData = Pick<Service, 'key' | 'name' | 'acronym' | 'icon'>;

/** The definitions that some provinces of an edition were asked by; all of them, unless a text was adopted late. */
export interface DefinitionSet {
  /** In their order. */
  readonly metrics: readonly Metric[];
  readonly services: readonly ServiceData[];
  /** The sections in the order of the booklet, each with its services in order. */
  readonly sections: readonly {
    readonly key: string;
    readonly number: number;
    readonly services: readonly string[];
  }[];
  readonly derived: DerivedPlan;
}

/** The figures of a whole edition that readers have. Inert JSON. */
export interface EditionData {
  readonly edition: EditionFacts;
  /** Whether any figure is invented. */
  readonly sample: boolean;
  readonly recorded: boolean;
  readonly issuer: string;
  readonly contact: Contact | null;
  readonly licence: Licence | null;
  readonly definitions: readonly DefinitionSet[];
  /** By plate. */
  readonly provinces: readonly ProvinceData[];
}

/** Lists the observations of one province, in the order of its metrics. */
export function observationsOfProvince(data: EditionData, province: ProvinceData): readonly Observation[] {
  const { edition, licence, definitions } = data;
  const { metrics = [], services = [] } = definitions[province.definitions] ?? {};
  const { plate, name, slug, publication, figures } = province;
  const frame = {
    edition,
    licence,
    province: { plate, name, slug },
    publication: publication?.number ?? null,
    sections: new Map(province.sections.map((section) => [section.key, section.name])),
    services: new Map(services.map((service) => [service.key, service.name])),
  };
  const revised = revisedMetrics(province);
  return metrics.flatMap((metric) => {
    const figure = figures[metric.key];
    if (figure === undefined) return [];
    const { value, asOf, sample } = figure;
    const revision = revised.get(metric.key) ?? null;
    return [observed(frame, metric, { value, sample, asOf: asOf ?? edition.asOf, revision })];
  });
}

const revisionOfKind: Readonly<Partial<Record<PublicationKind, Revision>>> = {
  correction: 'corrected',
  revision: 'revised',
};

/** Gives the metrics that a province's publication changed, and how. */
export function revisedMetrics({
  publication,
  corrected,
}: Pick<ProvinceData, 'publication' | 'corrected'>): ReadonlyMap<string, Revision> {
  const revision = publication === null ? undefined : revisionOfKind[publication.kind];
  const changes = revision === undefined ? [] : (publication?.changes ?? []);
  return new Map([
    ...corrected.map((metric): [string, Revision] => [metric, 'corrected']),
    ...changes.map(({ metric }): [string, Revision] => [metric, revision ?? 'revised']),
  ]);
}

/** Lists the observations of a whole edition, by plate and then in the order of the metrics. */
export function observationsOfEdition(data: EditionData): readonly Observation[] {
  return data.provinces.flatMap((province) => observationsOfProvince(data, province));
}
