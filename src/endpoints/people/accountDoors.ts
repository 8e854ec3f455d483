import { sessionOf } from '@/access/sessionOf';
import { locales } from '@/domain/bilingual';
import { longestPassword } from '@/domain/people/passwordIssues';
import { changeOwnPassword } from '@/accounts/changeOwnPassword';
import { endOwnSessions } from '@/accounts/endSessions';
import type { AccountAnswer } from '@/accounts/moveAccount';
import { readOwnAccount } from '@/accounts/readOwnAccount';
import { setOwnLanguage } from '@/accounts/setOwnLanguage';
import { everyone } from '../callers';
import type { Door, Visit } from '../door';
import { readInput } from '../input';
import { actingOf } from '../place';
import { Refused, refuse } from '../refused';

/** More than a password may have, so that the rule for passwords is what refuses it. */
const longestTyped = 4 * longestPassword;

/** One's own account: everybody's, and nobody else's. */
export const accountDoors: readonly Door[] = [
  {
    method: 'get',
    path: '/desk/account',
    callers: everyone,
    answer: async (visit) =>
      (await readOwnAccount(actingOf(visit), sessionOf(visit.req))) ?? refuse('not_found'),
  },
  door('language', (visit) =>
    setOwnLanguage(
      actingOf(visit),
      readInput(visit.body, (input) => input.oneOf('language', locales)),
    ),
  ),
  door('password', (visit) => {
    const wish = readInput(visit.body, (input) => ({
      current: input.text('current', longestTyped),
      next: input.text('next', longestTyped),
    }));
    return changeOwnPassword(actingOf(visit), { ...wish, session: sessionIn(visit) });
  }),
  door('end-session', (visit) => {
    const session = readInput(visit.body, (input) => input.text('session', 100));
    return endOwnSessions(actingOf(visit), { current: sessionIn(visit), session });
  }),
  door('end-other-sessions', (visit) =>
    endOwnSessions(actingOf(visit), { current: sessionIn(visit), session: null }),
  ),
];

function door(act: string, answer: (visit: Visit) => Promise<AccountAnswer>): Door {
  return {
    method: 'post',
    path: `/desk/account/${act}`,
    callers: everyone,
    answer: async (visit) => {
      const given = await answer(visit);
      if (given.issues.length > 0) throw new Refused(given.issues);
      return given;
    },
  };
}

function sessionIn({ req }: Visit): string {
  return sessionOf(req) ?? refuse('not_logged_in');
}
