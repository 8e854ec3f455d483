import type { ComposedStatement } from '@/domain/booklet/composed';

/** A composed statement as plain text. */
export function sentenceText(statement: ComposedStatement): string {
  return statement.runs.map((run) => run.text).join('');
}
