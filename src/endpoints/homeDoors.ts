import { readHistory } from '@/workflow/entry/readHistory';
import { readHome } from '@/workflow/board/readHome';
import { everyone } from './callers';
import type { Door } from './door';
import { actingOf } from './place';
import { refuse } from './refused';

/** What leads a person to the work, and what happened to a figure. */
export const homeDoors: readonly Door[] = [
  {
    method: 'get',
    path: '/desk/home',
    callers: everyone,
    answer: async (visit) => readHome(actingOf(visit)),
  },
  {
    method: 'get',
    path: '/desk/figures/:figure/history',
    callers: everyone,
    answer: async (visit) =>
      (await readHistory(actingOf(visit), visit.params['figure'] ?? '')) ?? refuse('not_found'),
  },
];
