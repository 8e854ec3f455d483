import { sheetView } from '@/workflow/entry/sheetView';
import { acceptFall } from '@/workflow/figures/approveFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { recallFigures, sendFigures } from '@/workflow/figures/sendFigures';
import { loadSheetFor } from '@/workflow/sheet/loadSheet';
import { everyone, rolesFor } from '../callers';
import type { Door } from '../door';
import { actingOf, placeOf, placeSeen } from '../place';
import { readFigureInputs, readFigureRefs } from '../readFigureInputs';
import { refuse } from '../refused';
import { sheetAnswer } from './sheetAnswer';

const address = '/desk/sheets/:edition/:plate';

/** The data-entry screen and its acts: one request for any number of figures. */
export const sheetDoors: readonly Door[] = [
  {
    method: 'get',
    path: address,
    callers: everyone,
    answer: async (visit) => {
      const acting = actingOf(visit);
      const sheet = await loadSheetFor(acting, placeSeen(visit));
      return sheet === null ? refuse('not_found') : sheetView(acting, sheet);
    },
  },
  {
    method: 'post',
    path: `${address}/save`,
    callers: rolesFor('figure', 'save'),
    answer: async (visit) => {
      const request = { ...placeOf(visit), figures: readFigureInputs(visit.body) };
      return sheetAnswer(visit, await saveFigures(actingOf(visit), request));
    },
  },
  mover('send', sendFigures),
  mover('recall', recallFigures),
  mover('accept_fall', acceptFall),
];

function mover(action: 'send' | 'recall' | 'accept_fall', act: typeof sendFigures): Door {
  return {
    method: 'post',
    path: `${address}/${action.replace('_', '-')}`,
    callers: rolesFor('figure', action),
    answer: async (visit) => {
      const request = { ...placeOf(visit), figures: readFigureRefs(visit.body) };
      return sheetAnswer(visit, await act(actingOf(visit), request));
    },
  };
}
