import { amountOf } from '@/domain/figures/figureValue';
import type { Issue } from '@/domain/issue';
import { carriedFigures } from '@/domain/publication/carriedFigures';
import { takenOver, type FallbackValues } from '@/domain/booklet/fallbackValues';
import { planRelease } from './planRelease';
import type { Release } from './createPublication';
import { releaseSetOf, type SheetAct } from '../sheet/sheetContext';

/** One province before the train leaves: what it would publish, what stands in, and what stops it. */
export interface TrainPlan {
  readonly release: Release;
  /** Only what nobody approved in this edition. */
  readonly standIns: FallbackValues;
  readonly issues: readonly Issue[];
}

/** Number 1 of one province with what is missing carried over; without a single number it is no booklet. Preview and act ask alike. */
export async function planTrain(act: SheetAct): Promise<TrainPlan> {
  const { sheet } = act;
  const standIns = carriedFigures(releaseSetOf(sheet), sheet.place.edition, sheet.earlier);
  const { release, issues } = await planRelease(act, { kind: null, reason: '', standIns });
  const takenIn = Object.entries(standIns).filter(([, { revision }]) => revision === takenOver);
  const isEmpty = Object.values(release.content.figures).every(({ value }) => amountOf(value) === null);
  const nothing: readonly Issue[] = isEmpty ? [{ field: 'figures', problem: 'nothing_to_print' }] : [];
  return { release, standIns: Object.fromEntries(takenIn), issues: [...issues, ...nothing] };
}
