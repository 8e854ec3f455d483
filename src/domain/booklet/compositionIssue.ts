import type { Issue } from '../issue';
import { CompositionError } from './compositionError';

/** Why something could not be composed, as a refusal; throws on what is no such reason. */
export function compositionIssue(error: unknown): Issue {
  if (!(error instanceof CompositionError)) throw error;
  const { problem, key, place } = error;
  return { field: 'texts', problem, context: { key, place } };
}
