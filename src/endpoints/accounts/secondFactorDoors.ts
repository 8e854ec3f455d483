import { readOwnSecondFactor } from '@/accounts/readOwnSecondFactor';
import { resetSecondFactor } from '@/accounts/resetSecondFactor';
import { admins, everyone } from '../callers';
import type { Door } from '../door';
import { actingOf } from '../place';
import { Refused } from '../refused';

/** Second factors: one's own, as it stands, and somebody else's, taken away by an admin. */
export const secondFactorDoors: readonly Door[] = [
  {
    method: 'get',
    path: '/desk/second-factor',
    callers: everyone,
    answer: async (visit) => readOwnSecondFactor(actingOf(visit)),
  },
  {
    method: 'post',
    path: '/desk/people/:person/reset-second-factor',
    callers: admins,
    answer: async (visit) => {
      const { issues } = await resetSecondFactor(actingOf(visit), visit.params['person'] ?? '');
      if (issues.length > 0) throw new Refused(issues);
      return {};
    },
  },
];
