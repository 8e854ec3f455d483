import { publicationFolder } from '@/domain/publication/address';
import type { PublishStep } from './publishing';
import type { PublicationToMake } from './readPublication';

/** Keeps the files at the publication's own address, where they stay for ever. */
export async function storePublication(
  { runtime, outDir }: PublishStep,
  { place, number }: PublicationToMake,
): Promise<void> {
  await runtime.storage.putFolder(publicationFolder(place, number), outDir);
}
