import { readOwnSecondFactor } from '@/signIn/readOwnSecondFactor';
import { renewRecoveryCodes } from '@/signIn/renewRecoveryCodes';
import { resetSecondFactor } from '@/signIn/resetSecondFactor';
import { admins, everyone } from '../callers';
import type { Door } from '../door';
import { readInput } from '../input';
import { actingOf } from '../place';
import { Refused } from '../refused';

/** Longer than any code, however it is typed. */
const longestCode = 100;

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
    path: '/desk/second-factor/recovery-codes',
    callers: everyone,
    answer: async (visit) => {
      const code = readInput(visit.body, (input) => input.text('code', longestCode));
      const given = { headers: visit.req.headers, code };
      const { issues, recoveryCodes } = await renewRecoveryCodes(actingOf(visit), given);
      if (issues.length > 0) throw new Refused(issues);
      return { recoveryCodes };
    },
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
