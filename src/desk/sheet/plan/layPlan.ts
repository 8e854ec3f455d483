import { applyPlan, planPlaceIn } from '@/domain/entry/acts';
import type { CellBlock } from '@/domain/entry/block';
import type { PlanChoices, PlanPlace } from '@/domain/entry/plan';
import { planBlock } from '@/domain/entry/planBlock';
import { planPreview } from '@/domain/entry/preview';
import { inSight, type EntryState } from '@/domain/entry/state';
import { planCounts, type OpenPlan, type PlannedWarning, type PlanningSheet } from './planGroups';

/** A block laid on a sheet, before the rules were asked. */
export type LaidPlan = Pick<OpenPlan, 'plan' | 'place' | 'preview'>;

interface Laying {
  readonly view: PlanningSheet['view'];
  readonly state: EntryState;
  readonly block: CellBlock;
  readonly choices: PlanChoices;
}

/** A block that names its rows is laid on all of them, whatever is in sight; another one on those that are. */
export function plannedIn({ view, state, block, choices }: Laying): LaidPlan {
  const placeOf = (laid: EntryState): PlanPlace => ({
    edition: view.edition.code,
    province: view.province,
    sections: view.sections.flatMap(({ title, services }) => [
      title,
      ...services.flatMap(({ name }) => name ?? []),
    ]),
    notAsked: view.notAsked ?? [],
    ...planPlaceIn(laid),
  });
  const shown = placeOf(state);
  const whole = placeOf(inSight(state, [...state.rows.keys()]));
  const ofWhole = planBlock(block, whole, choices);
  const place = ofWhole.byName ? whole : shown;
  const plan = ofWhole.byName ? ofWhole : planBlock(block, shown, choices);
  return { plan, place, preview: planPreview(plan, place.rows) };
}

interface Asking extends Pick<PlanningSheet, 'state' | 'findingsOf'> {
  readonly choices: PlanChoices;
}

/** Adds to a laid plan which rules would speak once it is applied, and how much of each sort it brings. */
export function openPlan(laid: LaidPlan, { state, choices, findingsOf }: Asking): OpenPlan {
  const { plan } = laid;
  const after = findingsOf(applyPlan(state, plan).typed);
  const touched = new Set(plan.fresh.map(({ metric }) => metric));
  const warnings = [...touched].flatMap((metric) =>
    (after.get(metric)?.findings ?? []).map((finding) => ({ metric, finding })),
  );
  return { ...laid, choices, warnings: eachOnce(warnings), counts: planCounts(plan) };
}

/** A check that speaks at several rows is one warning. */
function eachOnce(warnings: readonly PlannedWarning[]): readonly PlannedWarning[] {
  const keyOf = ({ metric, finding }: PlannedWarning): string =>
    finding.rule === 'check' ? finding.code : `${finding.code} ${metric}`;
  return [...new Map(warnings.map((each) => [keyOf(each), each])).values()];
}
