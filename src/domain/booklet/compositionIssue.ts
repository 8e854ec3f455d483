import type { Issue } from '../issue';
import { CompositionError } from './compositionError';

/** Turns a CompositionError into an issue; throws any other error again. */
export function compositionIssue(error: unknown): Issue {
  if (!(error instanceof CompositionError)) throw error;
  const { problem, key, place } = error;
  return { field: 'texts', problem, context: { key, place } };
}
