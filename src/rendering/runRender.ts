import { mkdir, rm } from 'node:fs/promises';
import { reasonOf, StepFailed, type Publishing, type PublishStep } from './publishing';
import { readPublication, type PublicationToMake } from './readPublication';
import { renderLeases, type RenderReason, type RenderRecord } from './renderRecord';
import { fateOf } from '@/domain/publication/pressProblem';
import { publicationFolder, recordFolder, waitingFolder } from '@/domain/publication/address';
import { withdrawalOf } from '@/domain/publication/readable';
import { readPublications, readPublicationsById } from '@/workflow/sheet/publications';
import { inTransaction } from '@/database/inTransaction';
import { checkLease, LeaseLost, newLease, takeLease, unheld, writeUnderLease } from '@/jobs/lease';
import { presentFigures } from '@/workflow/figures/presentFigures';
import { readCurrent } from './currentPublication';
import { dirname, join } from 'node:path';
import { meters } from '@/telemetry/meters';
import { endRender, postponeRender, restAfterLosses } from './endRender';
import { keepLease } from '@/jobs/keepLease';
import { provePublication } from './provePublication';
import { sealBytes } from './sealPdf';
import { signingKeysOf } from './signingKey';
import { switchPublication } from './switchPublication';
import { clearWaiting, releaseWaiting, typingOf } from './waitingFiles';
import { isShared, shareAssets } from './webFolders';
import { acquireAddressLock } from './addressLock';

/** Prints the booklet's files into the job's own folder; throws `StepFailed` with its reason. */
export async function pressPublication(
  { payload, runtime, outDir }: PublishStep,
  { open, contentHash }: PublicationToMake,
): Promise<Pick<RenderRecord, 'files' | 'provenance'>> {
  await mkdir(dirname(outDir), { recursive: true });
  const result = await runtime.press.printBooklet({
    snapshot: open,
    contentHash,
    signingKey: signingKeysOf(payload, runtime.proof).current.id,
    ...(runtime.proof?.seal ? { sealBytes } : {}),
    outDir,
  });
  if (!result.ok) throw new StepFailed({ step: result.step, problem: result.problem, detail: result.detail });
  const files = result.files.filter(({ name }) => !isShared(name));
  return { files, provenance: { ...result.provenance } };
}

/**
 * Keeps the files, and what readers check them with, at the publication's own address; in the record, when it was withdrawn
 * before it had any, and out of readers' reach while it waits. Gives all files.
 */
export async function storePublication(
  step: PublishStep,
  publication: PublicationToMake,
  { waits = false, ...made }: Pick<RenderRecord, 'files' | 'provenance'> & { readonly waits?: boolean },
): Promise<RenderRecord['files']> {
  const { payload, runtime, outDir } = step;
  const { place, number } = publication;
  const files = await provePublication(step, publication, made);
  const isGone = withdrawalOf(await readPublications({ payload }, publication), number) !== null;
  const own = isGone ? recordFolder(place, number) : publicationFolder(place, number);
  const folder = waits ? waitingFolder(place, number) : own;
  if (waits) await runtime.storage.remove(folder);
  await shareAssets(runtime.storage, outDir);
  await runtime.storage.putFolder(folder, outDir, runtime.stopping);
  return files;
}

/**
 * Writes the snapshot's values as the published copies, now that the province's address shows their files; never
 * those of a lower number over those of a higher one.
 */
export async function presentPublication(
  { payload, runtime: { storage }, lease }: PublishStep,
  publication: PublicationToMake,
): Promise<void> {
  // Asked before the transaction begins, which a slow storage would keep open. The turn at the address still holds.
  const current = await readCurrent(storage, publication.place);
  if (current?.number !== publication.number) return;
  await inTransaction(payload, async (req) => {
    await checkLease(req, lease);
    await presentFigures(req, publication);
  });
}

/** How the work on a render ended; `postponed`: it is tried again later; `not_free`: it was finished, at rest, or in other hands. */
export type RenderEnd =
  'done' | 'waiting' | 'failed' | 'postponed' | 'given_back' | 'taken_over' | 'not_free';

/**
 * Makes the files of one render and shows them: lease, press, store, switch, present (docs/adr/0004-press-child-process.md). It may run any number
 * of times for the same render: a finished one, or one in other hands, is left alone, and each step repeats harmlessly.
 */
export async function runRender(publishing: Publishing, renderId: string): Promise<RenderEnd> {
  const outcome = await workOn(publishing, renderId);
  meters.rendersEnded.inc({ outcome });
  return outcome;
}

async function workOn({ payload, runtime }: Publishing, renderId: string): Promise<RenderEnd> {
  const lease = newLease(renderLeases, renderId);
  const begun = await takeLease(payload, lease, runtime.now);
  if (begun === null) return 'not_free';
  if (begun.before.state === 'running') {
    meters.leaseTakeovers.inc();
    if (await restAfterLosses({ payload, runtime, lease })) return 'postponed';
  }
  const keeper = keepLease(payload, lease, runtime.now);
  const folder = join(runtime.workDir, `${renderId.replaceAll(':', '-')}-${crypto.randomUUID()}`);
  const step = { payload, runtime, lease, outDir: join(folder, 'files') };
  try {
    return await runSteps(step, begun.taken);
  } catch (error) {
    return await endWithoutFiles(step, error);
  } finally {
    keeper.letGo();
    await clearAway(payload, folder);
  }
}

async function runSteps(step: PublishStep, render: RenderRecord): Promise<'done' | 'waiting'> {
  const publication = await readPublication(step.payload, render.publication);
  const made = await makeFiles(step, publication, render);
  if (made.typing !== null) {
    await endRender(step, { state: 'waiting', step: null, reason: null, ...made });
    return 'waiting';
  }
  await acquireAddressLock(step, publication);
  await timed(step, 'switch', () => switchPublication(step, publication));
  await timed(step, 'present', () => presentPublication(step, publication));
  await endRender(step, { state: 'done', step: null, reason: null });
  await clearWaiting(step.runtime.storage, publication);
  return 'done';
}

type MadeFiles = Pick<RenderRecord, 'files' | 'provenance' | 'typing'>;

/** Makes the files, or takes those that were typed from; `typing` tells that they have to wait. */
async function makeFiles(
  step: PublishStep,
  publication: PublicationToMake,
  { typing: asked, files, provenance }: RenderRecord,
): Promise<MadeFiles> {
  if (asked !== null && asked.typedAt !== null) {
    await timed(step, 'store', () => releaseWaiting(step, publication, files));
    return { files, provenance, typing: null };
  }
  const pressed = await timed(step, 'press', () => pressPublication(step, publication));
  const typing = await typingOf(step, publication);
  const waits = typing !== null;
  const stored = await timed(step, 'store', () => storePublication(step, publication, { ...pressed, waits }));
  const made = { files: stored, provenance: pressed.provenance };
  // Readers may find them from now on, whatever becomes of the attempt: it is written down what they find.
  if (!waits) await writeUnderLease(step.payload, step.lease, () => made, step.runtime.now);
  return { ...made, typing };
}

/** Names the step on the render before it begins, for the board, and keeps its duration when it has ended. */
async function timed<T>(step: PublishStep, name: string, work: () => Promise<T>): Promise<T> {
  const { payload, lease, runtime } = step;
  await writeUnderLease(payload, lease, () => ({ step: name }), runtime.now);
  const started = performance.now();
  const result = await work();
  const milliseconds = Math.round(performance.now() - started);
  meters.renderSteps.observe({ step: name }, milliseconds / 1_000);
  await writeUnderLease(
    payload,
    lease,
    ({ timings }) => ({ timings: { ...timings, [name]: milliseconds } }),
    runtime.now,
  );
  return result;
}

/** The folder of a job goes with it. One that cannot be removed goes when its process is gone: the job's end does not hang on it. */
async function clearAway(payload: PublishStep['payload'], folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch((error: unknown) => {
    payload.logger.warn({ err: error, msg: 'The folder of a job was not removed' });
  });
}

/** Failed, postponed because something was missing, given back because the process stops, or nobody's business any more because the lease is lost. */
async function endWithoutFiles(publishStep: PublishStep, error: unknown): Promise<RenderEnd> {
  const { payload, runtime, lease } = publishStep;
  try {
    if (error instanceof LeaseLost) throw error;
    if (runtime.stopping.aborted) {
      await giveBack(publishStep);
      return 'given_back';
    }
    const { step } = await writeUnderLease(payload, lease, () => ({}), runtime.now);
    const reason = reasonOf(error, step ?? 'start');
    if (fateOf(reason.problem) !== 'fails' && (await postponeRender(publishStep, reason))) {
      payload.logger.warn({ render: lease.id, reason, msg: 'A booklet is tried again later' });
      return 'postponed';
    }
    await failRender(publishStep, lastReason(reason));
    return 'failed';
  } catch (lost) {
    if (!(lost instanceof LeaseLost)) throw lost;
    payload.logger.warn({ render: lease.id, msg: 'Another worker has taken this render over' });
    return 'taken_over';
  }
}

/** One that ended its press at every try is given up, whatever the last of them said. */
function lastReason(reason: RenderReason): RenderReason {
  if (fateOf(reason.problem) !== 'ends_press') return reason;
  const { step, problem, detail } = reason;
  return { step, problem: 'given_up', detail: `${problem}: ${detail}` };
}

async function failRender(publishStep: PublishStep, reason: RenderReason): Promise<void> {
  const { payload, lease } = publishStep;
  payload.logger.error({ render: lease.id, reason, msg: 'A booklet was not made' });
  await takeBackUnshown(publishStep);
  await endRender(publishStep, { state: 'failed', reason });
  meters.renderFailures.inc({ step: reason.step, problem: reason.problem });
}

/** Files that were stored, and whose turn never came, go out of readers' reach; if the storage refuses, the next number's switch does it. */
async function takeBackUnshown({ payload, runtime, lease }: PublishStep): Promise<void> {
  const { publication: id, shown } = await writeUnderLease(payload, lease, () => ({}), runtime.now);
  const [head] = await readPublicationsById({ payload }, [id]);
  if (shown || head === undefined || head.files === 'made') return;
  try {
    const { place, number } = await readPublication(payload, id);
    await runtime.storage.remove(publicationFolder(place, number));
  } catch (error) {
    payload.logger.warn({
      err: error,
      render: lease.id,
      msg: 'Files of a failed booklet were not taken back',
    });
  }
}

/** Leaves an unfinished render to the next worker at once, for a process that stops. */
async function giveBack({ payload, lease, runtime }: PublishStep): Promise<void> {
  const waiting = { ...unheld, state: 'queued', step: null, reason: null } as const;
  await writeUnderLease(payload, lease, () => waiting, runtime.now);
}
