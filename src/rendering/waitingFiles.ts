import { createHash, randomInt } from 'node:crypto';
import type { Payload } from 'payload';
import { readAll, readOne } from '@/database/asSystem';
import { bookletFiles, publicationFolder, waitingFolder } from '@/domain/publication/address';
import { beginTyping, isTyped, type Typing } from '@/domain/publication/typedRelease';
import { copyFolder } from './currentPublication';
import type { Storage } from '@/storage/storage';
import { StepFailed, type PublishStep } from './publishing';
import { readPublication, type PublicationToMake } from './readPublication';
import type { RenderFile } from './renderRecord';
import { underLease } from './switchPublication';

/** Gives what must be typed before readers get a publication's files; null where they get them at once. */
export async function typingOf(
  { payload, runtime }: Pick<PublishStep, 'payload' | 'runtime'>,
  { edition, snapshot }: Pick<PublicationToMake, 'edition' | 'snapshot'>,
): Promise<Typing | null> {
  const row = await readOne({ payload }, 'editions', edition);
  if (row === null || !isTyped(row.releaseMode, snapshot.publication.kind)) return null;
  return beginTyping([randomInt(2 ** 32), randomInt(2 ** 32)], runtime.now());
}

type Placed = Pick<PublicationToMake, 'place' | 'number'>;

/**
 * Puts files that waited at the publication's own address, from which they are shown like others. They are the very files that
 * were made: where one is missing or other than it was, none is put there, and the release fails with its name.
 */
export async function releaseWaiting(
  step: PublishStep,
  { place, number }: Placed,
  files: readonly RenderFile[],
): Promise<void> {
  const storage = underLease(step);
  const folder = waitingFolder(place, number);
  for (const { name, sha256 } of files) {
    const bytes = await storage.get(`${folder}/${name}`);
    if (bytes !== null && createHash('sha256').update(bytes).digest('hex') === sha256) continue;
    throw new StepFailed({ step: 'store', problem: 'waiting_differs', detail: name });
  }
  await copyFolder(storage, folder, publicationFolder(place, number));
}

/** Removes files that wait no more, because readers have them. */
export async function clearWaiting(storage: Storage, { place, number }: Placed): Promise<void> {
  await storage.remove(waitingFolder(place, number));
}

/** Gives the PDF of a publication that waits, for whoever types from it; null where none waits. */
export async function waitingPdf(
  payload: Payload,
  storage: Storage,
  publication: string,
): Promise<Uint8Array | null> {
  const [render] = await readAll({ payload }, 'renders', {
    where: { and: [{ publication: { equals: publication } }, { state: { equals: 'waiting' } }] },
  });
  if (render === undefined) return null;
  const { place, number } = await readPublication(payload, publication);
  return storage.get(`${waitingFolder(place, number)}/${bookletFiles.pdf}`);
}
