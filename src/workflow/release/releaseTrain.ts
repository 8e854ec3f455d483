import { amountOf } from '@/domain/figures/figureValue';
import type { Issue } from '@/domain/issue';
import { carriedFigures } from '@/domain/publication/carriedFigures';
import { takenOver, type FallbackValues } from '@/domain/booklet/fallbackValues';
import { planRelease } from './planRelease';
import { createPublication, type Release } from './createPublication';
import { releaseSetOf, type SheetLook } from '../sheet/sheetContext';
import { inReading, inTransaction } from '@/database/inTransaction';
import { ok, refused, refusedFor, type Result } from '@/domain/result';
import { trainBarred } from '@/domain/publication/readiness';
import { trainOccasionKey } from '@/domain/notices/trainOccasion';
import type { TrainResult } from '@/contract/trainView';
import { holdMail, letMailGo } from '@/jobs/queueMail';
import type { ActContext, SheetPlace } from '../sheet/actRequest';
import { advanceSheet } from '../sheet/advanceSheet';
import { readEdition } from '../sheet/editions';
import { readNamesOfProvinces } from '../sheet/directory';
import type { Released } from './releaseBooklet';
import { loadSheet } from '../sheet/loadSheet';

/** One province before the train leaves: what it would publish, what stands in, and what stops it. */
export interface TrainPlan {
  readonly release: Release;
  /** Only what nobody approved in this edition. */
  readonly standIns: FallbackValues;
  readonly issues: readonly Issue[];
}

/**
 * Plans the first booklet of one province with missing figures carried over; without a single number it gets an issue.
 * Preview and act both use it.
 */
export async function planTrain(act: SheetLook): Promise<TrainPlan> {
  const { sheet } = act;
  const standIns = carriedFigures(releaseSetOf(sheet), sheet.place.edition, sheet.earlier);
  const { release, issues } = await planRelease(act, { kind: null, reason: '', standIns });
  const takenIn = Object.entries(standIns).filter(([, { revision }]) => revision === takenOver);
  const isEmpty = Object.values(release.content.figures).every(({ value }) => amountOf(value) === null);
  const nothing: readonly Issue[] = isEmpty ? [{ field: 'figures', problem: 'nothing_to_print' }] : [];
  return { release, standIns: Object.fromEntries(takenIn), issues: [...issues, ...nothing] };
}

export interface TrainRequest {
  readonly edition: string;
  /** The edition's code, typed by hand. */
  readonly confirmation: string;
  /** The provinces to release, each at the revision that was looked at. */
  readonly provinces: readonly { readonly province: string; readonly revision: number }[];
}

/** What became of each province. */
export interface TrainReleased {
  readonly results: readonly TrainResult[];
}

/**
 * Releases the first booklets of many provinces for the publisher, each in a transaction of its own: a failure in one
 * province stops no other and is reported in that province's result.
 */
export async function releaseTrain(
  acting: ActContext,
  request: TrainRequest,
): Promise<Result<TrainReleased>> {
  const { payload, person } = acting;
  const { edition: code, confirmation } = request;
  const edition = await inReading(payload, (scope) => readEdition(scope, code));
  if (edition === null) return refusedFor('not_found', 'edition');
  const barred = trainBarred(person, edition);
  if (barred !== null) return refused([barred]);
  if (confirmation.trim() !== code) return refusedFor('confirmation_differs', 'confirmation', { code });
  return ok({ results: await releaseAll(acting, request) });
}

/** How long the mail about a train waits for the train to have left, in milliseconds. */
const longestLeaving = 15 * 60_000;

/** One mail is about the whole train, so it has an id from its first booklet on. */
async function releaseAll(
  acting: ActContext,
  { edition: code, provinces }: TrainRequest,
): Promise<readonly TrainResult[]> {
  const { payload, now } = acting;
  const train = crypto.randomUUID();
  const about = trainOccasionKey({ train, into: 'ended' });
  const occasion = { source: 'trains', about, edition: code, province: null, at: now } as const;
  const until = new Date(now.getTime() + longestLeaving);
  const mail = await inTransaction(payload, (req) => holdMail(req, occasion, until));
  const nameOf = await readNamesOfProvinces(payload);
  const results: TrainResult[] = [];
  for (const { province, revision } of provinces) {
    const place = { edition: code, province, revision };
    const answer = await releaseOne(acting, place, train).catch((error: unknown) => {
      payload.logger.error({ err: error, edition: code, province, msg: 'A province was not released' });
      return refusedFor('unexpected', 'sheet');
    });
    const { publication, issues } = answer.ok
      ? { ...answer.value, issues: [] }
      : { publication: null, issues: answer.issues };
    results.push({ plate: province, name: nameOf(province), publication, issues });
  }
  await inTransaction(payload, (req) => letMailGo(req, mail));
  return results;
}

async function releaseOne(
  acting: ActContext,
  place: SheetPlace & { readonly revision: number },
  train: string,
): Promise<Result<Released>> {
  return inTransaction(acting.payload, async (req): Promise<Result<Released>> => {
    const sheet = await loadSheet(req, place, acting.now);
    if (sheet === null) return refusedFor('not_found', 'sheet');
    if (sheet.revision !== place.revision) return refusedFor('stale', 'sheet', { thing: 'sheet' });
    const { release, issues } = await planTrain({ req, acting, sheet });
    if (release.kind !== 'first') return refusedFor('already_published', 'publication');
    if (issues.length > 0) return refused(issues);
    const released = await createPublication({ req, acting, sheet }, { ...release, train });
    await advanceSheet(req, released.sheet);
    return ok({ publication: released.publication });
  });
}
