import type { Payload } from 'payload';
import {
  bookletFiles,
  publicationFolder,
  recordFolder,
  type BookletPlace,
} from '@/domain/publication/address';
import type { Storage } from '@/storage/storage';
import type { PublicationToMake } from './readPublication';
import { copyFolder } from './copyFolder';

/** The number of the withdrawal that took a publication back, or null while it stands. */
export async function withdrawalOf(
  payload: Payload,
  { edition, province, number }: Pick<PublicationToMake, 'edition' | 'province' | 'number'>,
): Promise<number | null> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: {
      and: [
        { edition: { equals: edition } },
        { province: { equals: province } },
        { kind: { equals: 'withdrawal' } },
        { number: { greater_than: number } },
      ],
    },
    sort: 'number',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const taken = docs.find(({ snapshot }) => snapshot.publication.withdrawal?.withdraws === number);
  return taken?.number ?? null;
}

export interface TakenBack {
  readonly place: BookletPlace;
  /** The number that was withdrawn, and the withdrawal's own. */
  readonly number: number;
  readonly by: number;
}

/**
 * Puts a withdrawal's files at the address of what it withdrew, whose own files go out of readers' reach: to the record,
 * where nothing is ever lost. Whoever calls has the turn at the booklet's address. It may run any number of times, and
 * before either of the two has files.
 */
export async function takeBack(storage: Storage, { place, number, by }: TakenBack): Promise<void> {
  const address = publicationFolder(place, number);
  const notice = publicationFolder(place, by);
  const record = recordFolder(place, number);
  if (!(await storage.exists(`${notice}/${bookletFiles.web}`))) return;
  const isKept = await storage.exists(`${record}/${bookletFiles.web}`);
  if (!isKept && (await hasOwnPage(storage, address, notice))) await copyFolder(storage, address, record);
  await copyFolder(storage, notice, address);
}

/** Whether something else than the notice is at the address. */
async function hasOwnPage(storage: Storage, address: string, notice: string): Promise<boolean> {
  const there = await storage.get(`${address}/${bookletFiles.web}`);
  const told = await storage.get(`${notice}/${bookletFiles.web}`);
  return there !== null && !(told !== null && Buffer.from(there).equals(Buffer.from(told)));
}
