import { APIError, formatErrors, type AfterErrorHook } from 'payload';
import { isOfTheSystem } from '@/database/failures';
import { conflict } from './refusal';

/** What a question to Payload's reading doors may be narrowed by. */
const narrowing = ['where', 'sort', 'select', 'populate', 'joins', 'limit', 'page', 'depth', 'trash'];

/**
 * Answers a question that nobody can answer, such as for numbers that are like a word, as a mistake of whoever asks. Payload
 * checks the names of fields and operators only; what the database makes of the rest is an error that it did not expect.
 */
export const answerStrangeQuery: AfterErrorHook = ({ error, req }) => {
  const isExpected = error instanceof APIError && error.status < 500;
  if (isExpected || req.method !== 'GET' || isOfTheSystem(error)) return;
  if (!narrowing.some((name) => name in req.query)) return;
  const strange = conflict(req, [{ field: 'where', problem: 'query_unreadable' }], 400);
  return { status: strange.status, response: formatErrors(strange) };
};
