import { TOTP } from 'otpauth';
import { codeAttempts } from '@/domain/signIn/attempts';
import { istanbulDate } from '@/domain/days';
import { confirmWaiting } from '../../factories/secondPerson';
import { makePerson, sessionHeader, type MadePerson } from '../../factories/people';
import { deskCaller, problemsIn } from '../../support/deskEndpoints';
import { problemOf, signInBrowser, type SignInBrowser } from '../../support/signInBrowser';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let test: TestPayload;
beforeAll(async () => {
  test = await startTestPayload();
});
afterAll(() => test.close());

/** What an authenticator app shows for this secret, `steps` of half a minute from `at`. */
function appCode(secret: string, steps = 0, at = Date.now()): string {
  return new TOTP({ secret }).generate({ timestamp: at + steps * 30_000 });
}

interface Enrolled {
  readonly account: MadePerson;
  readonly browser: SignInBrowser;
  readonly secret: string;
  /** The app's code, `steps` after the one that set it up. The next one is taken too, and is still when its time comes. */
  readonly code: (steps: number) => string;
  readonly recoveryCodes: readonly string[];
}

/** A publisher who has set up the app with the code of this half minute. */
async function enrol(roles: MadePerson['person']['roles'] = ['publisher']): Promise<Enrolled> {
  const account = await makePerson(test.payload, { roles });
  const browser = signInBrowser(test);
  const asked = await browser.login(account);
  expect(asked.body['step']).toBe('enrol');
  const secret = asked.body['secret'] as string;
  const at = Date.now();
  const code = (steps: number): string => appCode(secret, steps, at);
  const opened = await browser.post('/api/users/second-step', { code: code(0) });
  expect(opened.body['step']).toBe('open');
  return { account, browser, secret, code, recoveryCodes: opened.body['recoveryCodes'] as string[] };
}

/** Address and password are right; the code comes next. */
async function halfWay({ account }: Pick<Enrolled, 'account'>): Promise<SignInBrowser> {
  const browser = signInBrowser(test);
  expect((await browser.login(account)).body).toEqual({ step: 'code' });
  return browser;
}

const give = (browser: SignInBrowser, code: string) => browser.post('/api/users/second-step', { code });

describe('a second factor', () => {
  it.each(['publisher', 'admin'] as const)('is set up by a %s before there is a session', async (role) => {
    const account = await makePerson(test.payload, { roles: [role] });
    const browser = signInBrowser(test);
    const asked = await browser.login(account);
    expect(asked.body).toEqual({
      step: 'enrol',
      secret: expect.stringMatching(/^[A-Z2-7]{32}$/) as string,
      uri: expect.stringContaining('otpauth://totp/') as string,
    });
    expect(await browser.whoAmI()).toBeNull();
    expect(problemOf(await give(browser, '000000'))).toBe('code_wrong');
    expect(await browser.whoAmI()).toBeNull();
    const opened = await give(browser, appCode(asked.body['secret'] as string));
    expect(opened.body['recoveryCodes']).toHaveLength(10);
    expect(await browser.whoAmI()).toBe(account.person.id);
  });

  it.each(['province_editor', 'province_approver', 'ministry_reviewer', 'ministry_editor'] as const)(
    'is not asked of a %s',
    async (role) => {
      const account = await makePerson(test.payload, { roles: [role] });
      const browser = signInBrowser(test);
      expect((await browser.login(account)).body['step']).toBe('open');
      expect(await browser.whoAmI()).toBe(account.person.id);
    },
  );

  it('is another secret each time somebody begins to set it up: one that was seen before is worth nothing', async () => {
    const account = await makePerson(test.payload, { roles: ['publisher'] });
    const [thief, owner] = [signInBrowser(test), signInBrowser(test)];
    const seen = (await thief.login(account)).body['secret'] as string;
    const kept = (await owner.login(account)).body['secret'] as string;
    expect(kept).not.toBe(seen);
    await give(owner, appCode(kept));
    expect(problemOf(await give(thief, appCode(seen)))).toBe('sign_in_again');
    expect(await thief.whoAmI()).toBeNull();
  });

  it('is asked at every login from then on, and each code is taken once', async () => {
    const enrolled = await enrol();
    const again = await halfWay(enrolled);
    expect(problemOf(await give(again, enrolled.code(0)))).toBe('code_wrong');
    expect(await again.whoAmI()).toBeNull();
    const code = enrolled.code(1);
    expect((await give(again, code)).body['step']).toBe('open');
    expect(problemOf(await give(await halfWay(enrolled), code))).toBe('code_wrong');
  });

  it('lets one of two uses of a code at once win, and one of two of a recovery code', async () => {
    const enrolled = await enrol();
    for (const code of [enrolled.code(1), enrolled.recoveryCodes[0] ?? '']) {
      const browsers = [await halfWay(enrolled), await halfWay(enrolled), await halfWay(enrolled)];
      const replies = await Promise.all(browsers.map((browser) => give(browser, code)));
      expect(replies.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
    }
  });

  it('can be a recovery code, however it is typed, once', async () => {
    const enrolled = await enrol();
    const typed = (enrolled.recoveryCodes[3] ?? '').toLowerCase().replace('-', ' ');
    const browser = await halfWay(enrolled);
    expect((await give(browser, typed)).body['step']).toBe('open');
    expect(
      (await deskCaller(test, await sessionHeader(test.payload, enrolled.account)).get('/second-factor'))
        .body,
    ).toEqual({
      needed: true,
      since: expect.any(String) as string,
      recoveryCodesLeft: 9,
    });
    expect(problemOf(await give(await halfWay(enrolled), typed))).toBe('code_wrong');
  });

  it('is the code as the telephone shows it, and what is none counts as no attempt', async () => {
    const enrolled = await enrol();
    for (let time = 0; time < codeAttempts.most + 1; time += 1)
      expect(problemOf(await give(await halfWay(enrolled), '12345'))).toBe('code_unreadable');
    const shown = enrolled.code(1).replace(/^(...)/, '$1\u00A0');
    expect((await give(await halfWay(enrolled), shown)).body['step']).toBe('open');
  });

  it('cannot be guessed: wrong codes shut out devices that are not known, not the owner’s', async () => {
    const enrolled = await enrol();
    const thief = await halfWay(enrolled);
    for (let time = 0; time < codeAttempts.most; time += 1)
      expect(problemOf(await give(thief, '000000'))).toBe('code_wrong');
    expect(problemOf(await give(thief, enrolled.code(1)))).toBe('login_locked');
    await enrolled.browser.login(enrolled.account);
    expect((await give(enrolled.browser, enrolled.code(1))).body['step']).toBe('open');
  });

  it('is not kept so that a reader of the database could use it', async () => {
    const { account, secret, recoveryCodes } = await enrol();
    const kept = await test.payload.findByID({
      collection: 'authenticators',
      id: account.person.id,
      overrideAccess: true,
      depth: 0,
    });
    const text = JSON.stringify(kept);
    for (const known of [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replace('-', ''))])
      expect(text).not.toContain(known);
  });

  it('is no way past a password that was changed, or an account that was switched off, meanwhile', async () => {
    for (const data of [{ password: 'baska-bir-uzun-parola' }, { active: false }]) {
      const enrolled = await enrol();
      const browser = await halfWay(enrolled);
      await test.payload.update({
        collection: 'users',
        id: enrolled.account.person.id,
        data,
        overrideAccess: true,
        depth: 0,
      });
      expect(problemOf(await give(browser, enrolled.code(1)))).toBe('sign_in_again');
      expect(await browser.whoAmI()).toBeNull();
    }
  });

  it('stands in the timeline when it is set up', async () => {
    const { account } = await enrol();
    expect(await actsOn(account)).toContainEqual(['set_second_factor', account.person.id]);
  });
});

async function actsOn({ person }: MadePerson): Promise<readonly (readonly unknown[])[]> {
  const { docs } = await test.payload.find({
    collection: 'timeline',
    where: { scope: { equals: `user:${person.id}` } },
    overrideAccess: true,
    depth: 0,
  });
  return docs.map(({ action, actor }) => [action, actor]);
}

/** Mails that are queued about acts on this account. */
async function mailsAbout({ person }: MadePerson): Promise<number> {
  const { docs } = await test.payload.find({
    collection: 'mails',
    pagination: false,
    overrideAccess: true,
    depth: 0,
  });
  return docs.filter(({ about }) => about.startsWith(`user:${person.id}:`)).length;
}

describe('a lost telephone', () => {
  it('is mended by another admin: the sessions end, the timeline says so, and the next login sets up anew', async () => {
    const enrolled = await enrol();
    const { id } = enrolled.account.person;
    const admin = await makePerson(test.payload, { roles: ['admin'] });
    const second = await makePerson(test.payload, { roles: ['admin'] });
    const caller = deskCaller(test, await sessionHeader(test.payload, admin));
    const ask = async () => {
      const { body } = await caller.get(`/people/${id}`);
      const wish = { revision: body['revision'], reason: 'Telefonu kayboldu' };
      return caller.post(`/people/${id}/reset-second-factor`, wish);
    };
    expect((await ask()).status).toBe(200);
    expect(await enrolled.browser.whoAmI()).toBe(id);
    await confirmWaiting(test.payload, second);
    expect(await enrolled.browser.whoAmI()).toBeNull();
    expect(await actsOn(enrolled.account)).toContainEqual(['propose_change', admin.person.id]);
    expect(await actsOn(enrolled.account)).toContainEqual(['reset_second_factor', second.person.id]);
    // Of the proposal, of the reset, and what admins and publishers hear of the confirmation.
    expect(await mailsAbout(enrolled.account)).toBe(3);
    expect((await signInBrowser(test).login(enrolled.account)).body['step']).toBe('enrol');
    expect(problemsIn(await ask())).toEqual(['no_second_factor']);
  });

  it('is mended by nobody else, and by no admin for him- or herself', async () => {
    const { account, browser } = await enrol(['admin']);
    const path = `/people/${account.person.id}/reset-second-factor`;
    const other = await makePerson(test.payload, { roles: ['publisher'] });
    const asOther = deskCaller(test, await sessionHeader(test.payload, other));
    const wish = { revision: 0, reason: 'Telefonum kayboldu' };
    expect(problemsIn(await asOther.post(path, wish))).toEqual(['role_missing']);
    const asOwn = deskCaller(test, await sessionHeader(test.payload, account));
    const { revision } = (await asOwn.get(`/people/${account.person.id}`)).body;
    expect(problemOf(await browser.post(`/api/desk${path}`, { ...wish, revision }))).toBe(
      'own_second_factor',
    );
  });
});

describe('the other ways in', () => {
  it('are shut: no door of Payload’s opens a session for a password or a link alone', async () => {
    const account = await makePerson(test.payload, { roles: ['publisher'] });
    await expect(
      test.payload.login({ collection: 'users', data: { email: account.email, password: account.password } }),
    ).rejects.toThrow();
    const token = await test.payload.forgotPassword({
      collection: 'users',
      data: { email: account.email },
      disableEmail: true,
    });
    await expect(
      test.payload.resetPassword({
        collection: 'users',
        data: { token, password: 'baska-bir-uzun-parola' },
        overrideAccess: true,
      }),
    ).rejects.toThrow();
    const browser = signInBrowser(test);
    const reset = await browser.post('/api/users/reset-password', {
      token,
      password: 'baska-bir-uzun-parola',
    });
    expect(reset.status).toBe(403);
    expect(browser.cookies.size).toBe(0);
  });

  it('a session of before ends when somebody is given a role that needs a second factor', async () => {
    const account = await makePerson(test.payload, { roles: ['ministry_editor'] });
    const browser = signInBrowser(test);
    await browser.login(account);
    await test.payload.update({
      collection: 'users',
      id: account.person.id,
      data: { roles: ['ministry_editor', 'publisher'] },
      overrideAccess: true,
      depth: 0,
    });
    expect(await browser.whoAmI()).toBeNull();
    expect((await browser.post('/api/users/refresh-token', {})).status).toBe(403);
    expect((await browser.login(account)).body['step']).toBe('enrol');
  });

  it.each([
    ['from today on', 0, 0],
    ['from a day to come', 3, 3],
  ])('nobody stands in for a publisher by a password alone, %s', async (_, from, until) => {
    const admin = await makePerson(test.payload, { roles: ['admin'] });
    const principal = await makePerson(test.payload, { roles: ['publisher'] });
    const deputy = await makePerson(test.payload, { roles: ['ministry_editor'] });
    const browser = signInBrowser(test);
    await browser.login(deputy);
    const dayFrom = (days: number): string => istanbulDate(new Date(Date.now() + days * 24 * 60 * 60 * 1000));
    const named = await deskCaller(test, await sessionHeader(test.payload, admin)).post('/deputies', {
      principal: principal.person.id,
      deputy: deputy.person.id,
      role: 'publisher',
      from: dayFrom(from),
      until: dayFrom(until),
      reason: 'Yıllık izin',
    });
    expect(named.status).toBe(200);
    await confirmWaiting(test.payload, await makePerson(test.payload, { roles: ['admin'] }));
    expect(await browser.whoAmI()).toBeNull();
    const asked = await browser.login(deputy);
    expect(asked.body['step']).toBe('enrol');
    expect(await browser.whoAmI()).toBeNull();
    await give(browser, appCode(asked.body['secret'] as string));
    expect(await browser.whoAmI()).toBe(deputy.person.id);
    expect((await browser.get('/api/desk/second-factor')).body).toMatchObject({ needed: true });
  });

  it('no answer carries a token that a script could take away', async () => {
    const { browser } = await enrol();
    for (const reply of [
      await browser.get('/api/users/me'),
      await browser.post('/api/users/refresh-token', {}),
    ]) {
      expect(reply.status).toBe(200);
      expect(JSON.stringify(reply.body)).not.toMatch(/eyJ|"token":"|refreshedToken":"/);
    }
  });

  it('a pending login is asked for again by its own browser alone', async () => {
    const account = await makePerson(test.payload, { roles: ['publisher'] });
    const browser = signInBrowser(test);
    const { secret } = (await browser.login(account)).body;
    expect((await browser.get('/api/users/second-step')).body).toMatchObject({ step: 'enrol', secret });
    expect((await signInBrowser(test).get('/api/users/second-step')).body).toEqual({ step: 'none' });
    const bent = signInBrowser(test);
    bent.keep(`kitapcik-pending=${(browser.cookies.get('kitapcik-pending') ?? '').slice(0, -3)}AAA`);
    expect((await bent.get('/api/users/second-step')).body).toEqual({ step: 'none' });
    expect(problemOf(await give(bent, '000000'))).toBe('sign_in_again');
  });
});

describe('new recovery codes', () => {
  const path = '/api/desk/second-factor/recovery-codes';

  it('are made by whoever has the telephone: the old ones end, the timeline and a mail say so', async () => {
    const enrolled = await enrol();
    const { browser, account } = enrolled;
    const renewed = await browser.post(path, { code: enrolled.code(1) });
    expect(renewed.status).toBe(200);
    const codes = renewed.body['recoveryCodes'] as readonly string[];
    expect(codes).toHaveLength(10);
    expect(codes.filter((code) => enrolled.recoveryCodes.includes(code))).toEqual([]);
    expect((await browser.get('/api/desk/second-factor')).body).toMatchObject({ recoveryCodesLeft: 10 });
    expect(problemOf(await give(await halfWay(enrolled), enrolled.recoveryCodes[0] ?? ''))).toBe(
      'code_wrong',
    );
    expect((await give(await halfWay(enrolled), codes[0] ?? '')).body['step']).toBe('open');
    expect(await actsOn(account)).toContainEqual(['renew_recovery_codes', account.person.id]);
    expect(await mailsAbout(account)).toBe(1);
  });

  it('are not made by a code that was used, a recovery code, a guess, or nothing', async () => {
    const enrolled = await enrol();
    const { browser, recoveryCodes } = enrolled;
    const refused: unknown[] = [];
    const guesses = [
      { code: enrolled.code(0) },
      { code: recoveryCodes[0] },
      { code: '000000' },
      { code: 'x' },
      {},
    ];
    for (const body of guesses) {
      const { status, body: answer } = await browser.post(path, body);
      const [issue] = answer['issues'] as readonly { field: string; problem: string }[];
      refused.push([status, issue?.field, issue?.problem]);
    }
    expect(refused).toEqual([
      [403, 'code', 'app_code_wrong'],
      [403, 'code', 'app_code_wrong'],
      [403, 'code', 'app_code_wrong'],
      [400, 'code', 'code_unreadable'],
      [400, 'code', 'field_missing'],
    ]);
    expect((await browser.get('/api/desk/second-factor')).body).toMatchObject({ recoveryCodesLeft: 10 });
    expect((await give(await halfWay(enrolled), recoveryCodes[0] ?? '')).body['step']).toBe('open');
  });

  it('cannot be had by guessing with a session that was left open', async () => {
    const enrolled = await enrol();
    for (let time = 0; time < codeAttempts.most; time += 1)
      expect(problemOf(await enrolled.browser.post(path, { code: '000000' }))).toBe('app_code_wrong');
    expect(problemOf(await enrolled.browser.post(path, { code: enrolled.code(1) }))).toBe('login_locked');
  });

  it('are one of two requests’ at once', async () => {
    const enrolled = await enrol();
    const code = enrolled.code(1);
    const replies = await Promise.all([1, 2, 3].map(() => enrolled.browser.post(path, { code })));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 403, 403]);
  });

  it('are one’s own: not for nobody, for another site, or for somebody without a second factor', async () => {
    const enrolled = await enrol();
    const body = { code: enrolled.code(1) };
    expect(problemOf(await signInBrowser(test).post(path, body))).toBe('not_logged_in');
    const other = signInBrowser(test);
    await other.login(await makePerson(test.payload, { roles: ['province_editor'] }));
    expect(problemOf(await other.post(path, body))).toBe('no_second_factor');
    const cookie = [...enrolled.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const foreign = await test.fetch(path, {
      method: 'POST',
      headers: { cookie, origin: 'https://kotu.example', host: 'kitapcik.example' },
      body: JSON.stringify(body),
    });
    expect(foreign.status).toBe(403);
    expect((await enrolled.browser.get('/api/desk/second-factor')).body).toMatchObject({
      recoveryCodesLeft: 10,
    });
    expect((await enrolled.browser.post(path, body)).status).toBe(200);
  });
});
