import { setTimeout as pause } from 'node:timers/promises';
import type { PayloadRequest } from 'payload';
import { bookletFolder } from '@/domain/publication/address';
import { lockAddress } from '@/database/lockAddress';
import { inTransaction } from '@/database/inTransaction';
import { checkLease, isFree, unheld, writeRecord, type StoredLease } from '@/jobs/lease';
import { isStoryTrue } from '@/domain/publication/readable';
import { readPublications } from '@/workflow/sheet/publications';
import { StepFailed, type PublishStep } from './publishing';
import type { PublicationToMake } from './readPublication';
import { renderLeases, type RenderRecord } from './renderRecord';

/** A render that is at one of these has the turn at its booklet's address, until it ends. */
const stepsInTurn = ['switch', 'present'];
/** How often it is looked whether the turn is free, in milliseconds. */
const lookEvery = 250;

/**
 * Waits until no other living render holds the booklet's address, and then takes it. The turn is held by the
 * render's step and lease and by no transaction: a storage may be slow, and meanwhile people save their
 * figures.
 */
export async function acquireAddressLock(step: PublishStep, publication: PublicationToMake): Promise<void> {
  while (!(await tryTurn(step, publication))) {
    step.runtime.stopping.throwIfAborted();
    await pause(lookEvery);
  }
}

/** The transaction looks and takes in one; of two that look at once, the second finds what the first wrote. */
function tryTurn({ payload, lease, runtime }: PublishStep, publication: PublicationToMake): Promise<boolean> {
  const { place, edition, province } = publication;
  return inTransaction(payload, async (req) => {
    await lockAddress(req, `switch:${bookletFolder(place)}`);
    const render = await checkLease(req, lease);
    const others = await rendersInTurn(req, { edition, province, not: render.id });
    if (others.some((other) => !isFree(renderLeases, other, runtime.now()))) return false;
    // One whose worker seems to be gone must find, should it wake up, that it has lost its lease.
    for (const other of others) await writeRecord(req, renderLeases, { ...other, ...unheld });
    await assureStory(req, publication);
    await writeRecord(req, renderLeases, { ...render, step: 'switch', shown: true });
    return true;
  });
}

/** Nothing that readers are told of the publications before may have become false since it was released. */
async function assureStory(req: PayloadRequest, publication: PublicationToMake): Promise<void> {
  const { number, snapshot } = publication;
  const { kind, erratum, withdrawal } = snapshot.publication;
  const story = { number, kind, against: erratum?.against ?? null, takes: withdrawal?.withdraws ?? [] };
  if (isStoryTrue(await readPublications(req, publication), story)) return;
  throw new StepFailed({ step: 'switch', problem: 'story_overtaken', detail: '' });
}

async function rendersInTurn(
  req: PayloadRequest,
  { edition, province, not }: { readonly edition: string; readonly province: string; readonly not: string },
): Promise<readonly RenderRecord[]> {
  const { docs } = await req.payload.db.find<StoredLease<RenderRecord>>({
    collection: 'renders',
    where: {
      edition: { equals: edition },
      province: { equals: province },
      state: { equals: 'running' },
      step: { in: stepsInTurn },
      id: { not_equals: not },
    },
    pagination: false,
    req,
  });
  return docs.map((doc) => renderLeases.recordOf(doc));
}
