import type { Inline, Paragraph, Statement } from './text';
import { wordings } from './text';

function metricsIn(inline: Inline): readonly string[] {
  if (inline.type === 'clause') return inline.content.flatMap(metricsIn);
  return inline.type === 'figure' ? [inline.metric] : [];
}

/** Keys of the metrics that paragraphs show, clauses included, each once in order of first appearance. */
export function metricsOf(paragraphs: readonly Paragraph[]): readonly string[] {
  return [...new Set(paragraphs.flat().flatMap(metricsIn))];
}

/** Lists the keys of the metrics that any wording of a statement shows, each once. */
export function metricsOfStatement(statement: Statement): readonly string[] {
  return metricsOf(wordings.map((wording) => statement[wording]));
}
