import { readTrain } from '@/workflow/release/readTrain';
import { releaseTrain, type TrainWish } from '@/workflow/release/releaseTrain';
import { publishers } from '../callers';
import type { Door, Visit } from '../door';
import { readInput } from '../input';
import { actingOf, editionOf } from '../place';
import { Refused, refuse } from '../refused';

const mostProvinces = 81;
const longest = { confirmation: 20, province: 2 } as const;

/** Releasing the booklets of an edition together. */
export const trainDoors: readonly Door[] = [
  {
    method: 'get',
    path: '/desk/editions/:edition/train',
    callers: publishers,
    answer: async (visit) => (await readTrain(actingOf(visit), editionOf(visit))) ?? refuse('not_found'),
  },
  {
    method: 'post',
    path: '/desk/editions/:edition/train',
    callers: publishers,
    answer: async (visit) => {
      const { results, issues } = await releaseTrain(actingOf(visit), readWish(visit));
      if (results === null) throw new Refused(issues);
      return { results };
    },
  },
];

function readWish(visit: Visit): TrainWish {
  const asked = readInput(visit.body, (input) => ({
    confirmation: input.text('confirmation', longest.confirmation),
    provinces: input.list('provinces', mostProvinces, (each) => ({
      province: each.text('province', longest.province),
      revision: each.count('revision'),
    })),
  }));
  return { edition: editionOf(visit), ...asked };
}
