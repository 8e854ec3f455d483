import { bookletFiles } from '@/domain/publication/address';
import type { Manifest } from '@/domain/publication/manifest';
import type { ProofState, ProvenPublication } from '@/domain/publication/proof';
import { claimedPublication, claimOf } from './claims';
import { sha256 } from './crypto';
import { changedSince, differencesBetween, likelyName, type Difference } from './differences';
import { isPdf, readPdfParts } from './pdfParts';
import {
  knownFile,
  readContent,
  readManifest,
  readProof,
  readPublished,
  type Proof,
  type ProofSource,
  type SignatureVerdict,
} from './published';

/** What was found out about a file. */
export interface Verdict {
  readonly state: ProofState | 'altered' | 'unknown';
  readonly hash: string;
  /** The publication that the file is of, or says it is of. */
  readonly publication: ProvenPublication | null;
  /** Name of the published file that it is, or is a changed copy of. */
  readonly file: string | null;
  /** The day that the list of publications was made on; ISO date. */
  readonly listed: string;
  /** The signature over the list of publications, which everything comes from. */
  readonly list: SignatureVerdict;
  /** The signature over the publication's own list of files; null where it was not asked for, or is not the listed one. */
  readonly manifest: SignatureVerdict | null;
  /** Whether the published content is what the printed hash is over; null where none is published. */
  readonly content: boolean | null;
  /** Something that the signed list leads to is not there, or not as it was listed: somebody changed it. */
  readonly contradiction: boolean;
  /** The PDF as the press made it, without the seal that was published with it. */
  readonly unsealed: boolean;
  /** From the published file of its name; of one that was superseded, what has changed since. */
  readonly differences: readonly Difference[];
}

const blank = {
  file: null,
  manifest: null,
  content: null,
  contradiction: false,
  unsealed: false,
  differences: [],
};

/** Lists that contradict each other, or a signature that is not the list's: both come of lists that are just being replaced. */
const isUnsettled = ({ contradiction, list, manifest }: Verdict): boolean =>
  contradiction || list.state === 'invalid' || manifest?.state === 'invalid';

/** How often lists that contradict each other are read again, where they may just be replaced by newer ones. */
const readings = 3;

/**
 * Finds out what a file is to those who published it: published, superseded or withdrawn, by its hash; altered, where it says
 * that it is of a publication and is none of its files; unknown, where it names none. Nothing of the file leaves this function
 * but the first two digits of its hash. Throws `ProofUnavailable` where what it needs cannot be read.
 */
export async function verifyFile(bytes: Uint8Array, source: ProofSource): Promise<Verdict> {
  let verdict = await verdictOn(bytes, source);
  for (let again = 1; again < readings && isUnsettled(verdict) && source.settle; again += 1) {
    await source.settle();
    verdict = await verdictOn(bytes, source);
  }
  return verdict;
}

async function verdictOn(bytes: Uint8Array, source: ProofSource): Promise<Verdict> {
  const proof = await readProof(source);
  const { publications, at } = proof.list;
  const hash = await sha256(bytes);
  const { value: known, isListed } = await knownFile(proof, hash);
  const publication = publications.find(({ id }) => id === known?.[0]) ?? null;
  const common = { ...blank, hash, listed: at, list: proof.signature, contradiction: !isListed };
  if (known !== null && publication !== null)
    return { ...common, ...(await knownVerdict(proof, { publication, hash, file: known[1] })) };
  const parts = isPdf(bytes) ? await readPdfParts(bytes) : null;
  const claimed = claimedPublication(claimOf(bytes, parts), publications);
  if (claimed === null) return { ...common, state: 'unknown', publication: null };
  const found = await alteredVerdict(proof, { publication: claimed, bytes });
  return { ...common, ...found, contradiction: !isListed || found.contradiction };
}

type Found = Omit<Verdict, 'hash' | 'listed' | 'list'>;

interface KnownAs {
  readonly publication: ProvenPublication;
  readonly hash: string;
  readonly file: string;
}

async function knownVerdict(proof: Proof, known: KnownAs): Promise<Found> {
  const { publication, file } = known;
  const { state } = publication;
  // What was withdrawn is not there any more to be compared with.
  if (state === 'withdrawn') return { ...blank, state, publication, file };
  const read = await readManifest(proof, publication);
  const manifest = read.value?.manifest ?? null;
  const content = await readContent(proof, publication);
  const isContentThere = content.value !== null || (manifest?.content ?? null) === null;
  const since = await changesSince(proof, publication);
  const isWhole = [read, content, since].every(({ isListed }) => isListed) && isContentThere;
  return {
    ...blank,
    state,
    publication,
    file,
    manifest: read.value?.signature ?? null,
    content: content.value === null ? null : content.isListed,
    contradiction: !isWhole || (manifest !== null && !isOfPublication(manifest, publication)),
    unsealed: isUnsealed(manifest, known),
    differences: since.value,
  };
}

const listedAs = (manifest: Manifest | null, file: string): Manifest['files'][number] | undefined =>
  manifest?.files.find(({ name }) => name === file);

const isUnsealed = (manifest: Manifest | null, { file, hash }: KnownAs): boolean =>
  listedAs(manifest, file)?.prefix?.sha256 === hash;

/** A file need not be in it: readers may have one that an earlier attempt made, which the signed lists know as well. */
function isOfPublication(manifest: Manifest, { id, contentHash }: ProvenPublication): boolean {
  return manifest.publication === id && manifest.contentHash === contentHash;
}

interface Compared {
  readonly value: readonly Difference[];
  readonly isListed: boolean;
}

/** Of what another publication took the place of: the figures that it changed. */
async function changesSince(proof: Proof, publication: ProvenPublication): Promise<Compared> {
  const { id, instead } = publication;
  const next = proof.list.publications.find(
    (each) => each.id === `${id.slice(0, id.lastIndexOf(':'))}:${String(instead)}`,
  );
  if (publication.state !== 'superseded' || next === undefined) return { value: [], isListed: true };
  const before = await readPublished(proof, publication, bookletFiles.json);
  const after = await readPublished(proof, next, bookletFiles.json);
  const isThere = before.value !== null && after.value !== null;
  return {
    value: isThere ? changedSince(before.value, after.value) : [],
    isListed: before.isListed && after.isListed,
  };
}

async function alteredVerdict(
  proof: Proof,
  { publication, bytes }: { readonly publication: ProvenPublication; readonly bytes: Uint8Array },
): Promise<Found> {
  const file = likelyName(bytes);
  const isWithdrawn = publication.state === 'withdrawn';
  // Hashes of its other files are not told: such a copy cannot be told from a changed one.
  if (isWithdrawn && (file !== bookletFiles.pdf || !publication.hashed))
    return { ...blank, state: 'withdrawn', publication, file: null };
  if (isWithdrawn) return { ...blank, state: 'altered', publication, file };
  const published = await readPublished(proof, publication, file);
  const read = await readManifest(proof, publication);
  return {
    ...blank,
    state: 'altered',
    publication,
    file,
    manifest: read.value?.signature ?? null,
    contradiction: !published.isListed || !read.isListed,
    differences: published.value === null ? [] : await differencesBetween(bytes, published.value),
  };
}
