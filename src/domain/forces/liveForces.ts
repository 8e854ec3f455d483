import { isSameValue, type FigureValue } from '../figures/figureValue';
import type { FallbackValues } from '../booklet/fallbackValues';
import type { FigureRecord } from '../workflow/figureRecord';
import { positionOf, reviewAt, stages, type Position } from '../workflow/position';
import type { Force, ForceKind, SkippedFigure } from './force';

type Figures = ReadonlyMap<string, FigureRecord>;
type ValueOf = (metric: string) => FigureValue | null;

/** What a force is held against: the figures of its sheet, and what prints where none of them is approved. */
export interface ForceMatter {
  readonly figures: Figures;
  readonly standIns: FallbackValues;
}

const beyondProvince: readonly Position[] = [
  ...stages.slice(stages.indexOf('province') + 1).map((stage) => reviewAt(stage)),
  'approved',
  'published',
];

/** Gives the figures that stand where the force took them: not edited, recalled, returned or sent since. */
export function liveFigures({ figures: skipped, ended }: Force, figures: Figures): readonly SkippedFigure[] {
  if (ended !== null) return [];
  return skipped.filter(({ metric, round }) => {
    const figure = figures.get(metric);
    return figure?.round === round && beyondProvince.includes(positionOf(figure));
  });
}

/** Tells whether a check was let pass for exactly these values. */
export function holdsFor({ values, ended, kind }: Force, valueOf: ValueOf): boolean {
  if (ended !== null || kind !== 'pass_check') return false;
  return Object.entries(values).every(([metric, value]) => {
    const now = valueOf(metric);
    return now !== null && isSameValue(now, value);
  });
}

/** Gives the working value of a metric; null without a figure. */
export const workingValueIn =
  (figures: Figures): ValueOf =>
  (metric) =>
    figures.get(metric)?.value ?? null;

/** Gives the values that the next publication prints: approved, or standing in for missing ones. */
export const printedValueIn =
  ({ figures, standIns }: ForceMatter): ValueOf =>
  (metric) =>
    figures.get(metric)?.approved?.value ?? standIns[metric]?.value ?? null;

/** Tells whether a force may rest on values that stand in for missing figures. */
export const mayRest = ({ kind, ended }: Force): boolean => kind === 'pass_check' && ended === null;

/** Kinds that are about no figure of the sheet: whether their matter stands is asked when they are confirmed. */
const apart: readonly ForceKind[] = ['withdraw', 'change_facts'];

/** Tells whether a force is alive: what it is about stands as it stood. */
export function isLive(force: Force, matter: ForceMatter): boolean {
  if (apart.includes(force.kind)) return force.ended === null;
  if (force.kind === 'skip_province') return liveFigures(force, matter.figures).length > 0;
  return holdsFor(force, workingValueIn(matter.figures)) || holdsFor(force, printedValueIn(matter));
}

/** Gives the live forces that nobody else confirmed yet: while there is one, the booklet is not released. */
export function unconfirmedForces(forces: readonly Force[], matter: ForceMatter): readonly Force[] {
  return forces.filter((force) => force.confirmed === null && isLive(force, matter));
}

/** Gives the keys of the checks that may fail on the working values, so that the figures can be sent. */
export function passedChecks(forces: readonly Force[], figures: Figures): readonly string[] {
  return keysOf(forces.filter((force) => holdsFor(force, workingValueIn(figures))));
}

/** Gives the keys of the checks that may fail on what is printed: confirmed ones only. */
export function confirmedChecks(forces: readonly Force[], matter: ForceMatter): readonly string[] {
  return keysOf(
    forces.filter((force) => force.confirmed !== null && holdsFor(force, printedValueIn(matter))),
  );
}

const keysOf = (forces: readonly Force[]): readonly string[] =>
  forces.flatMap(({ check }) => (check === null ? [] : [check]));
