import type { PayloadRequest } from 'payload';
import { sheetId, type FigureRecord } from '@/domain/workflow/figureRecord';
import { recordTimeline, type TimelineEvent } from '../timeline/recordTimeline';
import type { SheetPlace } from './actRequest';
import { figureStoreOf } from '@/database/databases';
import { fallsAwaiting } from '@/domain/publication/readiness';
import { progressOf, type Progress } from '@/domain/workflow/progress';
import type { SheetContext, SheetRow } from './sheetContext';

/** Appends one entry to a sheet's own chain and returns its hash, which the sheet then remembers. */
export async function recordOnSheet(
  req: PayloadRequest,
  { edition, province }: SheetPlace,
  happening: Omit<TimelineEvent, 'scope' | 'edition' | 'province'>,
): Promise<string> {
  return recordTimeline(req, {
    ...happening,
    scope: { kind: 'sheet', id: sheetId(edition, province) },
    edition,
    province,
  });
}

/** Counts a sheet's progress: its figures by state, and what waits for the publisher. */
export function progressOfSheet({ asked, figures, before, undecided }: SheetContext): Progress {
  const falls = fallsAwaiting(asked, figures, before.values).length;
  return { ...progressOf(asked, figures, falls), undecided };
}

/** Gives the sheet as it stands with these figures in place of their former selves. */
export function withFigures(sheet: SheetContext, changed: readonly FigureRecord[]): SheetContext {
  const figures = new Map([...sheet.figures, ...changed.map((figure) => [figure.metric, figure] as const)]);
  return { ...sheet, figures };
}

/**
 * Ends an act on a sheet: its revision goes one up from the one the act saw, so that of two acts at once the
 * second one begins again and sees what the first one did.
 */
export async function advanceSheet(req: PayloadRequest, sheet: SheetContext): Promise<SheetContext> {
  const { id, revision: seen, timelineHead, forces, disclosure } = sheet;
  const store = await figureStoreOf(req);
  await store.advanceSheet({ id, seen, progress: progressOfSheet(sheet), timelineHead, forces, disclosure });
  return { ...sheet, revision: seen + 1 };
}

/** Ends an act that changed no counts of a sheet: its row gets the next revision and the timeline's head. */
export async function advanceSheetRow(
  req: PayloadRequest,
  { id, revision: seen, progress, forces, disclosure }: SheetRow,
  timelineHead: string | null,
): Promise<void> {
  const store = await figureStoreOf(req);
  await store.advanceSheet({
    id,
    seen,
    progress: progress ?? null,
    timelineHead,
    forces: forces ?? [],
    disclosure: disclosure ?? [],
  });
}
