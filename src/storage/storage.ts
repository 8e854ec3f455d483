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
   * appears whole, a bucket has no folders.
   */
  putFolder(key: string, folder: string): Promise<void>;
  /** The file's bytes, or null when there is none. */
  get(key: string): Promise<Uint8Array | null>;
  /** Keys of all files below a prefix, sorted. */
  list(prefix: string): Promise<readonly string[]>;
  /** Is there a file at the key, or one below it? */
  exists(key: string): Promise<boolean>;
  /** Removes a file or everything below a prefix; one that is not there is no error. */
  remove(key: string): Promise<void>;
}
