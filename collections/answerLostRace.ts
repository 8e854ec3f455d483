import { formatErrors, type AfterErrorHook } from 'payload';
import { conflict } from './refusal';
import { hasLabel } from '@/database/failures';

/**
 * On MongoDB the second of two saves at once loses its transaction, and Payload's own doors begin nothing again: the
 * person is told what a stale revision is told. SQLite lets the second one in later, where its revision is found stale.
 */
export const answerLostRace: AfterErrorHook = ({ error, req }) => {
  if (!hasLabel(error, 'TransientTransactionError')) return;
  const stale = conflict(req, [{ field: 'revision', problem: 'stale' }]);
  return { status: stale.status, response: formatErrors(stale) };
};
