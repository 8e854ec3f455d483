import { isSameValue } from '../figures/figureValue';
import type { FigureValue } from '../figures/figureValue';
import type { FigureRecord } from '../workflow/figureRecord';
import { positionOf } from '../workflow/position';
import type { Force, SkippedFigure } from './force';

type Figures = ReadonlyMap<string, FigureRecord>;
type ValueOf = (metric: string) => FigureValue | null;

const beyondProvince = ['in_review_ministry', 'approved', 'published'];

/** The figures that still stand where the force took them: not edited, recalled, returned or sent again since. */
export function liveFigures({ figures: skipped, ended }: Force, figures: Figures): readonly SkippedFigure[] {
  if (ended !== null) return [];
  return skipped.filter(({ metric, round }) => {
    const figure = figures.get(metric);
    return figure?.round === round && beyondProvince.includes(positionOf(figure));
  });
}

/** Whether a check was let pass for exactly these values. */
export function holdsFor({ values, ended, kind }: Force, valueOf: ValueOf): boolean {
  if (ended !== null || kind !== 'pass_check') return false;
  return Object.entries(values).every(([metric, value]) => {
    const now = valueOf(metric);
    return now !== null && isSameValue(now, value);
  });
}

export const workingValueIn =
  (figures: Figures): ValueOf =>
  (metric) =>
    figures.get(metric)?.value ?? null;

export const approvedValueIn =
  (figures: Figures): ValueOf =>
  (metric) =>
    figures.get(metric)?.approved?.value ?? null;

/** A force is alive while what it is about stands as it stood. */
export function isLive(force: Force, figures: Figures): boolean {
  if (force.kind === 'skip_province') return liveFigures(force, figures).length > 0;
  return holdsFor(force, workingValueIn(figures)) || holdsFor(force, approvedValueIn(figures));
}

/** The forces that nobody else has confirmed yet: while there is one, the booklet is not released. */
export function unconfirmedForces(forces: readonly Force[], figures: Figures): readonly Force[] {
  return forces.filter((force) => force.confirmed === null && isLive(force, figures));
}

/** Keys of the checks that may fail on the working values, so that the figures can be sent. */
export function passedChecks(forces: readonly Force[], figures: Figures): readonly string[] {
  return keysOf(forces.filter((force) => holdsFor(force, workingValueIn(figures))));
}

/** Keys of the checks that may fail on the approved values: confirmed ones only. */
export function confirmedChecks(forces: readonly Force[], figures: Figures): readonly string[] {
  return keysOf(
    forces.filter((force) => force.confirmed !== null && holdsFor(force, approvedValueIn(figures))),
  );
}

const keysOf = (forces: readonly Force[]): readonly string[] =>
  forces.flatMap(({ check }) => (check === null ? [] : [check]));
