import {
  bookletFiles,
  publicationFolder,
  recordFolder,
  type BookletPlace,
} from '@/domain/publication/address';
import type { Withdrawal } from '@/domain/publication/withdrawn';
import type { Storage } from '@/storage/storage';
import { copyFolder } from './currentPublication';

/**
 * Puts a withdrawal's files at the address of what it withdrew, whose own files go out of readers' reach: to the record,
 * where nothing is ever lost. Whoever calls has the turn at the booklet's address. It may run any number of times, and
 * before either of the two has files.
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
