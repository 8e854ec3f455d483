import { longestSession } from '@/domain/signIn/secondFactor';
import { mostSessions } from '@/signIn/session';
import type { User } from '@/payload-types';
import { makePerson, type MadePerson } from '../../factories/people';
import { signInBrowser, type SignInBrowser } from '../../support/signInBrowser';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let test: TestPayload;
beforeAll(async () => {
  test = await startTestPayload();
});
afterAll(() => test.close());

const hour = 60 * 60 * 1000;

interface Open {
  readonly account: MadePerson;
  readonly browser: SignInBrowser;
  /** When the session began, in milliseconds. */
  readonly began: number;
}

/** Somebody whose session has been open for so long. */
async function openFor(milliseconds: number): Promise<Open> {
  const account = await makePerson(test.payload, { roles: ['province_editor'] });
  const browser = signInBrowser(test);
  await browser.login(account);
  const began = Date.now() - milliseconds;
  const where = { id: { equals: account.person.id } };
  const stored = await test.payload.db.findOne<User>({ collection: 'users', where });
  const createdAt = new Date(began).toISOString();
  const sessions = (stored?.sessions ?? []).map((session) => ({ ...session, createdAt }));
  await test.payload.db.updateOne({ collection: 'users', id: account.person.id, data: { sessions } });
  return { account, browser, began };
}

/** Until when the token that a browser holds is taken, in milliseconds. */
function signedEnd({ cookies }: SignInBrowser): number {
  const [, claims = ''] = (cookies.get('payload-token') ?? '').split('.');
  const read = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { readonly exp: number };
  return read.exp * 1000;
}

/** Payload's forms renew by its own door, the desk by ours. */
const doors = [
  ['Payload’s door', '/api/users/refresh-token', 403],
  ['the desk’s', '/api/desk/session/renew', 401],
] as const;

describe.each(doors)('a session, by %s,', (_, door, refusal) => {
  const renew = (browser: SignInBrowser) => browser.post(door, {});

  it('is renewed in full while there is time', async () => {
    const { browser } = await openFor(hour);
    const before = Date.now();
    expect((await renew(browser)).status).toBe(200);
    expect(signedEnd(browser) - before).toBeGreaterThan(7.9 * hour);
    expect((await browser.get('/api/desk/self')).status).toBe(200);
  });

  it('is never renewed past its end, and the browser is told when that is', async () => {
    const { browser, began } = await openFor(longestSession - hour);
    const { status, body } = await renew(browser);
    expect(status).toBe(200);
    expect(signedEnd(browser)).toBeLessThanOrEqual(began + longestSession);
    expect(signedEnd(browser)).toBeGreaterThan(Date.now());
    const told = body['exp'] === undefined ? Date.parse(String(body['ends'])) : Number(body['exp']) * 1000;
    expect(Math.abs(told - signedEnd(browser))).toBeLessThan(1_500);
    expect(JSON.stringify(body)).not.toMatch(/eyJ/);
    expect((await browser.get('/api/desk/self')).status).toBe(200);
  });

  it('is nobody’s after that, on every door, whatever its token says', async () => {
    const { browser, account } = await openFor(longestSession);
    expect(signedEnd(browser)).toBeGreaterThan(Date.now());
    expect((await browser.get('/api/desk/self')).status).toBe(401);
    expect((await browser.post('/api/desk/account/language', { language: 'en' })).status).toBe(401);
    expect((await browser.get('/api/editions')).status).toBe(403);
    expect((await renew(browser)).status).toBe(refusal);
    expect((await browser.get('/api/desk/self')).status).toBe(401);
    await browser.login(account);
    const { body } = await browser.get('/api/desk/account');
    expect(body['sessions']).toHaveLength(1);
  });

  it('is not renewed for somebody who was switched off past the forms', async () => {
    const { browser, account } = await openFor(hour);
    await test.payload.db.updateOne({ collection: 'users', id: account.person.id, data: { active: false } });
    expect((await renew(browser)).status).toBe(refusal);
  });

  it('has a token that says whose it is and nothing of them, new or renewed', async () => {
    const { browser } = await openFor(hour);
    for (const again of [false, true]) {
      if (again) expect((await renew(browser)).status).toBe(200);
      const [, claims = ''] = (browser.cookies.get('payload-token') ?? '').split('.');
      const read = JSON.parse(Buffer.from(claims, 'base64url').toString()) as object;
      expect(Object.keys(read).sort()).toEqual(['collection', 'exp', 'iat', 'id', 'sid']);
    }
  });
});

describe('a session', () => {
  it('ends when its owner opens ten others, the oldest first', async () => {
    const account = await makePerson(test.payload, { roles: ['province_editor'] });
    const browsers = Array.from({ length: mostSessions + 2 }, () => signInBrowser(test));
    for (const browser of browsers) expect((await browser.login(account)).status).toBe(200);
    const open = await Promise.all(browsers.map((browser) => browser.whoAmI()));
    expect(open.map((person) => person !== null)).toEqual(browsers.map((_, at) => at >= 2));
    const { body } = await (browsers.at(-1) ?? signInBrowser(test)).get('/api/desk/account');
    expect(body['sessions']).toHaveLength(mostSessions);
  });

  it('says how long it goes on, by the server’s clock, and is not lengthened by the question', async () => {
    const { browser, began } = await openFor(longestSession - hour);
    const first = (await browser.get('/api/desk/session')).body;
    expect(Date.parse(String(first['latest']))).toBe(began + longestSession);
    expect(first['ends']).toBe(first['latest']);
    const { browser: fresh } = await openFor(hour);
    const ends = (await fresh.get('/api/desk/session')).body['ends'];
    expect((await fresh.get('/api/desk/session')).body['ends']).toBe(ends);
    const { body } = await fresh.post('/api/desk/session/renew', {});
    expect(Date.parse(String(body['ends']))).toBeGreaterThan(Date.parse(String(ends)));
    expect((await fresh.get('/api/desk/session')).body['ends']).toBe(body['ends']);
  });

  it('leaves the others of its owner as they were when it is renewed', async () => {
    const { browser, account } = await openFor(hour);
    const second = signInBrowser(test);
    await second.login(account);
    const before = (await second.get('/api/desk/session')).body['ends'];
    expect((await browser.post('/api/desk/session/renew', {})).status).toBe(200);
    expect((await second.get('/api/desk/session')).body['ends']).toBe(before);
    expect(await second.whoAmI()).toBe(account.person.id);
  });
});

describe('the pages around signing in', () => {
  it('are told of nobody, and whether somebody is there', async () => {
    const { browser } = await openFor(hour);
    const { body } = await browser.get('/api/desk/entrance');
    expect(body).toEqual({ provider: null, isSomebody: true, hasPeople: true });
    const stranger = await signInBrowser(test).get('/api/desk/entrance');
    expect(stranger.body).toEqual({ provider: null, isSomebody: false, hasPeople: true });
  });
});
