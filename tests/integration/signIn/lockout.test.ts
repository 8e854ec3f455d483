import { passwordAttempts, rightLogins } from '@/domain/signIn/attempts';
import { attemptOf, clearAttempts, countLogin, countWrong } from '@/signIn/countAttempt';
import { hashQueue } from '@/signIn/hashQueue';
import { signIn } from '@/signIn/signIn';
import { makePerson } from '../../factories/people';
import { problemOf, signInBrowser } from '../../support/signInBrowser';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

const { most } = passwordAttempts;
let test: TestPayload;
beforeAll(async () => {
  test = await startTestPayload();
});
afterAll(() => test.close());

/** An attacker's wrong passwords, one browser each time. */
async function attack(email: string, times: number): Promise<readonly (string | null)[]> {
  const problems: (string | null)[] = [];
  for (let time = 0; time < times; time += 1)
    problems.push(problemOf(await signInBrowser(test).login({ email, password: 'tahmin' })));
  return problems;
}

describe('wrong passwords', () => {
  it('shut out devices that are not known, and not the browser in which the owner has signed in', async () => {
    const account = await makePerson(test.payload, { roles: ['province_editor'] });
    const own = signInBrowser(test);
    expect((await own.login(account)).body).toEqual({ step: 'open', recoveryCodes: [] });
    expect(await attack(account.email, most + 3)).toEqual([
      ...Array.from({ length: most }, () => 'login_wrong'),
      ...Array.from({ length: 3 }, () => 'login_locked'),
    ]);
    expect(problemOf(await signInBrowser(test).login(account))).toBe('login_locked');
    expect((await own.login(account)).status).toBe(200);
    expect(await own.whoAmI()).toBe(account.person.id);
  });

  it('are counted in a known browser too, which then shuts out itself alone', async () => {
    const account = await makePerson(test.payload, { roles: ['province_editor'] });
    const [own, other] = [signInBrowser(test), signInBrowser(test)];
    await own.login(account);
    await other.login(account);
    for (let time = 0; time < most; time += 1) await own.login({ ...account, password: 'tahmin' });
    expect(problemOf(await own.login(account))).toBe('login_locked');
    expect((await other.login(account)).status).toBe(200);
    expect((await signInBrowser(test).login(account)).status).toBe(200);
  });

  it('let no more than the limit pass when they all come at once', async () => {
    const { email, password } = await makePerson(test.payload, { roles: ['province_editor'] });
    const replies = await Promise.all(
      Array.from({ length: 3 * most }, () => signInBrowser(test).login({ email, password: 'tahmin' })),
    );
    const problems = replies.map(problemOf);
    expect(problems.filter((problem) => problem === 'login_wrong')).toHaveLength(most);
    expect(problems.filter((problem) => problem === 'login_locked')).toHaveLength(2 * most);
    expect(problemOf(await signInBrowser(test).login({ email, password }))).toBe('login_locked');
  });

  it('of an address that nobody has are answered and counted alike', async () => {
    const { email } = await makePerson(test.payload, { roles: ['province_editor'] });
    const known = await attack(email, most + 1);
    expect(await attack('yok@ornek.gov.tr', most + 1)).toEqual(known);
    const [one, two] = [
      await signInBrowser(test).login({ email, password: 'x' }),
      await signInBrowser(test).login({ email: 'YOK@ornek.gov.tr ', password: 'x' }),
    ];
    expect([one.status, one.body]).toEqual([two.status, two.body]);
  });

  it('are not counted when the password was right', async () => {
    const account = await makePerson(test.payload, { roles: ['province_editor'] });
    for (let time = 0; time < 2 * most; time += 1)
      expect((await signInBrowser(test).login(account)).status).toBe(200);
  });

  it('that a crash cuts off count for a moment, whoever made them', async () => {
    const { email, password } = await makePerson(test.payload, { roles: ['province_editor'] });
    const visitor = (seconds: number) => ({
      payload: test.payload,
      headers: new Headers(),
      now: new Date(Date.now() + seconds * 1_000),
    });
    const attempt = attemptOf(visitor(0), email, { what: 'password', rule: passwordAttempts });
    for (let time = 0; time < most; time += 1) {
      const cutOff = new Promise<never>(() => undefined);
      await new Promise<void>((begun) => {
        void countWrong(visitor(0), attempt, () => {
          begun();
          return cutOff;
        });
      });
    }
    expect(problemOf(await signInBrowser(test).login({ email, password }))).toBe('login_locked');
    expect((await signIn(visitor(46), { email, password })).ok).toBe(true);
  });

  it('are not the only ones that are counted: right ones cost work too', async () => {
    const account = await makePerson(test.payload, { roles: ['province_editor'] });
    const visitor = { payload: test.payload, headers: new Headers(), now: new Date() };
    for (let time = 0; time < rightLogins.most; time += 1)
      expect((await countLogin(visitor, account.email)).allowed).toBe(true);
    const refused = await signInBrowser(test).login(account);
    expect([refused.status, problemOf(refused)]).toEqual([429, 'login_often']);
    expect(problemOf(await signInBrowser(test).login({ ...account, password: 'x' }))).toBe('login_wrong');
    await clearAttempts(visitor, account.email);
    expect((await signInBrowser(test).login(account)).status).toBe(200);
  });

  it('are looked at a few at a time: what finds no place is told so and counted for nothing', async () => {
    const account = await makePerson(test.payload, { roles: ['province_editor'] });
    const known = signInBrowser(test);
    await known.login(account);
    let free = (): void => undefined;
    const occupied = new Promise<void>((resolve) => {
      free = resolve;
    });
    const work = Array.from({ length: 62 }, () => hashQueue.run(() => occupied, false));
    for (let time = 0; time < 2 * most; time += 1) {
      const refused = await signInBrowser(test).login(account);
      expect([refused.status, problemOf(refused)]).toEqual([503, 'login_busy']);
    }
    const owner = known.login(account);
    free();
    await Promise.all(work);
    expect((await owner).status).toBe(200);
    expect((await signInBrowser(test).login(account)).status).toBe(200);
  });

  it('are forgotten after a while, and their rows go', async () => {
    const account = await makePerson(test.payload, { roles: ['province_editor'] });
    await attack(account.email, most);
    expect(problemOf(await signInBrowser(test).login(account))).toBe('login_locked');
    await test.payload.update({
      collection: 'attempts',
      where: { id: { exists: true } },
      data: { until: new Date(Date.now() - 1000).toISOString() },
      overrideAccess: true,
      depth: 0,
    });
    expect((await signInBrowser(test).login(account)).status).toBe(200);
    // What is left is that somebody has signed in.
    expect((await test.payload.count({ collection: 'attempts', overrideAccess: true })).totalDocs).toBe(1);
  });

  it('can be forgotten at once by an admin and nobody else', async () => {
    const account = await makePerson(test.payload, { roles: ['province_editor'] });
    const helper = await makePerson(test.payload, { roles: ['province_editor'] });
    await attack(account.email, most);
    const other = signInBrowser(test);
    await other.login(helper);
    expect(problemOf(await other.post('/api/users/unlock', { email: account.email }))).toBe('role_missing');
    expect(problemOf(await signInBrowser(test).post('/api/users/unlock', { email: account.email }))).toBe(
      'not_logged_in',
    );
    expect(problemOf(await signInBrowser(test).login(account))).toBe('login_locked');
  });

  it('leave no address in the database', async () => {
    await attack('yalniz-burada@ornek.gov.tr', 1);
    const { docs } = await test.payload.find({ collection: 'attempts', overrideAccess: true, depth: 0 });
    expect(docs.length).toBeGreaterThan(0);
    for (const { id } of docs) expect(id).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a device cookie', () => {
  it('is worth nothing for another account, and nothing when it is changed', async () => {
    const [mine, theirs] = [
      await makePerson(test.payload, { roles: ['province_editor'] }),
      await makePerson(test.payload, { roles: ['province_editor'] }),
    ];
    const [own, owners] = [signInBrowser(test), signInBrowser(test)];
    await own.login(mine);
    await owners.login(theirs);
    const [ownDevice = ''] = [...own.cookies.keys()].filter((name) => name.includes('device'));
    const [theirDevice = ''] = [...owners.cookies.keys()].filter((name) => name.includes('device'));
    await attack(theirs.email, most);
    const forged = signInBrowser(test);
    forged.keep(`${theirDevice}=${own.cookies.get(ownDevice) ?? ''}`);
    expect(problemOf(await forged.login(theirs))).toBe('login_locked');
    const bent = signInBrowser(test);
    bent.keep(`${theirDevice}=${(owners.cookies.get(theirDevice) ?? '').replace(/^./, 'x')}`);
    expect(problemOf(await bent.login(theirs))).toBe('login_locked');
    expect((await owners.login(theirs)).status).toBe(200);
  });

  it('is out of reach of scripts and goes over HTTPS only where people reach this installation from elsewhere', async () => {
    const account = await makePerson(test.payload, { roles: ['province_editor'] });
    const { cookies, body } = await signInBrowser(test).login(account);
    expect(cookies).toHaveLength(3);
    for (const cookie of cookies) expect(cookie).toMatch(/HttpOnly=true.*SameSite=Lax/);
    for (const cookie of cookies) expect(cookie).toContain('Secure');
    expect(JSON.stringify(body)).not.toContain('eyJ');
  });
});
