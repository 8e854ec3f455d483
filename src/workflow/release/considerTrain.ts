import { amountOf } from '@/domain/figures/figureValue';
import type { Issue } from '@/domain/issue';
import { carriedFigures } from '@/domain/publication/carriedFigures';
import { pendingMetrics } from '@/domain/publication/readiness';
import { takenOver, type FallbackValues } from '@/domain/booklet/fallbackValues';
import { considerRelease } from './considerRelease';
import type { Release } from './publishBooklet';
import { readEarlierFigures, type EarlierEdition } from '../sheet/readEarlierFigures';
import { releaseSetOf } from '../sheet/releaseSetOf';
import type { SheetAct } from '../sheet/sheetAct';

/** One province before the train leaves: what it would publish, what stands in, and what stops it. */
export interface TrainConsideration {
  readonly release: Release;
  /** Only what nobody approved in this edition. */
  readonly standIns: FallbackValues;
  readonly issues: readonly Issue[];
}

/** Number 1 of one province with what is missing carried over; without a single number it is no booklet. Preview and act ask alike. */
export async function considerTrain(
  act: SheetAct,
  editions: readonly EarlierEdition[],
): Promise<TrainConsideration> {
  const { req, sheet } = act;
  const set = releaseSetOf(sheet);
  const { code } = sheet.edition.facts;
  const isComplete = pendingMetrics(set, 1).length === 0;
  const place = { province: sheet.province.plate };
  const earlier = isComplete ? new Map() : await readEarlierFigures(req, place, editions);
  const standIns = carriedFigures(set, code, earlier);
  const { release, issues } = await considerRelease(act, { kind: null, reason: '', standIns });
  const takenIn = Object.entries(standIns).filter(([, { revision }]) => revision === takenOver);
  const isEmpty = Object.values(release.content.figures).every(({ value }) => amountOf(value) === null);
  const nothing: readonly Issue[] = isEmpty ? [{ field: 'figures', problem: 'nothing_to_print' }] : [];
  return { release, standIns: Object.fromEntries(takenIn), issues: [...issues, ...nothing] };
}
