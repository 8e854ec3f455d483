import type { CollectionBeforeOperationHook } from 'payload';
import { moveIn } from '@/access/stateCapability';
import { conflict } from '../refusal';

interface UpdateArgs {
  readonly id?: unknown;
  readonly where?: unknown;
  readonly data?: { readonly revision?: unknown };
}

/**
 * Every write names the revision it saw; one that names none could overwrite something unseen. It is asked here,
 * because Payload fills a missing field with the stored value before any later hook runs.
 */
export const requireRevision: CollectionBeforeOperationHook = ({ args, req }) => {
  const { id, where, data } = args as UpdateArgs;
  const isUpdate = data !== undefined && (id !== undefined || where !== undefined);
  if (!isUpdate || moveIn(req.context) !== null) return;
  if (typeof data.revision !== 'number') throw conflict(req, [{ field: 'revision', problem: 'stale' }]);
};
