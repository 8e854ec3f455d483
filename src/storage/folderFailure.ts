import { StorageFailed } from './storageFailed';

/** Turns a file system's error into a failure that names the operation; other errors stay. */
export function folderFailure(asked: string, error: unknown): unknown {
  if (typeof error !== 'object' || error === null || !('errno' in error)) return error;
  const said = 'message' in error ? String(error.message) : String(error.errno);
  return new StorageFailed('not_writable', `${asked}: ${said}`, error);
}
