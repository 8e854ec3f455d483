/** Does the file system say that there is nothing at this path? */
export function isMissing(error: unknown): boolean {
  return says(error, 'ENOENT', 'ENOTDIR');
}

/** Does the file system say that this is a folder and no file? */
export function isFolder(error: unknown): boolean {
  return says(error, 'EISDIR');
}

function says(error: unknown, ...codes: readonly string[]): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return codes.some((code) => code === error.code);
}
