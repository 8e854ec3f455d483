import { generateExpiredPayloadCookie } from 'payload/shared';
import { settingsOf } from '@/access/settingsOf';
import { hasPeople } from '@/accounts/makeAdmin';
import { endOwnSessions } from '@/accounts/changePerson';
import { setPassword } from '@/accounts/setPassword';
import { takeReset } from '@/accounts/links';
import { addressOf } from '@/contract/addresses';
import type { SignInAnswer } from '@/contract/signInAnswer';
import type { Problem } from '@/domain/problem';
import { afterwards, done, ok, refusedFor, type Result } from '@/domain/result';
import { noteOwn } from './noteOwn';
import { noPendingProviderCookie, pendingProviderIn } from '@/signIn/provider/pendingProviderSignIn';
import { noSignedInByCookies } from '@/signIn/provider/signedInBy';
import { goToProvider, returnFromProvider, providerLogoutUrl } from '@/signIn/provider/providerSteps';
import { giveCode, readSecondStep, signIn } from '@/signIn/signIn';
import type { SignedIn } from '@/signIn/visitor';
import type { Handlers, RequestContext } from './requestContext';

const loginPage = addressOf('login');
const longestGoal = 500;

/**
 * The way into an account and out of it, for people without a session. The way to the identity provider and
 * back (OpenID Connect) is opened by the address bar, so whatever happens ends on the login page; from there
 * the browser goes on as from our own site, and its cookies are taken.
 */
export const signInHandlers: Handlers<
  | 'readEntrance'
  | 'logIn'
  | 'readSecondStep'
  | 'giveCode'
  | 'logOut'
  | 'askReset'
  | 'setPassword'
  | 'goToProvider'
  | 'returnFromProvider'
> = {
  readEntrance: async ({ payload, person }) =>
    ok({
      provider: settingsOf(payload).provider?.label ?? null,
      isSomebody: person !== null,
      hasPeople: person !== null || (await hasPeople(payload)),
    }),
  logIn: (context, request) => stepOf(context, signIn(context, request)),
  readSecondStep: async (context) =>
    ok(context.person === null ? await readSecondStep(context) : { step: 'open', recoveryCodes: [] }),
  giveCode: (context, { code }) => stepOf(context, giveCode(context, code)),
  logOut,
  askReset: async ({ payload }, { email }) => {
    if (email !== '') await takeReset(payload, email);
    return done;
  },
  setPassword: (context, request) =>
    afterwards(setPassword(context, request), ({ cookies }) => {
      context.cookies.push(...cookies);
      return done;
    }),
  goToProvider: async (context) => {
    const goal = (context.query.get('hedef') ?? '').slice(0, longestGoal);
    const way = await goToProvider(context, { goal, callback: callbackOf(context) });
    if (way.problem === 'not_found') return refusedFor('not_found');
    if (way.problem !== null) return ok({ location: addressOf('login', { trouble: way.problem }) });
    context.cookies.push(way.cookie);
    return ok({ location: way.url });
  },
  returnFromProvider: async (context) => {
    // What is left of the address is the provider's; host and path are ours, whatever stands in front says.
    const answer = new URL(`${callbackOf(context)}?${context.query.toString()}`);
    const signedIn = await returnFromProvider(context, answer);
    const back = (await pendingProviderIn(context))?.goal ?? '';
    context.cookies.push(noPendingProviderCookie(context.payload));
    if (signedIn.ok) {
      context.cookies.push(...signedIn.value.cookies);
      return ok({ location: addressOf('login', { back }) });
    }
    const trouble: Problem = signedIn.issues[0]?.problem ?? 'provider_refused';
    if (trouble !== 'provider_unreachable') await noteOwn(context, null, 'sign_in_failed', trouble);
    return ok({ location: addressOf('login', { back, trouble }) });
  },
};

/** How far somebody is with signing in, with the cookies that go with it. */
function stepOf(context: RequestContext, act: Promise<Result<SignedIn>>): Promise<Result<SignInAnswer>> {
  return afterwards(act, ({ answer, cookies }) => {
    context.cookies.push(...cookies);
    return ok(answer);
  });
}

/**
 * Ends the session here, and says where the browser goes next: to the login, or over the identity provider's own sign-out
 * for who came by it. Nothing of the request decides where.
 */
async function logOut(context: RequestContext): Promise<Result<{ readonly next: string }>> {
  const { payload, person, session, publicUrl } = context;
  context.cookies.push(expiredSession(context), ...noSignedInByCookies(context));
  if (person === null || session === null) return ok({ next: loginPage });
  await endOwnSessions({ payload, person, now: context.now }, { current: session, session });
  await noteOwn(context, person.id, 'signed_out');
  const next = await providerLogoutUrl(context, { person: person.id, back: publicUrl + loginPage });
  return ok({ next: next ?? loginPage });
}

function expiredSession({ payload: { collections, config } }: RequestContext): string {
  return generateExpiredPayloadCookie({
    collectionAuthConfig: collections.users.config.auth,
    config,
    cookiePrefix: config.cookiePrefix,
    returnCookieAsObject: false,
  });
}

const callbackOf = ({ publicUrl }: RequestContext): string => `${publicUrl}/api/users/provider/callback`;
