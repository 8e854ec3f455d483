import type { SnapshotFigure } from '../booklet/snapshot';
import { isSameValue, type FigureValue } from '../figures/figureValue';
import type { ForceStamp } from '../forces/force';
import { keyOfRisk, type Risk } from './risk';

/** What a publisher may decide of a figure at risk: it is printed as it stands, or suppressed in the booklet. */
export const disclosureChoices = ['publish', 'suppress'] as const;
export type DisclosureChoice = (typeof disclosureChoices)[number];

/** One decision on one figure, for this value of it alone (docs/adr/0024-statistical-disclosure-control.md). */
export interface DisclosureDecision {
  readonly metric: string;
  readonly choice: DisclosureChoice;
  readonly value: FigureValue;
  readonly revision: number;
  /** Names of the risks that are taken knowingly (`keyOfRisk`). */
  readonly accepted: readonly string[];
  readonly decided: ForceStamp;
}

/** What a publisher wishes for one figure: the risks that they saw and take, and what is printed. */
export type DisclosureWish = Pick<DisclosureDecision, 'metric' | 'choice' | 'accepted'>;

type Figures = Readonly<Record<string, SnapshotFigure>>;

/** Lists the decisions that hold: on the values that would be printed, as they were when they were decided. */
export function liveDecisions(
  decisions: readonly DisclosureDecision[],
  figures: Figures,
): readonly DisclosureDecision[] {
  return decisions.filter(({ metric, value, revision }) => {
    const figure = figures[metric];
    return figure?.revision === revision && isSameValue(figure.value, value);
  });
}

/** Gives the figures as they are printed: those that were decided so are suppressed, the others untouched. */
export function withSuppressed(
  figures: Figures,
  decisions: readonly DisclosureDecision[],
): Readonly<Record<string, SnapshotFigure>> {
  const hidden = new Set(
    liveDecisions(decisions, figures).flatMap(({ metric, choice }) =>
      choice === 'suppress' ? [metric] : [],
    ),
  );
  return Object.fromEntries(
    Object.entries(figures).map(([metric, figure]) => [
      metric,
      hidden.has(metric) ? { ...figure, value: { kind: 'suppressed' } as const } : figure,
    ]),
  );
}

/** Lists the risks that nobody has taken knowingly yet; a booklet with one is not released. */
export function undecidedRisks(
  risks: readonly Risk[],
  decisions: readonly DisclosureDecision[],
): readonly Risk[] {
  return risks.filter((risk) => {
    const decision = decisions.find(({ metric }) => metric === risk.metric);
    return decision?.accepted.includes(keyOfRisk(risk)) !== true;
  });
}

/** What is known of a figure to whoever decides on it. */
interface FigureAtRisk {
  readonly metric: string;
  readonly value: FigureValue;
  readonly printed: FigureValue;
  readonly risks: readonly Risk[];
}

/** Gives the decision that takes all of a figure's risks knowingly, and prints it as it stands now. */
export function asItStands({ metric, value, printed, risks }: FigureAtRisk): DisclosureWish {
  const isHidden = printed.kind === 'suppressed' && value.kind !== 'suppressed';
  return { metric, choice: isHidden ? 'suppress' : 'publish', accepted: risks.map(keyOfRisk) };
}
