import { textCollections } from '@/domain/booklet/textCopy';
import { adoptTexts } from '@/workflow/editions/adoptTexts';
import type { AdoptWish } from '@/workflow/editions/considerAdoption';
import { readAdoptable } from '@/workflow/editions/readAdoptable';
import { readAdoption } from '@/workflow/editions/readAdoption';
import { publishers } from '../callers';
import type { Door, Visit } from '../door';
import { readInput } from '../input';
import { actingOf, editionOf } from '../place';
import { Refused, refuse } from '../refused';

/** More texts than an edition has. */
const mostTexts = 500;
const longest = { id: 100, version: 64 } as const;

/** What the publisher does with texts that were approved after an edition had opened. */
export const adoptDoors: readonly Door[] = [
  {
    method: 'get',
    path: '/desk/editions/:edition/texts',
    callers: publishers,
    answer: async (visit) => (await readAdoptable(actingOf(visit), editionOf(visit))) ?? refuse('not_found'),
  },
  {
    method: 'post',
    path: '/desk/editions/:edition/adopt-preview',
    callers: publishers,
    answer: (visit) => readAdoption(actingOf(visit), readWish(visit)),
  },
  {
    method: 'post',
    path: '/desk/editions/:edition/adopt',
    callers: publishers,
    answer: async (visit) => {
      const { issues } = await adoptTexts(actingOf(visit), readWish(visit));
      if (issues.length > 0) throw new Refused(issues);
      return (await readAdoptable(actingOf(visit), editionOf(visit))) ?? refuse('not_found');
    },
  },
];

function readWish(visit: Visit): AdoptWish {
  const asked = readInput(visit.body, (input) => ({
    revision: input.count('revision'),
    texts: input.list('texts', mostTexts, (text) => ({
      collection: text.oneOf('collection', textCollections),
      id: text.text('id', longest.id),
      version: text.text('version', longest.version),
    })),
  }));
  return { edition: editionOf(visit), ...asked };
}
