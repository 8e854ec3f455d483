import { bookletFiles, bookletPath } from '@/domain/publication/address';
import type { Manifest } from '@/domain/publication/manifest';
import {
  keyIdLength,
  keyListPath,
  provenListPath,
  shardOf,
  shardPath,
  type KnownFile,
  type ProvenList,
  type ProvenPublication,
  type PublishedKey,
} from '@/domain/publication/proof';
import { fromBase64, holds, sha256 } from './crypto';

/** Where published files are read from: a server, or a folder with a copy of one. */
export interface ProofSource {
  /** Null for a file that is not there; throws where nothing answers. */
  readonly get: (path: string) => Promise<Uint8Array | null>;
  /** Waits while lists may be in the middle of being replaced; absent where they are not. */
  readonly settle?: () => Promise<void>;
}

/** What a signature is worth: it holds, it does not, there is none, its key is not published, or it cannot be checked here. */
export type SignatureState = 'valid' | 'invalid' | 'missing' | 'unknown_key' | 'unchecked';

export interface SignatureVerdict {
  readonly state: SignatureState;
  /** Id of the key; null where no signature names one. */
  readonly key: string | null;
}

/** What is published for verifying: the signed list, from which everything else is reached by its hash. */
export interface Proof {
  readonly source: ProofSource;
  readonly keys: readonly PublishedKey[];
  readonly list: ProvenList;
  readonly signature: SignatureVerdict;
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

/** Reads the list of publications and the keys. Throws `ProofUnavailable` where one of them is not there. */
export async function readProof(source: ProofSource): Promise<Proof> {
  const keys = parse(await needed(source, keyListPath)) as readonly PublishedKey[];
  const bytes = await needed(source, provenListPath);
  const list = parse(bytes) as ProvenList;
  const signature = await source.get(`${provenListPath}.sig`);
  return { source, keys, list, signature: await signatureOver({ keys, key: list.key, bytes, signature }) };
}

/** What was read by the hash that the signed list has of it. `isListed`: it is there or not, as the list says. */
export interface Listed<T> {
  readonly value: T;
  readonly isListed: boolean;
}

/** Looks a hash up: the publication and the name of the file that it is of, or null. */
export async function knownFile({ source, list }: Proof, hash: string): Promise<Listed<KnownFile | null>> {
  const bytes = await source.get(shardPath(hash));
  // A list without hashes of the others is none of ours.
  const listed = (list.shards as ProvenList['shards'] | undefined)?.[shardOf(hash)];
  if (bytes === null || (await sha256(bytes)) !== listed) return { value: null, isListed: false };
  const files = parse(bytes) as Readonly<Record<string, KnownFile>>;
  return { value: files[hash] ?? null, isListed: true };
}

/** Gives the folder of a publication, below the public root, with a slash at its end. */
const folderOf = ({ id, slug, number }: ProvenPublication): string =>
  bookletPath({ edition: id.slice(0, id.indexOf(':')), slug }, number).slice(1);

/** A publication's own list of files, and what its signature is worth. */
export interface ReadManifest {
  readonly manifest: Manifest;
  readonly signature: SignatureVerdict;
}

/** Reads a publication's own list of files; null where it has none, or another one than the signed list knows. */
export async function readManifest(
  { source, keys }: Proof,
  publication: ProvenPublication,
): Promise<Listed<ReadManifest | null>> {
  const path = `${folderOf(publication)}${bookletFiles.manifest}`;
  const bytes = await source.get(path);
  const hash = bytes === null ? null : await sha256(bytes);
  if (hash !== publication.manifest) return { value: null, isListed: false };
  if (bytes === null) return { value: null, isListed: true };
  const manifest = parse(bytes) as Manifest;
  const signature = await source.get(`${path}.sig`);
  const verdict = await signatureOver({ keys, key: manifest.key, bytes, signature });
  return { value: { manifest, signature: verdict }, isListed: true };
}

/** Reads the content under a publication's printed hash; null where none is published. */
export async function readContent(
  { source }: Proof,
  publication: ProvenPublication,
): Promise<Listed<Uint8Array | null>> {
  const bytes = await source.get(`${folderOf(publication)}${bookletFiles.snapshot}`);
  return { value: bytes, isListed: bytes === null || (await sha256(bytes)) === publication.contentHash };
}

/** Reads a file of a publication that others are compared with; null where it is not there, or is not the one that is listed. */
export async function readPublished(
  proof: Proof,
  publication: ProvenPublication,
  name: string,
): Promise<Listed<Uint8Array | null>> {
  const bytes = await proof.source.get(`${folderOf(publication)}${name}`);
  if (bytes === null) {
    const { value: read, isListed } = await readManifest(proof, publication);
    const isNamed = read?.manifest.files.some((file) => file.name === name) ?? false;
    return { value: null, isListed: isListed && !isNamed };
  }
  const { value, isListed } = await knownFile(proof, await sha256(bytes));
  const isIts = isListed && value?.[0] === publication.id && value[1] === name;
  return { value: isIts ? bytes : null, isListed: isIts };
}
