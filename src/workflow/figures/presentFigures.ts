import type { PayloadRequest } from 'payload';
import { figureStoreOf, readFiguresOf } from '@/database/databases';
import { presented } from '@/domain/workflow/figureMoves';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import { advanceSheetRow, recordOnSheet } from '../sheet/advanceSheet';
import type { WholePublication } from '../sheet/publications';
import { readSheetRow } from '../sheet/loadSheet';

type Presented = Pick<WholePublication, 'edition' | 'province' | 'number' | 'snapshot' | 'at'>;

/**
 * Writes a publication's values as the figures' published copies, once its files can be read. A higher number
 * that is there already stays; running it twice changes nothing. Returns the number of figures written.
 */
export async function presentFigures(req: PayloadRequest, publication: Presented): Promise<number> {
  const { edition, province, number, snapshot, at } = publication;
  const sheet = await readSheetRow(req, { edition, province });
  if (sheet === null) throw new Error(`No sheet ${edition}:${province}`);
  const figures = (await readFiguresOf(req, [edition], province))(edition);
  const changed = [...figures.values()].flatMap((figure) => {
    const printed = snapshot.figures[figure.metric];
    if (printed === undefined || isAtLeast(figure, number)) return [];
    const { value, asOf, revision } = printed;
    return [presented(figure, { value, asOf, revision, publication: number, at })];
  });
  if (changed.length === 0) return 0;
  const store = await figureStoreOf(req);
  await store.write({ figures: changed, step: 0 });
  await advanceSheetRow(req, sheet, await recordPresented(req, publication));
  return changed.length;
}

function isAtLeast({ published }: FigureRecord, number: number): boolean {
  return (published?.publication ?? 0) >= number;
}

async function recordPresented(req: PayloadRequest, { number, ...place }: Presented): Promise<string> {
  return recordOnSheet(req, place, {
    action: 'present',
    actor: null,
    at: new Date(),
    comment: null,
    changes: [{ field: 'publication', before: null, after: { number } }],
  });
}
