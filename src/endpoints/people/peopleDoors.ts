import { changePerson, switchPerson } from '@/accounts/changePerson';
import { endSessionsOf } from '@/accounts/endSessions';
import { inviteAgain } from '@/accounts/inviteAgain';
import { invitePerson } from '@/accounts/invitePerson';
import type { AccountAnswer, PersonRef } from '@/accounts/moveAccount';
import { readPeople } from '@/accounts/readPeople';
import { readPerson } from '@/accounts/readPerson';
import { admins } from '../callers';
import type { Door, Visit } from '../door';
import { readInput } from '../input';
import { actingOf } from '../place';
import { Refused, refuse } from '../refused';
import { wishOf } from './readPersonWish';

const address = '/desk/people/:person';

/** People and what they may do, by the admins. */
export const peopleDoors: readonly Door[] = [
  {
    method: 'get',
    path: '/desk/people',
    callers: admins,
    answer: async (visit) => readPeople(actingOf(visit)),
  },
  {
    method: 'get',
    path: address,
    callers: admins,
    answer: async (visit) => (await readPerson(actingOf(visit), personIn(visit))) ?? refuse('not_found'),
  },
  {
    method: 'post',
    path: '/desk/people',
    callers: admins,
    answer: async (visit) => orRefused(await invitePerson(actingOf(visit), readInput(visit.body, wishOf))),
  },
  door('change', (visit) => {
    const wish = readInput(visit.body, wishOf);
    return changePerson(actingOf(visit), { ...refOf(visit), ...wish });
  }),
  door('invite', (visit) => inviteAgain(actingOf(visit), refOf(visit))),
  door('switch-off', (visit) => switchPerson(actingOf(visit), { ...refOf(visit), active: false })),
  door('switch-on', (visit) => switchPerson(actingOf(visit), { ...refOf(visit), active: true })),
  door('end-sessions', (visit) => endSessionsOf(actingOf(visit), personIn(visit))),
];

function door(act: string, answer: (visit: Visit) => Promise<AccountAnswer>): Door {
  return {
    method: 'post',
    path: `${address}/${act}`,
    callers: admins,
    answer: async (visit) => orRefused(await answer(visit)),
  };
}

function orRefused<T extends AccountAnswer>(answer: T): T {
  if (answer.issues.length > 0) throw new Refused(answer.issues);
  return answer;
}

const personIn = ({ params }: Visit): string => params['person'] ?? '';

function refOf(visit: Visit): PersonRef {
  const { revision } = readInput(visit.body, (input) => ({ revision: input.count('revision') }));
  return { person: personIn(visit), revision };
}
