import type { Payload } from 'payload';
import type { VariantView } from '@/contract/variantsView';
import { readOne } from '@/database/asSystem';
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

/** More of one province wait at once only where somebody asks for many: each takes the press for seconds. */
const mostWaiting = 6;

/** Names a job: the publication's id and the variant. */
const nameOf = (publication: string, variant: Variant): string => `${publication}/${variant}`;

/** Tells whether a job is of a province: its name begins `2024-2:76:1/`. */
const isOfProvince = ({ variant }: JobInHand, province: string): boolean =>
  variant?.split(':')[1] === province;

/** A publication that readers have. */
interface Standing {
  readonly id: string;
  readonly contentHash: string;
}

/** Gives the publication where readers have it; null for one that was never made, was withdrawn, or is a notice. */
async function standing({ payload, place, number }: VariantsOf): Promise<Standing | null> {
  const publications = await readPublications({ payload }, place);
  const head = publications.find((each) => each.number === number);
  if (head === undefined || !standingNumbers(publications).includes(number)) return null;
  const stored = await readOne({ payload }, 'publications', head.id, { select: { contentHash: true } });
  return stored === null ? null : { id: head.id, contentHash: stored.contentHash };
}

/** Reads the jobs that make other prints, those that an error ended among them. */
const variantJobs = async (payload: Payload): Promise<readonly JobInHand[]> =>
  (await jobsInHand(payload)).filter(({ task }) => task === variantTaskSlug);

/** Reads which other prints of a publication there are; null where there can be none. */
export async function readVariants(of: VariantsOf): Promise<readonly VariantView[] | null> {
  const publication = await standing(of);
  if (publication === null) return null;
  const jobs = await variantJobs(of.payload);
  const states = variants.map(async (variant): Promise<VariantView> => {
    const own = jobs.filter((job) => job.variant === nameOf(publication.id, variant));
    const key = variantKey({ ...of, ...publication }, variant);
    return { variant, state: stateOf(own, await of.storage.exists(key)) };
  });
  return Promise.all(states);
}

function stateOf(jobs: readonly JobInHand[], isThere: boolean): VariantView['state'] {
  if (jobs.some(({ isEnded }) => !isEnded)) return 'waiting';
  if (isThere) return 'made';
  return jobs.length > 0 ? 'failed' : 'none';
}

/** Asks for another print. One that waits already is not asked for twice. */
export async function askVariant(of: VariantsOf, variant: Variant): Promise<Result<null>> {
  const publication = await standing(of);
  if (publication === null) return refusedFor('not_found');
  const waiting = (await variantJobs(of.payload)).filter(({ isEnded }) => !isEnded);
  const name = nameOf(publication.id, variant);
  if (waiting.some((job) => job.variant === name)) return ok(null);
  const own = waiting.filter((job) => isOfProvince(job, of.place.province));
  if (own.length >= mostWaiting) return refusedFor('variants_waiting');
  await queueVariant(of.payload, name);
  return ok(null);
}

/** Gives the bytes of another print; null where it was not made, or its publication does not stand any more. */
export async function readVariant(of: VariantsOf, variant: Variant): Promise<Uint8Array | null> {
  const publication = await standing(of);
  return publication === null ? null : of.storage.get(variantKey({ ...of, ...publication }, variant));
}
