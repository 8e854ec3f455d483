import type { Bilingual } from '../bilingual';
import type { EditionFacts } from '../booklet/snapshot';
import type { Licence } from '../booklet/text';
import { amountOf, type FigureValue, type ValueKind } from '../figures/figureValue';
import type { Metric } from '../figures/metric';

/**
 * The state of an observation in one letter of SDMX's code list CL_OBS_STATUS: A normal, P provisional, Q missing and
 * suppressed, M missing because it cannot exist, L missing because it was not collected.
 */
export const observationStatuses = ['A', 'P', 'Q', 'M', 'L'] as const;
export type ObservationStatus = (typeof observationStatuses)[number];

/** The letter of each kind of value. */
export const statusOf: Readonly<Record<ValueKind, ObservationStatus>> = {
  number: 'A',
  carried_over: 'P',
  suppressed: 'Q',
  not_applicable: 'M',
  not_reported: 'L',
};

/** What a publication did to a figure that the one before gave otherwise. */
export const revisions = ['corrected', 'revised'] as const;
export type Revision = (typeof revisions)[number];

/** A name under which the edition's texts show a section or a service; Turkish, as they are. */
export interface Named {
  readonly key: string;
  readonly name: string;
}

export interface ObservedPlace {
  readonly plate: string;
  readonly name: string;
  readonly slug: string;
}

/** One figure of one province in one edition, as every format of the open data tells it. */
export interface Observation {
  readonly edition: EditionFacts;
  readonly province: ObservedPlace;
  readonly metric: Metric;
  readonly section: Named;
  readonly service: Named | null;
  readonly value: FigureValue;
  /** Whole number, exact lira for money; null for an absence, which its status explains. */
  readonly amount: number | null;
  readonly status: ObservationStatus;
  readonly revision: Revision | null;
  /** ISO date. */
  readonly asOf: string;
  readonly carriedFrom: string | null;
  /** Its number; null where an edition was recorded from earlier booklets. */
  readonly publication: number | null;
  /** Whether it is invented. */
  readonly sample: boolean;
  /** Null where none was set: then nothing is claimed. */
  readonly licence: Licence | null;
}

/** What is the same for all observations of a province. */
export type ObservedFrame = Pick<Observation, 'edition' | 'province' | 'publication' | 'licence'> & {
  /** Names of the sections and of the services, by their keys. */
  readonly sections: ReadonlyMap<string, string>;
  readonly services: ReadonlyMap<string, string>;
};

const named = (names: ReadonlyMap<string, string>, key: string): Named => ({
  key,
  name: names.get(key) ?? key,
});

/** Puts together what is told of one figure. */
export function observed(
  { sections, services, ...frame }: ObservedFrame,
  metric: Metric,
  figure: Pick<Observation, 'value' | 'asOf' | 'sample' | 'revision'>,
): Observation {
  return {
    ...frame,
    ...figure,
    metric,
    section: named(sections, metric.section),
    service: metric.service === null ? null : named(services, metric.service),
    amount: amountOf(figure.value),
    status: statusOf[figure.value.kind],
    carriedFrom: figure.value.kind === 'carried_over' ? figure.value.edition : null,
  };
}

/** Gives the word for a metric's unit: its noun, or the code of the Turkish lira. */
export function unitWords({ unit }: Pick<Metric, 'unit'>): Bilingual {
  return unit.kind === 'money' ? { tr: 'TL', en: 'TRY' } : unit.noun;
}

/** Gives the version of an observation's source: the permanent address of its publication, without slashes around it. */
export function versionOf({ edition, province, publication }: Observation): string {
  return [edition.code, province.slug, ...(publication === null ? [] : [String(publication)])].join('/');
}
