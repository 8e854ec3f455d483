import { inTransaction } from '@/database/inTransaction';
import type { FigureAnswer } from '@/contract/sheetView';
import type { ActContext, MoveRequest } from '../sheet/actRequest';
import { advanceSheet } from '../sheet/advanceSheet';
import { figureField } from '../sheet/figureFacts';
import { loadSheet } from '../sheet/loadSheet';
import type { Acted, SheetAct, SheetContext } from '../sheet/sheetContext';

/** What an act did, for whoever asked; `sheet` as it stands now, null when there is none. */
export type ActAnswer = Omit<Acted, 'sheet'> & { readonly sheet: SheetContext | null };

/** Runs an act on figures of one sheet in one transaction; without such a sheet each figure is refused. */
export async function actOnSheet(
  acting: ActContext,
  request: MoveRequest,
  act: (on: SheetAct) => Promise<Acted>,
): Promise<ActAnswer> {
  return inTransaction(acting.payload, async (req): Promise<ActAnswer> => {
    const sheet = await loadSheet(req, request, acting.now);
    if (sheet === null) return noSheet(request);
    const acted = await act({ req, acting, sheet });
    return acted.sheet === sheet ? acted : { ...acted, sheet: await advanceSheet(req, acted.sheet) };
  });
}

function noSheet({ figures }: MoveRequest): ActAnswer {
  const results = figures.map(({ metric }): FigureAnswer => ({
    metric,
    outcome: 'refused',
    issues: [{ field: figureField(metric), problem: 'not_found' }],
    stored: null,
  }));
  return { results, sheet: null, publication: null };
}
