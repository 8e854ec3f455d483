import { StartFailed } from './progress.mjs';
import { say } from './words.mjs';

/**
 * Gives a readable error: one sentence where the cause is the machine's and known, else the error itself.
 * @param {unknown} error
 */
export function explained(error) {
  if (error instanceof StartFailed) return `\n${error.message}`;
  if (!(error instanceof Error) || !('code' in error)) return error;
  const path = 'path' in error ? String(error.path) : '';
  if (error.code === 'ENOSPC') return `\n${say.diskFull}`;
  return ['EACCES', 'EPERM', 'EROFS'].includes(String(error.code)) ? `\n${say.notWritable(path)}` : error;
}
