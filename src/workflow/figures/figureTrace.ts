import type { FigureRecord } from '@/domain/workflow/figureRecord';
import type { FigureTrace } from '@/domain/workflow/timelineEntry';

/** What the timeline keeps of a figure before and after an act. */
export function traceOf(figure: FigureRecord | null): FigureTrace | null {
  if (figure === null) return null;
  const { value, note, asOf, state, stage, revision, fallAccepted } = figure;
  return { value, note, asOf, state, stage, revision, fallAccepted };
}
