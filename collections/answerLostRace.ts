import { formatErrors, type AfterErrorHook } from 'payload';
import { conflict } from './refusal';
import { hasLabel } from '@/database/failures';

/**
 * Answers a save that lost against another at the same moment like a stale revision. On MongoDB the second of
 * two loses its transaction, and Payload's generic endpoints begin nothing again. SQLite lets the second one
 * in later, where its revision is found stale.
 */
export const answerLostRace: AfterErrorHook = ({ error, req }) => {
  if (!hasLabel(error, 'TransientTransactionError')) return;
  const stale = conflict(req, [{ field: 'revision', problem: 'stale' }]);
  return { status: stale.status, response: formatErrors(stale) };
};
