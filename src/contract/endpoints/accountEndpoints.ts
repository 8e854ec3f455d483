import { admins, everyone, overseers } from './callers';
import { act, answers, get, post } from '../endpoint';
import type { AccountChangesView, AccountView, PeopleView, PersonView } from '../peopleView';
import * as requests from './requests';
import type { EntranceView, LeadOn, OwnSecondFactor, SessionView, SignInAnswer } from '../signInAnswer';
import type { Done } from '@/domain/result';

const person = '/desk/people/:person';
const credentials = { counted: 'credentials' } as const;
const unlimited = { counted: 'never' } as const;
const provider = { counted: 'provider', leadsOn: true } as const;
const proof = { asksProof: true } as const;
const signInAnswer = answers<SignInAnswer>();
const session = answers<SessionView>();
const done = answers<Done>();
const proposed = answers<{ readonly proposed: string | null }>();

/** The endpoints of accounts: people and what they may do, one's own account, and signing in. */
export const accountEndpoints = {
  readPeople: get('/desk/people', admins, answers<PeopleView>()),
  readPerson: get(person, admins, answers<PersonView>()),
  invitePerson: post(
    '/desk/people',
    admins,
    requests.personFields,
    answers<{ readonly person: string | null; readonly proposed: string | null }>(),
    proof,
  ),
  changePerson: post(`${person}/change`, admins, requests.personChange, proposed, proof),
  inviteAgain: post(`${person}/invite`, admins, requests.seen, done),
  switchOff: post(`${person}/switch-off`, admins, requests.seen, done),
  switchOn: post(`${person}/switch-on`, admins, requests.proposedAct, proposed, proof),
  endSessions: act(`${person}/end-sessions`, admins, done),
  resetSecondFactor: post(`${person}/reset-second-factor`, admins, requests.proposedAct, proposed, proof),
  unlinkIdentity: post(`${person}/unlink-identity`, admins, requests.proposedAct, proposed, proof),

  // Who sees, confirms or takes back which is the act's decision.
  readAccountChanges: get('/desk/account-changes', everyone, answers<AccountChangesView>()),
  confirmChange: act('/desk/account-changes/:change/confirm', overseers, done, proof),
  rejectChange: post('/desk/account-changes/:change/reject', overseers, requests.changeRejection, done),
  withdrawChange: act('/desk/account-changes/:change/withdraw', everyone, done),

  unlock: post('/users/unlock', admins, requests.address, done, unlimited),

  readOwnAccount: get('/desk/account', everyone, answers<AccountView>()),
  setOwnLanguage: post('/desk/account/language', everyone, requests.ownLanguage, done),
  setOwnMailing: post('/desk/account/mailing', everyone, requests.ownMailing, done),
  changeOwnPassword: post('/desk/account/password', everyone, requests.passwordChange, done, {
    ...credentials,
    ...proof,
  }),
  readSession: get('/desk/session', everyone, session),
  renewSession: act('/desk/session/renew', everyone, session),
  endOwnSession: post('/desk/account/end-session', everyone, requests.sessionToEnd, done),
  endOtherSessions: act('/desk/account/end-other-sessions', everyone, done),
  proveAgain: post('/desk/second-factor/proof', everyone, requests.oneCode, done, credentials),
  readSecondFactor: get('/desk/second-factor', everyone, answers<OwnSecondFactor>()),
  renewRecoveryCodes: post(
    '/desk/second-factor/recovery-codes',
    everyone,
    requests.oneCode,
    answers<{ readonly recoveryCodes: readonly string[] }>(),
    credentials,
  ),

  readEntrance: get('/desk/entrance', 'anyone', answers<EntranceView>()),
  logIn: post('/users/login', 'anyone', requests.login, signInAnswer, credentials),
  readSecondStep: get('/users/second-step', 'anyone', signInAnswer),
  giveCode: post('/users/second-step', 'anyone', requests.oneCode, signInAnswer, credentials),
  logOut: act('/users/logout', 'anyone', answers<{ readonly next: string }>(), unlimited),
  askReset: post('/users/forgot-password', 'anyone', requests.addressToTry, done, { counted: 'mails' }),
  setPassword: post('/desk/set-password', 'anyone', requests.passwordByLink, done, unlimited),
  goToProvider: get('/users/provider', 'anyone', answers<LeadOn>(), provider),
  returnFromProvider: get('/users/provider/callback', 'anyone', answers<LeadOn>(), provider),
};
