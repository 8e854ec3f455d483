import type { Bilingual } from '../bilingual';
import { moneyDisplays } from '../turkish/formatNumber';

/** How a figure relates to time; it drives rules and words (docs/adr/0022-absences.md). */
export const timeBases = ['stock', 'cumulative', 'year_to_date', 'event', 'unstated'] as const;
export type TimeBasis = (typeof timeBases)[number];

/** Printed forms of a figure. Money is stored exact and scaled only here (docs/reference/turkish.md). */
export const displays = ['integer', ...moneyDisplays] as const;
export type Display = (typeof displays)[number];

/** A counted noun, singular as Turkish wants it after a numeral, or Turkish lira. */
export type Unit = { readonly kind: 'count'; readonly noun: Bilingual } | { readonly kind: 'money' };

/** The provinces that something is meant for: those of a named group, or all but those. */
export const conditionSides = ['inside', 'outside'] as const;
export interface ProvinceCondition {
  /** Key of the group. */
  readonly group: string;
  readonly side: (typeof conditionSides)[number];
}

/** What a province is asked depends on what it has and on the groups that it belongs to. */
export interface AskedProvince {
  /** Keys of the services that it does not have. */
  readonly absentServices: readonly string[];
  /** Keys of its groups. */
  readonly groups: readonly string[];
}

/** Tells whether something with this condition is meant for a province; without one it is meant for all. */
export function isMeantFor(
  condition: ProvinceCondition | null,
  { groups }: Pick<AskedProvince, 'groups'>,
): boolean {
  return condition === null || groups.includes(condition.group) === (condition.side === 'inside');
}

/** Tells whether a metric is asked of a province: it has the service, and the metric is meant for it. */
export function isAsked(
  { service, where }: Pick<Metric, 'service' | 'where'>,
  province: AskedProvince,
): boolean {
  return isMeantFor(where, province) && (service === null || !province.absentServices.includes(service));
}

/** Whether a metric is drawn: as the rules say, or not at all. */
export const graphics = ['auto', 'none'] as const;

/** The definition of one metric, as pinned by an edition. Inert: JSON in, JSON out. */
export interface Metric {
  /** ASCII kebab-case, stable for ever, e.g. `asdep-hane`. */
  readonly key: string;
  /** Position in the sheet, 1 upwards over all metrics. */
  readonly order: number;
  readonly label: Bilingual;
  /** What stands under its number where that is shown large: `haneye ulaşıldı`; null: its label does. */
  readonly caption: Bilingual | null;
  /** What is counted and what is not, in one or two sentences. */
  readonly definition: Bilingual;
  /** Key of the section, and of the service if it belongs to one. */
  readonly section: string;
  readonly service: string | null;
  readonly unit: Unit;
  readonly timeBasis: TimeBasis;
  /** First year covered, for cumulative and event metrics. */
  readonly since: number | null;
  readonly display: Display;
  /** Printed with "yaklaşık". */
  readonly approximate: boolean;
  /** It counts persons or families who could be recognised where there are few. */
  readonly sensitive: boolean;
  /** From this count on a sensitive one is printed without asking; a smaller one is decided before release. */
  readonly threshold: number;
  /** A province that has the service must report it before its booklet is published. */
  readonly required: boolean;
  /** Two reviewers decide on it without seeing each other where a check finds something serious. */
  readonly twoReaders: boolean;
  /** Another person types the value without seeing the first before it is sent. */
  readonly secondTyping: boolean;
  /** The provinces that are asked for it; null for all. */
  readonly where: ProvinceCondition | null;
  /** `none`: it is never drawn, and no change of it is told. */
  readonly graphic: (typeof graphics)[number];
}

/** The fields of a metric that readers of the data get; the others are ours alone. */
type OpenField = Exclude<
  keyof Metric,
  | 'order'
  | 'display'
  | 'sensitive'
  | 'threshold'
  | 'required'
  | 'twoReaders'
  | 'secondTyping'
  | 'where'
  | 'graphic'
  | 'caption'
>;

/** Gives what readers get of a definition. */
export function openFields(metric: Metric): Pick<Metric, OpenField> {
  const { key, label, definition, section, service, unit, timeBasis, since, approximate } = metric;
  return { key, label, definition, section, service, unit, timeBasis, since, approximate };
}

/** The threshold of official statistics for counts of persons, where its author says nothing else. */
export const usualThreshold = 5;

/** What a metric is where its author says nothing else. */
export const plainMetric = {
  service: null,
  since: null,
  display: 'integer',
  approximate: false,
  sensitive: false,
  threshold: usualThreshold,
  required: true,
  twoReaders: false,
  secondTyping: false,
  where: null,
  graphic: 'auto',
  caption: null,
} as const satisfies Partial<Metric>;
