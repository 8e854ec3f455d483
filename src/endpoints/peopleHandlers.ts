import { changePerson, switchPerson } from '@/accounts/changePerson';
import { endSessionsOf } from '@/accounts/endSessions';
import { inviteAgain } from '@/accounts/inviteAgain';
import { invitePerson } from '@/accounts/invitePerson';
import { readPeople } from '@/accounts/readPeople';
import { readPerson } from '@/accounts/readPerson';
import { done, found, ok } from '@/domain/result';
import { clearAttempts } from '@/signIn/countAttempt';
import { resetSecondFactor } from '@/signIn/secondFactorRecord';
import type { Handlers } from './requestContext';

/** People and what they may do, by the admins. */
export const peopleHandlers: Handlers<
  | 'readPeople'
  | 'readPerson'
  | 'invitePerson'
  | 'changePerson'
  | 'inviteAgain'
  | 'switchOff'
  | 'switchOn'
  | 'endSessions'
  | 'resetSecondFactor'
  | 'unlock'
> = {
  readPeople: async (context) => ok(await readPeople(context)),
  readPerson: async (context, { person }) => found(await readPerson(context, person)),
  invitePerson: (context, request) => invitePerson(context, request),
  changePerson: (context, request) => changePerson(context, request),
  inviteAgain: (context, request) => inviteAgain(context, request),
  switchOff: (context, request) => switchPerson(context, { ...request, active: false }),
  switchOn: (context, request) => switchPerson(context, { ...request, active: true }),
  endSessions: (context, { person }) => endSessionsOf(context, person),
  resetSecondFactor: (context, { person }) => resetSecondFactor(context, person),
  unlock: async (context, { email }) => {
    await clearAttempts(context, email);
    return done;
  },
};
