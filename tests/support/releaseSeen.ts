import type { Payload } from 'payload';
import type { ActContext, SheetPlace } from '@/workflow/sheet/actRequest';
import { sheetId } from '@/domain/workflow/figureRecord';
import type { Issue } from '@/domain/issue';
import { standingNumbers } from '@/domain/publication/readable';
import type { Result } from '@/domain/result';
import { confirmForce } from '@/workflow/forces/forceActs';
import type { ForceDone } from '@/workflow/forces/forceRequest';
import { proposeWithdrawal, type ProposeWithdrawalRequest } from '@/workflow/forces/withdrawActs';
import { readPublications } from '@/workflow/sheet/publications';
import { releaseBooklet, type ReleaseBookletRequest, type Released } from '@/workflow/release/releaseBooklet';

async function sheetOf({ payload }: Pick<ActContext, 'payload'>, { edition, province }: SheetPlace) {
  const id = sheetId(edition, province);
  return payload.findByID({ collection: 'sheets', id, depth: 0, overrideAccess: true });
}

/** Ends the renders of a booklet that wait, as if a worker had: its files are made, or could not be. */
export async function endWaitingRenders(
  payload: Payload,
  { edition, province }: SheetPlace,
  state: 'done' | 'failed' = 'done',
): Promise<void> {
  const { docs } = await payload.find({
    collection: 'renders',
    where: { and: [{ edition: { equals: edition } }, { province: { equals: province } }] },
    pagination: false,
    overrideAccess: true,
  });
  for (const { id } of docs.filter((render) => render.state === 'queued')) {
    await payload.db.updateOne({ collection: 'renders', id, data: { state } });
  }
}

/**
 * Releases a booklet at its current revision, as somebody does who has just looked at it, once readers have
 * what was released before.
 */
export async function releaseSeen(
  acting: ActContext,
  request: Omit<ReleaseBookletRequest, 'revision'>,
): Promise<Result<Released>> {
  await endWaitingRenders(acting.payload, request);
  const { revision } = await sheetOf(acting, request);
  return releaseBooklet(acting, { ...request, revision });
}

/** A withdrawal of numbers of one booklet, its other terms being the plainest. */
export type PlainWithdrawal = SheetPlace &
  Partial<Omit<ProposeWithdrawalRequest, 'revision'>> &
  Pick<ProposeWithdrawalRequest, 'takes'>;

/** Proposes a withdrawal at the sheet's current revision, once readers have what was released before. */
export async function proposeSeen(acting: ActContext, wish: PlainWithdrawal): Promise<Result<ForceDone>> {
  await endWaitingRenders(acting.payload, wish);
  const { revision } = await sheetOf(acting, wish);
  const plain = {
    reason: 'Neden.',
    notice: 'Açıklama.',
    noticeEn: '',
    leftOut: '',
    about: null,
    instead: null,
  };
  return proposeWithdrawal(acting, { ...plain, ...wish, revision });
}

/** Confirms the force that was made last on a sheet, at its current revision. */
export async function confirmSeen(acting: ActContext, place: SheetPlace): Promise<Result<ForceDone>> {
  const { revision, forces } = await sheetOf(acting, place);
  return confirmForce(acting, { ...place, number: forces?.length ?? 0, revision });
}

/** Withdraws numbers from readers: one person proposes it, another confirms it. */
export async function withdrawSeen(
  proposer: ActContext,
  confirmer: ActContext,
  wish: PlainWithdrawal,
): Promise<Result<ForceDone>> {
  const proposed = await proposeSeen(proposer, wish);
  return proposed.ok ? confirmSeen(confirmer, wish) : proposed;
}

/** Takes a whole booklet back from readers, notice and all; gives what stood against it. */
export async function takeBack(
  proposer: ActContext,
  confirmer: ActContext,
  place: SheetPlace,
): Promise<readonly Issue[]> {
  await endWaitingRenders(proposer.payload, place);
  const takes = standingNumbers(await readPublications({ payload: proposer.payload }, place));
  const withdrawn = await withdrawSeen(proposer, confirmer, { ...place, takes });
  await endWaitingRenders(proposer.payload, place);
  return withdrawn.ok ? [] : withdrawn.issues;
}
