import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import {
  bookletFolder,
  bookletPath,
  englishFolder,
  publicationFolder,
  waitingFolder,
  waitingRoot,
  type BookletPlace,
} from '@/domain/publication/address';
import { shownPublication } from '@/domain/publication/readable';
import { dropWaiting, expireTypings } from '@/workflow/release/typeRelease';
import { readPublications, readPublicationsById } from '@/workflow/sheet/publications';
import { highestKey, readCurrent } from './currentPublication';
import type { Publishing } from './publishing';
import { readPublication, type PublicationToMake } from './readPublication';
import type { RenderFile } from './renderRecord';
import { copyToPublic } from './switchPublication';

/**
 * Gives up what nobody typed from in time, or what cannot be typed from any more, and removes the files of all that were given
 * up or are shown. Those of a render that has not ended stay: another worker may be storing them. `seen` are the attempts that
 * this process found out of readers' reach: only a restore could bring them there, and nothing runs while one does.
 */
export async function tendWaiting(
  { payload, runtime }: Publishing,
  seen: Set<string> = new Set(),
): Promise<void> {
  await expireTypings(payload, runtime.now());
  const keys = new Set(await runtime.storage.list(waitingRoot));
  const kept = new Set<string>();
  for (const render of await readUnended(payload)) {
    const isDropped = render.waits && (await healWaiting({ payload, runtime }, render, { keys, seen }));
    if (!isDropped) kept.add(waitingFolder(render.place, render.number));
  }
  const folders = new Set([...keys].map((key) => key.split('/').slice(0, 4).join('/')));
  for (const folder of folders) if (!kept.has(folder)) await runtime.storage.remove(folder);
}

/** An attempt that has not ended, with the place of its publication. */
interface Unended extends Pick<PublicationToMake, 'place' | 'number'> {
  readonly id: string;
  readonly province: string;
  readonly files: readonly RenderFile[];
  /** Somebody has to type from its files before readers get any of this number. */
  readonly waits: boolean;
}

async function readUnended(payload: Payload): Promise<readonly Unended[]> {
  const renders = await readAll({ payload }, 'renders', {
    where: { state: { in: ['queued', 'running', 'waiting'] } },
    select: { publication: true, edition: true, province: true, state: true, files: true },
  });
  if (renders.length === 0) return [];
  const heads = await readPublicationsById(
    { payload },
    renders.map(({ publication }) => publication),
  );
  const provinces = await readAll({ payload }, 'provinces', { select: { slug: true } });
  return renders.flatMap(({ id, publication, edition, province, state, files }): Unended[] => {
    const head = heads.find((each) => each.id === publication);
    const slug = provinces.find((each) => each.id === province)?.slug;
    if (head === undefined || slug === undefined) return [];
    const waits = state === 'waiting' && head.files === 'making';
    return [{ id, province, place: { edition, slug }, number: head.number, files: files ?? [], waits }];
  });
}

/**
 * Gives up what waits, and tells so, where its files are not all there, or where readers have them: a system that was restored
 * to a moment before their release. Those are taken out of readers' reach, and the province's address shows what stands.
 */
async function healWaiting(
  publishing: Publishing,
  { id, province, place, number, files }: Unended,
  { keys, seen }: { readonly keys: ReadonlySet<string>; readonly seen: Set<string> },
): Promise<boolean> {
  const { payload, runtime } = publishing;
  const { storage } = runtime;
  const folder = waitingFolder(place, number);
  const goneOf = (there: ReadonlySet<string>) => files.find(({ name }) => !there.has(`${folder}/${name}`));
  // They may have been stored since the keys were listed.
  const gone = goneOf(keys) && goneOf(new Set(await storage.list(folder)));
  const isAtAddress = !seen.has(id) && (await readCurrent(storage, place))?.number === number;
  const isShown = isAtAddress || (!seen.has(id) && (await storage.exists(publicationFolder(place, number))));
  if (!isShown) seen.add(id);
  if (gone === undefined && !isShown) return false;
  const why = isShown
    ? ({ problem: 'waiting_shown', detail: bookletPath(place, number) } as const)
    : ({ problem: 'waiting_differs', detail: gone?.name ?? '' } as const);
  // From here on nobody can type from it: what is taken out of reach was not released meanwhile.
  if (!(await dropWaiting(payload, { id, now: runtime.now(), action: 'drop_release', ...why }))) return false;
  payload.logger.warn({ render: id, reason: why, msg: 'Files that waited are not where they were kept' });
  if (isAtAddress) await showStanding(publishing, place, province);
  await storage.remove(publicationFolder(place, number));
  return true;
}

/** Lets a province's address show what readers were given last; where they were given nothing, nothing is left there. */
async function showStanding(
  { payload, runtime: { storage } }: Publishing,
  place: BookletPlace,
  province: string,
): Promise<void> {
  const shown = shownPublication(await readPublications({ payload }, { edition: place.edition, province }));
  if (shown !== null) {
    await copyToPublic(storage, await readPublication(payload, shown.id));
    return;
  }
  for (const folder of [bookletFolder(place), englishFolder(place)])
    for (const key of await storage.list(folder))
      if (!/^\d+\//.test(key.slice(folder.length + 1))) await storage.remove(key);
  await storage.remove(highestKey(place));
}
