import type { CollectionBeforeOperationHook } from 'payload';
import { moveIn } from '@/access/stateCapability';
import { conflict } from '../refusal';

/** Every write names the revision it saw; one that names none could overwrite something unseen. */
export const requireRevision: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update' || moveIn(req.context) !== null) return;
  const { data } = args as { data?: { revision?: unknown } };
  if (typeof data?.revision !== 'number') {
    throw conflict(req, [{ field: 'revision', problem: 'stale' }]);
  }
};
