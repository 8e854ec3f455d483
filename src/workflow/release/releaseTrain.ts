import { inTransaction } from '@/database/inTransaction';
import type { Issue } from '@/domain/issue';
import { trainBarred } from '@/domain/publication/trainBarred';
import { trainOccasionKey } from '@/domain/notices/trainOccasion';
import type { TrainResult } from '@/contract/trainView';
import { holdMail, letMailGo } from '@/jobs/queueMail';
import type { Acting } from '../sheet/acting';
import { advanceSheet } from '../sheet/advanceSheet';
import { considerTrain } from './considerTrain';
import { readEdition } from '../sheet/editionRecord';
import type { SheetPlace } from '../sheet/figureRequest';
import { createPublication } from './createPublication';
import { readNamesOfProvinces } from '../sheet/readProvinces';
import type { ReleaseAnswer } from './releaseBooklet';
import { loadSheet } from '../sheet/loadSheet';

export interface TrainWish {
  readonly edition: string;
  /** The edition's code, typed by hand. */
  readonly confirmation: string;
  /** The provinces to release, each at the revision that was looked at. */
  readonly provinces: readonly { readonly province: string; readonly revision: number }[];
}

/** What became of each province, or why there was no train. */
export type TrainAnswer =
  | { readonly results: readonly TrainResult[]; readonly issues: readonly [] }
  | { readonly results: null; readonly issues: readonly Issue[] };

/**
 * Releases number 1 of many provinces at the publisher's word. Each one is a transaction of its own: what goes wrong in
 * one province stops no other, and is told beside it.
 */
export async function releaseTrain(acting: Acting, wish: TrainWish): Promise<TrainAnswer> {
  const { payload, person } = acting;
  const { edition: code, confirmation } = wish;
  const edition = await inTransaction(payload, (req) => readEdition(req, code));
  if (edition === null) return { results: null, issues: [{ field: 'edition', problem: 'not_found' }] };
  const barred = trainBarred(person, edition);
  if (barred !== null) return { results: null, issues: [barred] };
  if (confirmation.trim() !== code) {
    const differs = { field: 'confirmation', problem: 'confirmation_differs', context: { code } } as const;
    return { results: null, issues: [differs] };
  }
  return { results: await releaseAll(acting, wish), issues: [] };
}

/** How long the mail about a train waits for the train to have left, in milliseconds. */
const longestLeaving = 15 * 60_000;

/** Readers of mail are told of all of it together, so it has a name from its first booklet on. */
async function releaseAll(
  acting: Acting,
  { edition: code, provinces }: TrainWish,
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
      return unexpected;
    });
    results.push({ plate: province, name: nameOf(province), ...answer });
  }
  await inTransaction(payload, (req) => letMailGo(req, mail));
  return results;
}

const isOut: Issue = { field: 'publication', problem: 'already_published' };
const unexpected: ReleaseAnswer = { publication: null, issues: [{ field: 'sheet', problem: 'unexpected' }] };

async function releaseOne(
  acting: Acting,
  place: SheetPlace & { readonly revision: number },
  train: string,
): Promise<ReleaseAnswer> {
  return inTransaction(acting.payload, async (req): Promise<ReleaseAnswer> => {
    const sheet = await loadSheet(req, place, acting.now);
    if (sheet === null) return { publication: null, issues: [{ field: 'sheet', problem: 'not_found' }] };
    if (sheet.revision !== place.revision) {
      return {
        publication: null,
        issues: [{ field: 'sheet', problem: 'stale', context: { thing: 'sheet' } }],
      };
    }
    const { release, issues } = await considerTrain({ req, acting, sheet });
    const against = release.number === 1 ? issues : [isOut];
    if (against.length > 0) return { publication: null, issues: against };
    const released = await createPublication({ req, acting, sheet }, { ...release, train });
    await advanceSheet(req, released.sheet);
    return { publication: released.publication, issues: [] };
  });
}
