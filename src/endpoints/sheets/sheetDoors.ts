import { acceptFall } from '@/workflow/figures/acceptFall';
import { readSheetView } from '@/workflow/entry/readSheetView';
import { recallFigures } from '@/workflow/figures/recallFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { sendFigures } from '@/workflow/figures/sendFigures';
import { everyone, rolesFor } from '../callers';
import type { Door } from '../door';
import { actingOf, placeOf } from '../place';
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
      const { edition, province } = placeOf(visit);
      return (await readSheetView(actingOf(visit), edition, province)) ?? refuse('not_found');
    },
  },
  {
    method: 'post',
    path: `${address}/save`,
    callers: rolesFor('figure', 'save'),
    answer: async (visit) => {
      const place = placeOf(visit);
      const request = { ...place, figures: readFigureInputs(visit.body) };
      return sheetAnswer(visit, place, (await saveFigures(actingOf(visit), request)).results);
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
      const place = placeOf(visit);
      const request = { ...place, figures: readFigureRefs(visit.body) };
      return sheetAnswer(visit, place, (await act(actingOf(visit), request)).results);
    },
  };
}
