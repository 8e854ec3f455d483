import { randomInt } from 'node:crypto';
import type { Payload } from 'payload';
import { readAll, readOne } from '@/database/asSystem';
import { bookletFiles, publicationFolder, waitingFolder, waitingRoot } from '@/domain/publication/address';
import { beginTyping, isTyped, type Typing } from '@/domain/publication/typedRelease';
import { copyFolder } from './currentPublication';
import type { Storage } from '@/storage/storage';
import { expireTypings } from '@/workflow/release/typeRelease';
import type { Publishing, PublishStep } from './publishing';
import { readPublication, type PublicationToMake } from './readPublication';

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

/** Puts files that waited at the publication's own address, from which they are shown like others. */
export async function releaseWaiting(storage: Storage, { place, number }: Placed): Promise<void> {
  await copyFolder(storage, waitingFolder(place, number), publicationFolder(place, number));
}

/** Removes files that wait no more, because readers have them. */
export async function clearWaiting(storage: Storage, { place, number }: Placed): Promise<void> {
  await storage.remove(waitingFolder(place, number));
}

/** Gives up what nobody typed from in time, and removes the files of all that were given up. */
export async function tendWaiting({ payload, runtime }: Publishing): Promise<void> {
  await expireTypings(payload, runtime.now());
  const keys = await runtime.storage.list(waitingRoot);
  const folders = new Set(keys.map((key) => key.split('/').slice(0, 4).join('/')));
  if (folders.size === 0) return;
  const kept = new Set<string>();
  for (const { publication, state } of await readAll({ payload }, 'renders', {
    where: { typing: { exists: true } },
  })) {
    if (state === 'failed' || state === 'done') continue;
    const { place, number } = await readPublication(payload, publication);
    kept.add(waitingFolder(place, number));
  }
  for (const folder of folders) if (!kept.has(folder)) await runtime.storage.remove(folder);
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
