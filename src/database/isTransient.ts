import { hasLabel } from './errorLabels';
import { isBusy } from './sqliteBusy';

/** May the same action succeed when it is run again from its start? MongoDB labels what lost against another writer. */
export function isTransient(error: unknown): boolean {
  return isBusy(error) || hasLabel(error, 'TransientTransactionError');
}
