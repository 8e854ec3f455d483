import type { Payload } from 'payload';
import type { VariantView } from '@/contract/variantsView';
import { ok, refusedFor, type Result } from '@/domain/result';
import type { BookletPlace } from '@/domain/publication/address';
import { standingNumbers } from '@/domain/publication/readable';
import { variantKey, variants, type Variant } from '@/domain/publication/variants';
import { queueVariant, variantTaskSlug } from '@/jobs/queues';
import { jobsInHand, type JobInHand } from '@/jobs/unfinishedJobs';
import type { Storage } from '@/storage/storage';
import type { SheetPlace } from '@/workflow/sheet/actRequest';
import { readPublications } from '@/workflow/sheet/publications';

/** Of one publication: the database, the storage, and whose it is. */
export interface VariantsOf {
  readonly payload: Payload;
  readonly storage: Storage;
  readonly place: SheetPlace & BookletPlace;
  readonly number: number;
}

/** More wait at once only where somebody asks for many: each takes a press for seconds that booklets need. */
const mostWaiting = 6;

/** Names a job: the publication's id and the variant. */
const nameOf = (publication: string, variant: Variant): string => `${publication}/${variant}`;

/** Gives the id of a publication that readers have; null for one that was never made, was withdrawn, or is a notice. */
async function standingId({ payload, place, number }: VariantsOf): Promise<string | null> {
  const publications = await readPublications({ payload }, place);
  if (!standingNumbers(publications).includes(number)) return null;
  return publications.find((each) => each.number === number)?.id ?? null;
}

/** Reads which other prints of a publication there are; null where there can be none. */
export async function readVariants(of: VariantsOf): Promise<readonly VariantView[] | null> {
  const id = await standingId(of);
  if (id === null) return null;
  const jobs = (await jobsInHand(of.payload)).filter(({ task }) => task === variantTaskSlug);
  const states = variants.map(async (variant): Promise<VariantView> => {
    const own = jobs.filter((job) => job.variant === nameOf(id, variant));
    return { variant, state: stateOf(own, await of.storage.exists(keyOf(of, variant))) };
  });
  return Promise.all(states);
}

const keyOf = ({ place, number }: VariantsOf, variant: Variant): string => variantKey(place, number, variant);

function stateOf(jobs: readonly JobInHand[], isThere: boolean): VariantView['state'] {
  if (jobs.some(({ isEnded }) => !isEnded)) return 'waiting';
  if (isThere) return 'made';
  return jobs.length > 0 ? 'failed' : 'none';
}

/** Asks for another print. One that waits already is not asked for twice. */
export async function askVariant(of: VariantsOf, variant: Variant): Promise<Result<null>> {
  const id = await standingId(of);
  if (id === null) return refusedFor('not_found');
  const waiting = (await jobsInHand(of.payload)).filter(
    ({ task, isEnded }) => task === variantTaskSlug && !isEnded,
  );
  const name = nameOf(id, variant);
  if (waiting.some((job) => job.variant === name)) return ok(null);
  if (waiting.length >= mostWaiting) return refusedFor('variants_waiting');
  await queueVariant(of.payload, name);
  return ok(null);
}

/** Gives the bytes of another print; null where it was not made, or its publication does not stand any more. */
export async function readVariant(of: VariantsOf, variant: Variant): Promise<Uint8Array | null> {
  return (await standingId(of)) === null ? null : of.storage.get(keyOf(of, variant));
}
