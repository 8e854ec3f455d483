import type { PayloadRequest } from 'payload';
import { sheetId } from '@/domain/workflow/figureRecord';
import { recordTimeline, type Happening } from '../timeline/recordTimeline';
import type { SheetPlace } from './figureRequest';

/** Appends one entry to a sheet's own chain and returns its hash, which the sheet then remembers. */
export async function recordOnSheet(
  req: PayloadRequest,
  { edition, province }: SheetPlace,
  happening: Omit<Happening, 'scope' | 'edition' | 'province'>,
): Promise<string> {
  return recordTimeline(req, {
    ...happening,
    scope: { kind: 'sheet', id: sheetId(edition, province) },
    edition,
    province,
  });
}
