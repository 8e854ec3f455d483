import { fallsAwaiting } from '@/domain/publication/fallsAwaiting';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import { progressOf, type Progress } from '@/domain/workflow/progress';
import type { SheetContext } from './sheetContext';

/** The counts that a sheet keeps of itself. */
export function progressOfSheet({ asked, figures, before }: SheetContext): Progress {
  return progressOf(asked, figures, fallsAwaiting(asked, figures, before.values).length);
}

/** The sheet as it stands with these figures in place of their former selves. */
export function withFigures(sheet: SheetContext, changed: readonly FigureRecord[]): SheetContext {
  const figures = new Map([...sheet.figures, ...changed.map((figure) => [figure.metric, figure] as const)]);
  return { ...sheet, figures };
}

/**
 * Ends an act on a sheet: its revision goes one up from the one the act saw, so that of two acts at once the second
 * one begins again and sees what the first one did.
 */
export async function advanceSheet(sheet: SheetContext): Promise<SheetContext> {
  const { id, revision, timelineHead, forces } = sheet;
  await sheet.store.advanceSheet({
    id,
    seen: revision,
    progress: progressOfSheet(sheet),
    timelineHead,
    forces,
  });
  return { ...sheet, revision: revision + 1 };
}
