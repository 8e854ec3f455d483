/** Why a storage did not do what it was asked: data, whose words are in src/messages/operator/storage.ts. */
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
