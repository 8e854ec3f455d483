import {
  bookletFiles,
  bookletFolder,
  englishFolder,
  englishFolderName,
  publicationFolder,
  recordFolder,
  type BookletPlace,
} from '@/domain/publication/address';
import type { Storage } from '@/storage/storage';
import { copyFolder, currentKey, highestKey, readCurrent } from './currentPublication';
import type { PublicationToMake } from './readPublication';
import {
  failedNumbers,
  shownPublication,
  withdrawalsAmong,
  type Withdrawal,
} from '@/domain/publication/readable';
import { assureLease } from '@/jobs/lease';
import { readPublications } from '@/workflow/sheet/publications';
import { StepFailed, type PublishStep } from './publishing';
import { isOfLatest } from './webFolders';

/** A publication whose files are stored. */
export type PublicationWithFiles = Pick<PublicationToMake, 'id' | 'place' | 'number' | 'contentHash'>;

/**
 * Copies a publication's files to its province's address, and its English page to the English one. The number is kept first,
 * where readers do not look: it keeps a lower one away after a crash. The public record of it comes last: it never names what
 * is not there.
 */
export async function copyToPublic(
  storage: Storage,
  { id, place, number, contentHash }: PublicationWithFiles,
): Promise<void> {
  const own = publicationFolder(place, number);
  // Without a page of its own there would be nothing to put in the place of what readers have.
  if (!(await storage.exists(`${own}/${bookletFiles.web}`)))
    throw new StepFailed({ step: 'switch', problem: 'storage_failed', detail: `${own}/${bookletFiles.web}` });
  const current = new TextEncoder().encode(JSON.stringify({ publication: id, number, contentHash }));
  await storage.put(highestKey(place), current);
  const isTurkish = (file: string): boolean => isOfLatest(file) && !file.startsWith(`${englishFolderName}/`);
  await copyFolder(storage, `${own}/${englishFolderName}`, englishFolder(place), { wanted: isOfLatest });
  await copyFolder(storage, own, bookletFolder(place), { wanted: isTurkish, spared: bookletFiles.manifest });
  // Those of older releases have no signed list that names them.
  if (!(await storage.exists(`${own}/${bookletFiles.manifest}`)))
    await storage.put(currentKey(place), current);
}

/**
 * Puts a withdrawal's files at the address of what it withdrew, whose own files go out of readers' reach: to
 * the record, where nothing is ever lost. The caller has the turn at the booklet's address. It may run any
 * number of times, and before either of the two has files.
 */
export async function replaceWithNotice(
  storage: Storage,
  place: BookletPlace,
  { number, by }: Withdrawal,
): Promise<void> {
  const address = publicationFolder(place, number);
  const notice = publicationFolder(place, by);
  const record = recordFolder(place, number);
  if (!(await storage.exists(`${notice}/${bookletFiles.web}`))) return;
  // The page is copied last: without it, a worker ended while it copied, and what is at the address is still the booklet's own.
  const isKept = await storage.exists(`${record}/${bookletFiles.web}`);
  if (!isKept && (await hasOwnPage(storage, address, notice))) {
    await copyFolder(storage, address, record, { last: [bookletFiles.web] });
  }
  await copyFolder(storage, notice, address);
}

/** Whether something else than the notice is at the address. */
async function hasOwnPage(storage: Storage, address: string, notice: string): Promise<boolean> {
  const there = await storage.get(`${address}/${bookletFiles.web}`);
  const told = await storage.get(`${notice}/${bookletFiles.web}`);
  return there !== null && !(told !== null && Buffer.from(there).equals(Buffer.from(told)));
}

/**
 * Lets the province's address show this publication, unless a higher number is there already. The caller has
 * the turn at the address (`acquireAddressLock`), so that two publications of one province cannot pass each
 * other: the number shown only grows. Withdrawals first take the place of what they withdrew, and what was
 * withdrawn is not shown any more; of a number that was given up, nothing stays within readers' reach.
 */
export async function switchPublication(step: PublishStep, publication: PublicationToMake): Promise<void> {
  const storage = underLease(step);
  const { place, number } = publication;
  const publications = await readPublications({ payload: step.payload }, publication);
  for (const failed of failedNumbers(publications)) {
    if (failed < number) await storage.remove(publicationFolder(place, failed));
  }
  const taken = withdrawalsAmong(publications);
  for (const each of taken) await replaceWithNotice(storage, place, each);
  if (taken.some((each) => each.number === number)) return;
  if (shownPublication(publications.filter((each) => each.number <= number))?.number !== number) return;
  const current = await readCurrent(storage, place);
  if (current !== null && current.number > number) return;
  await copyToPublic(storage, publication);
}

/** Gives a storage that looks at the lease before each put: a worker that was asleep finds that another has taken its place. */
export function underLease({ payload, lease, runtime: { storage } }: PublishStep): Storage {
  return {
    ...storage,
    put: async (key, bytes) => {
      await assureLease(payload, lease);
      await storage.put(key, bytes);
    },
  };
}
