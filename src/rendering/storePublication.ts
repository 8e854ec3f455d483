import { publicationFolder, recordFolder } from '@/domain/publication/address';
import { withdrawalOf } from '@/domain/publication/withdrawn';
import { readPublications } from '@/workflow/sheet/publications';
import type { PublishStep } from './publishing';
import type { PublicationToMake } from './readPublication';

/** Keeps the files at the publication's own address; in the record, when it was withdrawn before it had any. */
export async function storePublication(
  { payload, runtime, outDir }: PublishStep,
  publication: PublicationToMake,
): Promise<void> {
  const { place, number } = publication;
  const isGone = withdrawalOf(await readPublications({ payload }, publication), number) !== null;
  const folder = isGone ? recordFolder(place, number) : publicationFolder(place, number);
  await runtime.storage.putFolder(folder, outDir);
}
