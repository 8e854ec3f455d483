import { isBusy } from './sqliteBusy';

/** May the same action succeed when it is run again from its start? */
export function isTransient(error: unknown): boolean {
  return isBusy(error) || isWriteConflict(error);
}

/** MongoDB labels the errors of a transaction that lost against another one. */
function isWriteConflict(error: unknown): boolean {
  if (!(error instanceof Error) || !('errorLabels' in error)) return false;
  const { errorLabels } = error;
  return Array.isArray(errorLabels) && errorLabels.includes('TransientTransactionError');
}
