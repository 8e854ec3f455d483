import {
  changePerson,
  endOwnSessions,
  endSessionsOf,
  proposeProofTaken,
  switchOff,
  switchOn,
} from '@/accounts/changePerson';
import { confirmChange, proposeDeputy, rejectChange, withdrawChange } from '@/accounts/decideChange';
import { readAccountChanges } from '@/accounts/readAccountChanges';
import { inviteAgain, invitePerson } from '@/accounts/invitePerson';
import { readPeople, readPerson } from '@/accounts/readPerson';
import { afterwards, done, found, ok, type Done, type Result } from '@/domain/result';
import { noteOwn } from './noteOwn';
import { clearAttempts } from '@/signIn/countAttempt';
import { readOwnSecondFactor, renewRecoveryCodes } from '@/signIn/secondFactorRecord';
import { proveAgain } from '@/signIn/freshProof';
import type { Handlers, KnownContext } from './requestContext';
import { changeOwnPassword, readOwnAccount, setOwnLanguage } from '@/accounts/ownAccount';
import { readOwnSession, renewOwnSession } from '@/accounts/ownSession';
import { endDeputy } from '@/workflow/deputies/nameDeputy';
import { readDeputies } from '@/workflow/deputies/readDeputies';
import { readJournal } from '@/journal/readJournal';
import { settingsOf } from '@/access/settingsOf';
import { listOutbox, openLetter } from '@/mail/outbox';
import { readWaitingMails, retryMail } from '@/workflow/board/retryMail';

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
  | 'unlinkIdentity'
  | 'unlock'
  | 'readAccountChanges'
  | 'confirmChange'
  | 'rejectChange'
  | 'withdrawChange'
> = {
  readPeople: async (context) => ok(await readPeople(context)),
  readPerson: async (context, { person }) => found(await readPerson(context, person)),
  invitePerson: (context, request) => invitePerson(context, request),
  changePerson: (context, request) => changePerson(context, request),
  inviteAgain: (context, request) => inviteAgain(context, request),
  switchOff: (context, request) => switchOff(context, request),
  switchOn: (context, request) => switchOn(context, request),
  endSessions: (context, { person }) => endSessionsOf(context, person),
  resetSecondFactor: (context, request) =>
    proposeProofTaken(context, { ...request, kind: 'reset_second_factor' }),
  unlinkIdentity: (context, request) => proposeProofTaken(context, { ...request, kind: 'unlink_identity' }),
  readAccountChanges: async (context) => ok(await readAccountChanges(context)),
  confirmChange: (context, { change }) => confirmChange(context, change),
  rejectChange: (context, request) => rejectChange(context, request),
  withdrawChange: (context, { change }) => withdrawChange(context, change),
  unlock: async (context, { email }) => {
    await clearAttempts(context, email);
    return done;
  },
};

/** One's own account: everybody's, and nobody else's. */
export const ownAccountHandlers: Handlers<
  | 'readOwnAccount'
  | 'setOwnLanguage'
  | 'changeOwnPassword'
  | 'readSession'
  | 'renewSession'
  | 'endOwnSession'
  | 'endOtherSessions'
  | 'readSecondFactor'
  | 'renewRecoveryCodes'
  | 'proveAgain'
> = {
  readOwnAccount: async (context) => found(await readOwnAccount(context, context.session)),
  setOwnLanguage: (context, { language }) => setOwnLanguage(context, language),
  changeOwnPassword: (context, request) =>
    changeOwnPassword(context, { ...request, headers: context.headers, session: context.session }),
  readSession: (context) => readOwnSession(context, context.session),
  renewSession: (context) =>
    afterwards(renewOwnSession(context, context.session), ({ view, cookie }) => {
      context.cookies.push(cookie);
      return ok(view);
    }),
  endOwnSession: (context, { session }) => endOwn(context, session),
  endOtherSessions: (context) => endOwn(context, null),
  readSecondFactor: async (context) => ok(await readOwnSecondFactor(context)),
  proveAgain: (context, { code }) => {
    const { headers, cookies } = context;
    return proveAgain(context, { headers, cookies, code });
  },
  renewRecoveryCodes: (context, { code }) => renewRecoveryCodes(context, { headers: context.headers, code }),
};

function endOwn(context: KnownContext, session: string | null): Promise<Result<Done>> {
  return afterwards(endOwnSessions(context, { current: context.session, session }), async () => {
    await noteOwn(context, context.person.id, 'session_ended');
    return done;
  });
}

/** Who stands in for whom: everybody sees the own, and who may name or end is the action's decision. */
export const deputyHandlers: Handlers<'readDeputies' | 'nameDeputy' | 'endDeputy'> = {
  readDeputies: view,
  nameDeputy: (context, request) => afterwards(proposeDeputy(context, request), () => view(context)),
  endDeputy: (context, { deputy }) => afterwards(endDeputy(context, deputy), () => view(context)),
};

async function view(context: KnownContext) {
  return ok(await readDeputies(context));
}

/** The journal of security, for the admins, and outgoing mail: the local outbox where there is no mail server, and what could not be sent. */
export const outboxHandlers: Handlers<'readOutbox' | 'openLetter' | 'retryMail' | 'readJournal'> = {
  readJournal: async (context, request) => ok(await readJournal(context, request)),
  readOutbox: async ({ payload }) => {
    const { outbox: folder } = settingsOf(payload);
    return ok({
      kind: folder === null ? 'smtp' : 'outbox',
      letters: folder === null ? [] : await listOutbox(folder),
      waiting: await readWaitingMails(payload),
    });
  },
  openLetter: async ({ payload }, { letter }) => {
    const { outbox: folder } = settingsOf(payload);
    return found(folder === null ? null : await openLetter(folder, letter));
  },
  retryMail: (context, request) => retryMail(context, request),
};
