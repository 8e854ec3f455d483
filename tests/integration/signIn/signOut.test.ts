import { makePerson, type MadePerson } from '../../factories/people';
import {
  client,
  startIdentityProvider,
  type ProviderAccount,
  type Cookies,
  type IdentityProvider,
} from '../../support/identityProvider';
import { signInBrowser, type SignInBrowser } from '../../support/signInBrowser';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

const home = 'https://kitapcik.example';
const callback = `${home}/api/users/provider/callback`;
const cameBy = 'kitapcik-came-by';
let test: TestPayload;
let provider: IdentityProvider;

beforeAll(async () => {
  provider = await startIdentityProvider(callback);
  await provider.start();
  process.env['OIDC_ISSUER'] = provider.issuer;
  process.env['OIDC_CLIENT_ID'] = client.id;
  process.env['OIDC_CLIENT_SECRET'] = client.secret;
  test = await startTestPayload();
});
afterAll(async () => {
  await provider.close();
  await test.close();
});

const accountOf = ({ email }: MadePerson): ProviderAccount => ({
  subject: `sub-${email}`,
  email,
  emailVerified: true,
});

const makeEditor = () => makePerson(test.payload, { roles: ['province_editor'] });

/** Signs in at the provider; gives back what the browser keeps of its cookies. */
async function comeBy(browser: SignInBrowser, made: MadePerson): Promise<Cookies> {
  const cookies: Cookies = new Map();
  const { location } = await browser.get('/api/users/provider');
  const { search } = await provider.visit(location ?? '', accountOf(made), cookies);
  await browser.get(`/api/users/provider/callback${search}`);
  expect(await browser.whoAmI()).toBe(made.person.id);
  return cookies;
}

/** Whether the provider still knows this browser: asked so that it must not ask anybody. */
async function isKnownThere(made: MadePerson, cookies: Cookies): Promise<boolean> {
  const way = new URL((await signInBrowser(test).get('/api/users/provider')).location ?? '');
  way.searchParams.set('prompt', 'none');
  const { searchParams } = await provider.visit(way.href, accountOf(made), cookies);
  return searchParams.get('error') !== 'login_required';
}

describe('signing out', () => {
  it('of a session that came by the identity provider leads over its sign-out and back to our login', async () => {
    const made = await makeEditor();
    const browser = signInBrowser(test);
    const cookies = await comeBy(browser, made);
    expect(await isKnownThere(made, cookies)).toBe(true);
    const { status, body } = await browser.post('/api/users/logout', {});
    expect(status).toBe(200);
    const next = new URL(body['next'] as string);
    expect(next.origin).toBe(provider.issuer);
    expect(next.searchParams.get('post_logout_redirect_uri')).toBe(`${home}/yonetim/login`);
    expect(await browser.whoAmI()).toBeNull();
    expect([browser.cookies.has('payload-token'), browser.cookies.has(cameBy)]).toEqual([false, false]);
    expect((await provider.leave(next.href, cookies)).href).toBe(`${home}/yonetim/login`);
    expect(await isKnownThere(made, cookies)).toBe(false);
  });

  it('of a session that came by a password leads to the login, whatever is asked for', async () => {
    const made = await makeEditor();
    const browser = signInBrowser(test);
    await browser.login(made);
    const kept = browser.cookies.get('payload-token') ?? '';
    const path = '/api/users/logout?next=https://kotu.example&redirect=https://kotu.example';
    const wish = { next: 'https://kotu.example', post_logout_redirect_uri: 'https://kotu.example' };
    const { body } = await browser.post(path, wish);
    expect(body).toEqual({ next: '/yonetim/login' });
    browser.keep(`payload-token=${kept}`);
    expect(await browser.whoAmI()).toBeNull();
  });

  it('takes no wish for an address to the provider', async () => {
    const browser = signInBrowser(test);
    await comeBy(browser, await makeEditor());
    const wish = { post_logout_redirect_uri: 'https://kotu.example', back: 'https://kotu.example' };
    const { body } = await browser.post(`/api/users/logout?${new URLSearchParams(wish).toString()}`, wish);
    expect(body['next']).not.toContain('kotu');
  });

  it('leads to the provider nobody with another’s cookie, and nobody who came by a password since', async () => {
    const [made, other] = [await makeEditor(), await makeEditor()];
    const [browser, thief] = [signInBrowser(test), signInBrowser(test)];
    await comeBy(browser, made);
    const cookie = browser.cookies.get(cameBy) ?? '';
    // Encrypted, which has five parts; a token that can be read has three.
    expect(cookie.split('.')).toHaveLength(5);
    await thief.login(other);
    thief.keep(`${cameBy}=${cookie}`);
    expect((await thief.post('/api/users/logout', {})).body).toEqual({ next: '/yonetim/login' });
    expect(await browser.whoAmI()).toBe(made.person.id);
    await browser.login(made);
    expect(browser.cookies.has(cameBy)).toBe(false);
    expect((await browser.post('/api/users/logout', {})).body).toEqual({ next: '/yonetim/login' });
  });

  it('is answered alike without a session, and refused to the pages of another site', async () => {
    const stranger = signInBrowser(test);
    const answer = await stranger.post('/api/users/logout', {});
    expect([answer.status, answer.body]).toEqual([200, { next: '/yonetim/login' }]);
    const browser = signInBrowser(test);
    const made = await makeEditor();
    await browser.login(made);
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, origin: 'https://kotu.example', host: 'kitapcik.example' };
    expect((await test.fetch('/api/users/logout', { method: 'POST', headers })).status).toBe(403);
    expect(await browser.whoAmI()).toBe(made.person.id);
  });
});
