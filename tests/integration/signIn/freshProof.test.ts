import { TOTP } from 'otpauth';
import type { Callers } from '@/contract/endpoint';
import { endpoints } from '@/contract/endpoints';
import { guardedRoles } from '@/domain/permissions/person';
import { makePerson, sessionHeader, type MadePerson } from '../../factories/people';
import { deskCaller, problemsIn } from '../../support/deskEndpoints';
import { problemOf, signInBrowser, type SignInBrowser } from '../../support/signInBrowser';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

const areForGuarded = (callers: Callers): boolean =>
  callers !== 'anyone' && guardedRoles.some((role) => callers.includes(role));

/** Acts that others rely on and that cannot be taken back, as addresses of things that are not there. */
const acts = Object.entries(endpoints)
  .filter(([, { asksProof, callers }]) => asksProof === true && areForGuarded(callers))
  .map(([name, { path }]) => [name, path.replace(':number', '1').replace(/:\w+/g, 'x')] as const);

/** What people with a second factor do without giving it again, and why. */
const withoutProof = {
  inviteAgain: 'goes to the address that two people saw',
  switchOff: 'takes power away, and at once when it must be',
  endSessions: 'takes power away',
  endOwnSession: 'takes power away',
  endOtherSessions: 'takes power away',
  endDeputy: 'takes power away',
  rejectChange: 'leaves things as they are',
  withdrawChange: 'leaves things as they are',
  refuseForce: 'leaves things as they are',
  refuseDates: 'leaves things as they are',
  withdrawImport: 'leaves things as they are',
  previewImport: 'stores nothing that holds',
  proposeImport: 'is approved by a reviewer as a whole',
  readAdoption: 'reads',
  previewSentences: 'reads',
  addComment: 'says something, and decides nothing',
  resolveConversation: 'closes a talk, and decides nothing',
  markNews: 'changes nothing for others',
  noteVisit: 'changes nothing for others',
  renewSession: 'keeps a session open, to the end that signing in gave it',
  retryRender: 'makes again what was released',
  makeVariant: 'prints again what is published, for staff alone',
  retryMail: 'sends again what was to be sent',
  unlock: 'lets somebody try again, with their own password',
  setOwnLanguage: 'changes nothing for others',
  setOwnMailing: 'changes nothing for others',
  proveAgain: 'is where it is given',
  renewRecoveryCodes: 'takes a code of its own',
} as const;

const proofCookie = 'kitapcik-proof';

describe('the second factor, asked again', () => {
  let test: TestPayload;
  let account: MadePerson;
  let browser: SignInBrowser;
  let recoveryCodes: readonly string[];
  beforeAll(async () => {
    test = await startTestPayload();
    account = await makePerson(test.payload, { roles: ['publisher', 'admin'] });
    browser = signInBrowser(test);
    const { body } = await browser.login(account);
    const code = new TOTP({ secret: body['secret'] as string }).generate();
    recoveryCodes = (await browser.post('/api/users/second-step', { code })).body[
      'recoveryCodes'
    ] as string[];
  });
  afterAll(() => test.close());

  /** A session of the same person in another browser, without a proof of its own. */
  const elsewhere = async (): Promise<SignInBrowser> => {
    const other = signInBrowser(test);
    const code = recoveryCodes.find((each) => !used.has(each)) ?? '';
    used.add(code);
    await other.login(account);
    expect((await other.post('/api/users/second-step', { code })).body['step']).toBe('open');
    other.keep(`${proofCookie}=`);
    return other;
  };
  const used = new Set<string>();
  const isOwed = async (by: SignInBrowser, path: string): Promise<boolean> =>
    problemOf(await by.post(`/api${path}`, {})) === 'proof_owed';

  it('is asked for all that publishers and admins do, but what takes power away, ends a wait, or decides nothing', () => {
    const held = Object.entries(endpoints).flatMap(([name, { method, callers, asksProof }]) =>
      method === 'post' && areForGuarded(callers) ? [[name, asksProof === true] as const] : [],
    );
    const unasked = held.filter(([, isAsked]) => !isAsked).map(([name]) => name);
    expect(unasked.sort()).toEqual(Object.keys(withoutProof).sort());
  });

  it.each(acts)('stands for %s right after signing in, and not without it', async (_name, path) => {
    const other = await elsewhereOnce();
    expect([await isOwed(browser, path), await isOwed(other, path)]).toEqual([false, true]);
  });

  let once: SignInBrowser | null = null;
  const elsewhereOnce = async (): Promise<SignInBrowser> => (once ??= await elsewhere());

  it('is given once more and stands then for this session alone', async () => {
    const [other, third] = [await elsewhere(), await elsewhere()];
    const path = acts[0]?.[1] ?? '';
    const prove = (code: string) => other.post('/api/desk/second-factor/proof', { code });
    expect(problemOf(await prove('12'))).toBe('code_unreadable');
    expect(problemOf(await prove('ABCDE-ABCDE'))).toBe('proof_wrong');
    const code = recoveryCodes.find((each) => !used.has(each)) ?? '';
    used.add(code);
    expect((await prove(code)).status).toBe(200);
    expect(await isOwed(other, path)).toBe(false);
    expect(problemOf(await prove(code))).toBe('proof_wrong');
    third.keep(`${proofCookie}=${other.cookies.get(proofCookie) ?? ''}`);
    expect(await isOwed(third, path)).toBe(true);
    third.keep(`${proofCookie}=forged`);
    expect(await isOwed(third, path)).toBe(true);
  });

  it('is asked of nobody who has none', async () => {
    const reviewer = await makePerson(test.payload, { roles: ['ministry_reviewer'] });
    const caller = deskCaller(test, await sessionHeader(test.payload, reviewer));
    const answer = await caller.post('/sheets/2024-2/76/forces/1/confirm', { revision: 1 });
    expect(problemsIn(answer)).not.toContain('proof_owed');
    expect(problemsIn(await caller.post('/second-factor/proof', { code: '123456' }))).toContain(
      'no_second_factor',
    );
  });
});
