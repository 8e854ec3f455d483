import { contentType } from 'mime-types';
import { extname } from 'node:path';
import type { Readable } from 'node:stream';

/** Why a storage did not do what it was asked: data, whose words are in src/messages/operator/operations.ts. */
export type StorageProblem = 'bucket_missing' | 'forbidden' | 'unreachable' | 'not_writable';

/** Thrown by every storage that could not answer. A file that is not there is no failure. */
export class StorageFailed extends Error {
  override readonly name = 'StorageFailed';

  constructor(
    readonly problem: StorageProblem,
    readonly detail: string,
    cause?: unknown,
  ) {
    super(`${problem}: ${detail}`, { cause });
  }
}

/**
 * The place of the files. A key is a path such as `site/2024-2/igdir/1/index.html`: parts of ASCII letters,
 * digits, dots, hyphens and underscores; anything else throws. Readers always get whole files. Every request
 * ends: one that cannot be answered throws `StorageFailed`.
 */
export interface Storage {
  /** Stores a file; one that is there is replaced in one step. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /**
   * Stores all files of a local folder under `key`; pages come after what they link. In a folder a new one
   * appears whole, a bucket has no folders. Where the signal aborts, it ends between two files and rejects with its reason.
   */
  putFolder(key: string, folder: string, signal?: AbortSignal): Promise<void>;
  /** The file's bytes, or null when there is none. */
  get(key: string): Promise<Uint8Array | null>;
  /** Keys of all files below a prefix, sorted. */
  list(prefix: string): Promise<readonly string[]>;
  /** Is there a file at the key, or one below it? */
  exists(key: string): Promise<boolean>;
  /** Removes a file or everything below a prefix; one that is not there is no error. */
  remove(key: string): Promise<void>;
}

/** Facts about a stored file. */
export interface FileHead {
  /** Strong: the same bytes have the same one, wherever they lie. */
  readonly etag: string | null;
  readonly lastModified: Date | null;
  readonly bytes: number;
}

/** A stored file on its way. Its taker must read `body` to its end or destroy it. */
export interface FileBody extends FileHead {
  /** `bytes 0-99/1000` when only a part was asked for and given. */
  readonly range: string | null;
  readonly body: Readable;
}

/** Reads a storage for readers: files go through, whole or in part, and are held nowhere. */
export interface StoredReader {
  /** Null when there is no such file. */
  head(key: string): Promise<FileHead | null>;
  /** Null when there is no such file, `no_range` when it has no such part. */
  open(key: string, range?: string): Promise<FileBody | 'no_range' | null>;
}

/** A name with a hash in it stands for these bytes alone: `kitapcik.3f9a0c1b2d.css`. */
const hashedName = /[.-][0-9a-f]{8,64}\.[a-z0-9]+$/;

/** Types of files whose standard names them more exactly than their ending. */
const exactTypes: readonly (readonly [RegExp, string])[] = [
  [/\.sdmx\.csv$/, 'application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8'],
  [/\.csv-metadata\.json$/, 'application/csvm+json'],
  [/\.schema\.json$/, 'application/schema+json'],
  [/\.jsonld$/, 'application/ld+json'],
  [/\.sig$/, 'application/octet-stream'],
];

/** Gives a file's content type, by its name. */
export function contentTypeOf(name: string): string {
  const plain = plainName(name);
  const [, exact] = exactTypes.find(([pattern]) => pattern.test(plain)) ?? [];
  return exact ?? (contentType(extname(plain)) || 'application/octet-stream');
}

const openName = /\.(?:csv|json|jsonld|xlsx|pdf|sig|xml|atom)$/;

/** Tells whether a published file may be read by pages of any other site, by its name: data, booklets and feeds may. */
export function isOpen(name: string): boolean {
  return openName.test(plainName(name));
}

/** A publication's own address, which has its number: `2024-2/igdir/1/`. */
const ownAddress = /(?:^|\/)\d{4}-\d+\/[^/]+\/\d+\//;

/**
 * Tells how long a file may be kept, by its name. One with a hash in its name: for ever. One at a publication's own address:
 * it does not change, but a withdrawal takes its place, so browsers keep it for a day, and what stands between for minutes.
 * Other files are asked for again by their ETag.
 */
export function cacheControlOf(name: string): string {
  const plain = plainName(name);
  if (hashedName.test(plain)) return 'public, max-age=31536000, immutable';
  return ownAddress.test(plain) ? 'public, max-age=86400, s-maxage=300, immutable' : 'no-cache';
}

/** The compressed twins of a file, by the name of their coding, the smaller first. */
export const twinEndings = { br: '.br', gzip: '.gz' } as const;
type Coding = keyof typeof twinEndings;
const codings = Object.keys(twinEndings) as readonly Coding[];

/** Tells how a file is compressed, by its name: `index.html.br` is `br`; null for a file as it is. */
export function codingOf(name: string): Coding | null {
  return codings.find((coding) => name.endsWith(twinEndings[coding])) ?? null;
}

/** Gives the name of the file that a compressed twin belongs to; the name itself for any other file. */
export function plainName(name: string): string {
  const coding = codingOf(name);
  return coding === null ? name : name.slice(0, -twinEndings[coding].length);
}

const textName = /\.(?:html|css|js|json|csv|svg|xml|atom|txt|ttl|jsonld)$/;

/** Tells whether a file is text, which travels compressed. */
export function isText(name: string): boolean {
  return textName.test(name);
}

/** A figure's passport, in the folder of its publication: a page of one packet. */
const passport = /(?:^|\/)\d{4}-\d+\/[^/]+\/(?:.+\/)?gosterge\//;

/** Tells whether a file may have compressed twins, by its name: the text files that are not always small. */
export function mayHaveTwins(name: string): boolean {
  return isText(name) && !passport.test(name);
}

const part = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/** Tells whether every part of a key is plain. */
export function isKey(key: string): boolean {
  return key.length <= 512 && key.split('/').every((name) => part.test(name));
}

/** Gives the key when every part is plain; throws otherwise, so that no key can leave the storage. */
export function checkedKey(key: string): string {
  if (isKey(key)) return key;
  throw new Error(`Not a storage key: ${JSON.stringify(key)}`);
}
