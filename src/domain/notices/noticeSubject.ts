import { textCollections } from '../booklet/textCopy';

/**
 * Says what a chain of the timeline is about: `sheet:2024-2:76` holds figures, `services:evde-bakim` is a text, `imports:2023-3:1`
 * an import, `user:…` a person; all deputies share one chain; for editions, null.
 */
export function subjectOf(scope: string): 'figure' | 'person' | 'deputy' | 'import' | 'text' | null {
  const [kind] = scope.split(':');
  if (kind === 'sheet') return 'figure';
  if (kind === 'user') return 'person';
  if (kind === 'deputies') return 'deputy';
  if (kind === 'imports') return 'import';
  return textCollections.some((collection) => collection === kind) ? 'text' : null;
}
