import type { PublicationKind } from '../booklet/snapshot';
import type { FigureValue } from '../figures/figureValue';
import { openFields, type Metric } from '../figures/metric';
import { canonicalJson } from '../booklet/canonicalJson';
import type { EditionData, ProvinceData, PublicationData } from './editionData';

/** A figure that a publication gave otherwise than the one before. */
export interface ValueChange {
  readonly edition: string;
  readonly plate: string;
  readonly metric: string;
  readonly publication: number;
  readonly kind: PublicationKind;
  /** ISO date. */
  readonly publishedOn: string;
  readonly reason: string | null;
  /** Null where there was none, or where readers may no longer know it. */
  readonly before: FigureValue | null;
  readonly after: FigureValue | null;
}

/** The parts of a definition that a later edition may have otherwise. */
const definedFields = [
  'label',
  'definition',
  'section',
  'service',
  'unit',
  'timeBasis',
  'since',
  'approximate',
] as const;
export type DefinedField = (typeof definedFields)[number];

/** A metric that an edition has and the one before had not, or the other way round, or defines otherwise. */
export interface DefinitionChange {
  readonly edition: string;
  /** The edition that it is compared with. */
  readonly against: string;
  readonly metric: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** The fields that differ; empty where the metric came or went. */
  readonly fields: readonly DefinedField[];
}

/**
 * Lists what publications changed, by edition, plate and number. A figure that is suppressed by now shows no number, nor
 * does what a withdrawn publication said.
 */
export function valueChanges(editions: readonly EditionData[]): readonly ValueChange[] {
  return editions.flatMap(({ edition, provinces }) =>
    provinces.flatMap((province) =>
      province.log.flatMap((publication) => changesOf(publication, province, edition.code)),
    ),
  );
}

function changesOf(
  { number, kind, publishedOn, reason, changes }: PublicationData,
  { plate, log, figures }: ProvinceData,
  edition: string,
): readonly ValueChange[] {
  const about = { edition, plate, publication: number, kind, publishedOn, reason };
  const later = log.filter((each) => each.number > number).flatMap((each) => each.changes);
  const previous = log.findLast((each) => each.number < number && each.kind !== 'withdrawal');
  return changes.map(({ metric, before, after }) => {
    const isHidden =
      figures[metric]?.value.kind === 'suppressed' ||
      later.some((each) => each.metric === metric && each.after?.kind === 'suppressed');
    const shown = (value: FigureValue | null, hides: boolean): FigureValue | null =>
      hides && value !== null && 'amount' in value ? null : value;
    const hidesBefore = isHidden || previous?.withdrawn === true;
    return { ...about, metric, before: shown(before, hidesBefore), after: shown(after, isHidden) };
  });
}

/** Lists the metrics that came, went or were defined anew from one edition to the next, the oldest first. */
export function definitionChanges(editions: readonly EditionData[]): readonly DefinitionChange[] {
  const inOrder = editions.toSorted((a, b) => (a.edition.asOf < b.edition.asOf ? -1 : 1));
  return inOrder.flatMap((now, index) => {
    const before = inOrder[index - 1];
    return before === undefined ? [] : between(before, now);
  });
}

function between(before: EditionData, now: EditionData): readonly DefinitionChange[] {
  const [was, is] = [metricsOf(before), metricsOf(now)];
  const about = { edition: now.edition.code, against: before.edition.code };
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((metric): DefinitionChange[] => {
    const [old, current] = [was.get(metric), is.get(metric)];
    if (old === undefined) return [{ ...about, metric, change: 'added', fields: [] }];
    if (current === undefined) return [{ ...about, metric, change: 'removed', fields: [] }];
    const fields = differing(old, current);
    return fields.length === 0 ? [] : [{ ...about, metric, change: 'changed', fields }];
  });
}

/** The definitions that most of an edition's provinces have. */
function metricsOf({ definitions }: EditionData): ReadonlyMap<string, Metric> {
  return new Map(definitions.flatMap(({ metrics }) => metrics).map((metric) => [metric.key, metric]));
}

function differing(a: Metric, b: Metric): readonly DefinedField[] {
  const [was, is] = [openFields(a), openFields(b)];
  return definedFields.filter((field) => canonicalJson(was[field]) !== canonicalJson(is[field]));
}
