import { presenceOf } from '../figures/presence';
import type { Plain } from './pieces';
import { type CompositionSource, valueOf } from './source';
import type { Inline, Paragraph } from './text';

function stands(content: readonly Inline[], source: Pick<CompositionSource, 'values'>): boolean {
  return content.every(
    (inline) => inline.type !== 'figure' || presenceOf(valueOf(source, inline.metric)) === 'number',
  );
}

/** Opens a paragraph's clauses and leaves out each one in which a figure is absent or zero. */
export function shownInlines(
  paragraph: Paragraph,
  source: Pick<CompositionSource, 'values'>,
): readonly Plain[] {
  return paragraph.flatMap((inline) => {
    if (inline.type !== 'clause') return [inline];
    return stands(inline.content, source) ? shownInlines(inline.content, source) : [];
  });
}

/** Lists the keys of the metrics that decide a statement's wording: those outside clauses, each once. */
export function decidingMetrics(paragraph: Paragraph): readonly string[] {
  return [...new Set(paragraph.flatMap((inline) => (inline.type === 'figure' ? [inline.metric] : [])))];
}
