import type { PayloadRequest } from 'payload';
import { recordTimeline, type Happening } from '../timeline/recordTimeline';
import type { SheetContext } from './sheetContext';

/** Appends one entry to a sheet's own chain and returns its hash, which the sheet then remembers. */
export async function recordOnSheet(
  req: PayloadRequest,
  { id, edition, province }: SheetContext,
  happening: Omit<Happening, 'scope' | 'edition' | 'province'>,
): Promise<string> {
  return recordTimeline(req, {
    ...happening,
    scope: { kind: 'sheet', id },
    edition: edition.facts.code,
    province: province.plate,
  });
}
