import { StorageFailed } from './storageFailed';

/** An error of the file system as a failure that says what was asked; a mistake of ours stays what it is. */
export function folderFailure(asked: string, error: unknown): unknown {
  if (typeof error !== 'object' || error === null || !('errno' in error)) return error;
  const said = 'message' in error ? String(error.message) : String(error.errno);
  return new StorageFailed('not_writable', `${asked}: ${said}`, error);
}
