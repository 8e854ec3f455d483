import type { FigureAnswer } from '@/contract/sheetView';
import type { FigureResult } from '@/workflow/figures/figureResult';

/** What an act did to one figure, as the screens get it. */
export function figureAnswer({ metric, outcome, issues, conflict }: FigureResult): FigureAnswer {
  return { metric, outcome, issues, stored: conflict?.theirs?.value ?? null };
}
