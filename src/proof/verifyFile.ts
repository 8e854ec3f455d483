import { bookletFiles, bookletPath } from '@/domain/publication/address';
import type { Manifest } from '@/domain/publication/manifest';
import {
  keyIdLength,
  keyListPath,
  provenListPath,
  shardPath,
  type KnownFile,
  type ProofState,
  type ProvenPublication,
  type PublishedKey,
} from '@/domain/publication/proof';
import { claimedPublication, claimOf } from './claims';
import { fromBase64, holds, sha256 } from './crypto';
import { changedSince, differencesBetween, likelyName, type Difference } from './differences';
import { isPdf, readPdfParts } from './pdfParts';

/** Where published files are read from: a server, or a folder with a copy of one. Null for a file that is not there; throws where nothing answers. */
export interface ProofSource {
  readonly get: (path: string) => Promise<Uint8Array | null>;
}

/** What a signature is worth: it holds, it does not, there is none, its key is not published, or it cannot be checked here. */
export type SignatureState = 'valid' | 'invalid' | 'missing' | 'unknown_key' | 'unchecked';

export interface SignatureVerdict {
  readonly state: SignatureState;
  /** Id of the key; null where no signature names one. */
  readonly key: string | null;
}

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
  /** The signature over the list of publications, which every state comes from. */
  readonly list: SignatureVerdict;
  /** The signature over the publication's own list of files; null where it was not asked for. */
  readonly manifest: SignatureVerdict | null;
  /** Whether the published content is what the printed hash is over; null where none is published. */
  readonly content: boolean | null;
  /** The published lists contradict each other: somebody changed one of them. */
  readonly contradiction: boolean;
  /** The PDF as the press made it, without the seal that was published with it. */
  readonly unsealed: boolean;
  /** From the published file of its name; of one that was superseded, what has changed since. */
  readonly differences: readonly Difference[];
}

/** All that is published for verifying, but for hashes and files. */
interface Proof {
  readonly keys: readonly PublishedKey[];
  readonly publications: readonly ProvenPublication[];
  readonly listed: string;
  readonly list: SignatureVerdict;
}

/** Thrown where what files are verified with cannot be read. */
export class ProofUnavailable extends Error {
  override readonly name = 'ProofUnavailable';
}

const parse = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

async function needed(source: ProofSource, path: string): Promise<Uint8Array> {
  const bytes = await source.get(path);
  if (bytes === null) throw new ProofUnavailable(path);
  return bytes;
}

interface SignedFile {
  readonly keys: readonly PublishedKey[];
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly signature: Uint8Array | null;
}

/** A key counts by its own hash: an id cannot be given to another key. */
async function signatureOver({ keys, key, bytes, signature }: SignedFile): Promise<SignatureVerdict> {
  if (signature === null) return { state: 'missing', key };
  const published = keys.find(({ id }) => id === key);
  if (published === undefined) return { state: 'unknown_key', key };
  const { publicKey } = published;
  if ((await sha256(fromBase64(publicKey))).slice(0, keyIdLength) !== key) return { state: 'invalid', key };
  const held = await holds({ publicKey, signature, bytes });
  return { state: held === null ? 'unchecked' : held ? 'valid' : 'invalid', key };
}

async function readProof(source: ProofSource): Promise<Proof> {
  const keys = parse(await needed(source, keyListPath)) as readonly PublishedKey[];
  const bytes = await needed(source, provenListPath);
  const {
    publications,
    at: listed,
    key,
  } = parse(bytes) as {
    readonly publications: readonly ProvenPublication[];
    readonly at: string;
    readonly key: string;
  };
  const signature = await source.get(`${provenListPath}.sig`);
  return { keys, publications, listed, list: await signatureOver({ keys, key, bytes, signature }) };
}

const folderOf = ({ id, slug, number }: ProvenPublication): string =>
  bookletPath({ edition: id.slice(0, id.indexOf(':')), slug }, number).slice(1);

/** A publication's own list of files, and what its signature is worth. */
interface ReadManifest {
  readonly manifest: Manifest;
  readonly signature: SignatureVerdict;
}

async function readManifest(
  source: ProofSource,
  { keys }: Proof,
  publication: ProvenPublication,
): Promise<ReadManifest | null> {
  const path = `${folderOf(publication)}${bookletFiles.manifest}`;
  const bytes = await source.get(path);
  if (bytes === null) return null;
  const manifest = parse(bytes) as Manifest;
  const signature = await source.get(`${path}.sig`);
  return { manifest, signature: await signatureOver({ keys, key: manifest.key, bytes, signature }) };
}

/** Whether what is published as the content is what the hash is over. */
async function isContentWhole(source: ProofSource, publication: ProvenPublication): Promise<boolean | null> {
  const bytes = await source.get(`${folderOf(publication)}${bookletFiles.snapshot}`);
  return bytes === null ? null : (await sha256(bytes)) === publication.contentHash;
}

async function knownFile(source: ProofSource, hash: string): Promise<KnownFile | null> {
  const shard = await source.get(shardPath(hash));
  const files = shard === null ? {} : (parse(shard) as Readonly<Record<string, KnownFile>>);
  return files[hash] ?? null;
}

const blank = {
  file: null,
  manifest: null,
  content: null,
  contradiction: false,
  unsealed: false,
  differences: [],
};

/**
 * Finds out what a file is to those who published it: published, superseded or withdrawn, by its hash; altered, where it says
 * that it is of a publication and is none of its files; unknown, where it names none. Nothing of the file leaves this function
 * but the first two digits of its hash. Throws `ProofUnavailable` where what it needs cannot be read.
 */
export async function verifyFile(bytes: Uint8Array, source: ProofSource): Promise<Verdict> {
  const proof = await readProof(source);
  const hash = await sha256(bytes);
  const known = await knownFile(source, hash);
  const publication = proof.publications.find(({ id }) => id === known?.[0]) ?? null;
  const common = { ...blank, hash, listed: proof.listed, list: proof.list };
  if (known !== null && publication !== null)
    return { ...common, ...(await knownVerdict(source, proof, { publication, hash, file: known[1] })) };
  const parts = isPdf(bytes) ? await readPdfParts(bytes) : null;
  const claimed = claimedPublication(claimOf(bytes, parts), proof.publications);
  if (claimed === null) return { ...common, state: 'unknown', publication: null };
  return { ...common, ...(await alteredVerdict(source, proof, { publication: claimed, bytes })) };
}

type Found = Omit<Verdict, 'hash' | 'listed' | 'list'>;

async function knownVerdict(
  source: ProofSource,
  proof: Proof,
  {
    publication,
    hash,
    file,
  }: { readonly publication: ProvenPublication; readonly hash: string; readonly file: string },
): Promise<Found> {
  const { state } = publication;
  // What was withdrawn is not there any more to be compared with.
  if (state === 'withdrawn') return { ...blank, state, publication, file };
  const read = await readManifest(source, proof, publication);
  const listed = read?.manifest.files.find(({ name }) => name === file);
  const unsealed = listed?.prefix?.sha256 === hash;
  // The list of files and its signature are in no list themselves.
  const isList = file === bookletFiles.manifest || file === bookletFiles.signature;
  const isListed = isList || listed?.sha256 === hash || unsealed;
  const isOfIt =
    read === null ||
    (isListed &&
      read.manifest.publication === publication.id &&
      read.manifest.contentHash === publication.contentHash);
  const content = await isContentWhole(source, publication);
  const differences = await changesSince(source, publication);
  return {
    ...blank,
    state,
    publication,
    file,
    manifest: read?.signature ?? null,
    content,
    contradiction: !isOfIt || content === false,
    unsealed,
    differences,
  };
}

/** Of what another publication took the place of: the figures that it changed. */
async function changesSince(
  source: ProofSource,
  publication: ProvenPublication,
): Promise<readonly Difference[]> {
  const { instead } = publication;
  if (publication.state !== 'superseded' || instead === null) return [];
  const own = await source.get(`${folderOf(publication)}${bookletFiles.json}`);
  const next = await source.get(`${folderOf({ ...publication, number: instead })}${bookletFiles.json}`);
  return own === null || next === null ? [] : changedSince(own, next);
}

async function alteredVerdict(
  source: ProofSource,
  proof: Proof,
  { publication, bytes }: { readonly publication: ProvenPublication; readonly bytes: Uint8Array },
): Promise<Found> {
  const file = likelyName(bytes);
  // Hashes of its other files are not told: such a copy cannot be told from a changed one.
  const isComparable = publication.state !== 'withdrawn' || (file === bookletFiles.pdf && publication.hashed);
  if (!isComparable) return { ...blank, state: 'withdrawn', publication, file: null };
  const published =
    publication.state === 'withdrawn' ? null : await source.get(`${folderOf(publication)}${file}`);
  const differences = published === null ? [] : await differencesBetween(bytes, published);
  const read = publication.state === 'withdrawn' ? null : await readManifest(source, proof, publication);
  return { ...blank, state: 'altered', publication, file, manifest: read?.signature ?? null, differences };
}
