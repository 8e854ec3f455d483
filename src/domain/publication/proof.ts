import { canonicalJson } from '../booklet/canonicalJson';
import type { PublicationKind } from '../booklet/snapshot';
import { bookletFiles } from './address';
import { shownPublication, withdrawalOf, type Numbered } from './readable';

/** Length of a key's id in hex digits: the beginning of the SHA-256 of its public half. */
export const keyIdLength = 16;

/** The public half of a key that signs, or signed, manifests here. */
export interface PublishedKey {
  readonly id: string;
  readonly algorithm: 'Ed25519';
  /** 32 bytes in base64. */
  readonly publicKey: string;
  /** Signatures of former keys over this one, in base64: whoever trusts one of those may trust this. */
  readonly endorsements: readonly { readonly key: string; readonly signature: string }[];
}

/** What readers are told of a publication: they are shown it, another one took its place, or it was withdrawn. */
export const proofStates = ['published', 'superseded', 'withdrawn'] as const;
export type ProofState = (typeof proofStates)[number];

/** One publication as the list for verifying knows it. */
export interface ProvenPublication {
  /** `2024-2:76:1`. */
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly number: number;
  readonly kind: PublicationKind;
  /** ISO date in Europe/Istanbul. */
  readonly publishedOn: string;
  readonly state: ProofState;
  /** The number that readers have instead: the one shown, or the notice of the withdrawal; null for one that is shown. */
  readonly instead: number | null;
  /** Not of one that was withdrawn: it would tell which small number stood in it. */
  readonly contentHash: string | null;
  /** SHA-256 of its list of files; null of one that has none, and of one that was withdrawn. */
  readonly manifest: string | null;
  /** Whether its PDF's hash is told, so that another PDF of its name is an altered one. */
  readonly hashed: boolean;
}

/** A file by its hash: the publication's id and the file's name. */
export type KnownFile = readonly [publication: string, name: string];

/** The list that is signed, and that all others hang on: a hash of each stands in it. */
export interface ProvenList {
  /** The day that it was made on; ISO date in Europe/Istanbul. */
  readonly at: string;
  /** Id of the key that signs it. */
  readonly key: string;
  /** SHA-256 of each of the 256 lists of hashes, in the order of their two digits. */
  readonly shards: readonly string[];
  readonly publications: readonly ProvenPublication[];
}

/** Everything that files are verified with. Inert JSON. */
export interface ProofIndex {
  readonly publications: readonly ProvenPublication[];
  /** By SHA-256, 64 hex digits. */
  readonly files: Readonly<Record<string, KnownFile>>;
}

/** What became of one number of a booklet, and what readers have instead. */
export function proofStateOf(
  publications: readonly Numbered[],
  number: number,
): Pick<ProvenPublication, 'state' | 'instead'> {
  const by = withdrawalOf(publications, number);
  if (by !== null) return { state: 'withdrawn', instead: by };
  const shown = shownPublication(publications)?.number ?? null;
  return shown === number ? { state: 'published', instead: null } : { state: 'superseded', instead: shown };
}

/**
 * Lists the files of a publication whose hashes are told. Of one that was withdrawn the PDF alone: the salted content hash
 * stands in it, so that its hash tells nothing to whoever lacks the file; a table of a few numbers could be guessed.
 */
export function toldFiles<T extends { readonly name: string }>(
  files: readonly T[],
  state: ProofState,
): readonly T[] {
  // What people keep: not the parts of the web page, nor twins that only travel.
  if (state !== 'withdrawn') return files.filter(({ name }) => !/\/|\.(?:br|gz)$/.test(name));
  // Those of older releases have no salt, and no published snapshot either.
  const isSalted = files.some(({ name }) => name === bookletFiles.snapshot);
  return isSalted ? files.filter(({ name }) => name === bookletFiles.pdf) : [];
}

/** A file as an attempt wrote it down, as far as it is told. */
export interface MadeFile {
  readonly name: string;
  readonly sha256: string;
  /** Of a sealed PDF: the beginning that the press made. */
  readonly prefix?: { readonly sha256: string };
}

/** A publication that readers were given, and the files of each attempt whose files they may have found, in order. */
export interface GivenPublication
  extends Numbered, Pick<ProvenPublication, 'id' | 'slug' | 'name' | 'kind' | 'publishedOn' | 'contentHash'> {
  readonly attempts: readonly (readonly MadeFile[])[];
}

/**
 * Gives what files are verified with, of booklets with all their numbers. Files of every attempt are known, because readers may
 * have them; the list of files is the one at the publication's address, which the last attempt put there.
 */
export function proofIndexOf(booklets: readonly (readonly GivenPublication[])[]): ProofIndex {
  const files: Record<string, KnownFile> = {};
  const publications = booklets.flatMap((numbers) =>
    numbers.map((each): ProvenPublication => {
      const { id, slug, name, number, kind, publishedOn } = each;
      const standing = proofStateOf(numbers, number);
      const told = each.attempts.map((attempt) => toldFiles(attempt, standing.state));
      for (const file of told.flat()) {
        files[file.sha256] ??= [id, file.name];
        if (file.prefix !== undefined) files[file.prefix.sha256] ??= [id, file.name];
      }
      const last = told.findLast((attempt) => attempt.length > 0) ?? [];
      const hashOf = (wanted: string) => last.find((file) => file.name === wanted)?.sha256 ?? null;
      const contentHash = standing.state === 'withdrawn' ? null : each.contentHash;
      const facts = { id, slug, name, number, kind, publishedOn, ...standing, contentHash };
      return { ...facts, manifest: hashOf(bookletFiles.manifest), hashed: hashOf(bookletFiles.pdf) !== null };
    }),
  );
  return { publications: publications.toSorted((a, b) => (a.id < b.id ? -1 : 1)), files };
}

/** Path of the folder for verifying, below the public root. */
export const proofRoot = 'dogrula';

/** Gives the path of the list in which a hash is looked up: one of 256, by its first two digits. */
export function shardPath(hash: string): string {
  return `${proofRoot}/dizin/${hash.slice(0, 2)}.json`;
}

/** Gives the place, from 0, of the list in which a hash is looked up. */
export function shardOf(hash: string): number {
  return Number.parseInt(hash.slice(0, 2), 16);
}

/** Gives the 256 lists of hashes in the order of their two digits, each with its path; an empty one too, so that every question has an answer. */
export function shardsOf(files: ProofIndex['files']): readonly (readonly [path: string, json: string])[] {
  const shards = new Map<string, Record<string, KnownFile>>();
  for (let first = 0; first < 256; first += 1) shards.set(shardPath(first.toString(16).padStart(2, '0')), {});
  for (const [hash, file] of Object.entries(files)) {
    const shard = shards.get(shardPath(hash));
    if (shard !== undefined) shard[hash] = file;
  }
  return [...shards].map(([path, shard]) => [path, canonicalJson(shard)]);
}

/** Path of the list of all publications, signed beside it. */
export const provenListPath = `${proofRoot}/yayimlar.json`;

/** Gives the path of a public key as other programs read one. */
export function keyFilePath(id: string): string {
  return `${proofRoot}/anahtarlar/${id}.pem`;
}

/** Path of the list of public keys. */
export const keyListPath = `${proofRoot}/anahtarlar.json`;

/** What stands before the 32 bytes of a public Ed25519 key in an X.509 SubjectPublicKeyInfo, in base64 with them: 12 bytes. */
const spkiHead = 'MCowBQYDK2VwAyEA';

/** Writes a public key, 32 bytes in base64, as other programs read one. */
export function publicKeyPem(publicKey: string): string {
  return `-----BEGIN PUBLIC KEY-----\n${spkiHead}${publicKey}\n-----END PUBLIC KEY-----\n`;
}
