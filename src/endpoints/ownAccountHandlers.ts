import { changeOwnPassword } from '@/accounts/changeOwnPassword';
import { endOwnSessions } from '@/accounts/endSessions';
import { readOwnAccount } from '@/accounts/readOwnAccount';
import { setOwnLanguage } from '@/accounts/setOwnLanguage';
import { found, ok } from '@/domain/result';
import { readOwnSecondFactor, renewRecoveryCodes } from '@/signIn/secondFactorRecord';
import type { Handlers } from './requestContext';

/** One's own account: everybody's, and nobody else's. */
export const ownAccountHandlers: Handlers<
  | 'readOwnAccount'
  | 'setOwnLanguage'
  | 'changeOwnPassword'
  | 'endOwnSession'
  | 'endOtherSessions'
  | 'readSecondFactor'
  | 'renewRecoveryCodes'
> = {
  readOwnAccount: async (context) => found(await readOwnAccount(context, context.session)),
  setOwnLanguage: (context, { language }) => setOwnLanguage(context, language),
  changeOwnPassword: (context, request) =>
    changeOwnPassword(context, { ...request, session: context.session }),
  endOwnSession: (context, { session }) => endOwnSessions(context, { current: context.session, session }),
  endOtherSessions: (context) => endOwnSessions(context, { current: context.session, session: null }),
  readSecondFactor: async (context) => ok(await readOwnSecondFactor(context)),
  renewRecoveryCodes: (context, { code }) => renewRecoveryCodes(context, { headers: context.headers, code }),
};
