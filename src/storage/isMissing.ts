/** Tells whether an error of the file system means that there is nothing at the path. */
export function isMissing(error: unknown): boolean {
  return says(error, 'ENOENT', 'ENOTDIR');
}

/** Tells whether an error of the file system means that the path is a folder and no file. */
export function isFolder(error: unknown): boolean {
  return says(error, 'EISDIR');
}

function says(error: unknown, ...codes: readonly string[]): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return codes.some((code) => code === error.code);
}
