import { TOTP } from 'otpauth';
import { linkKey } from '@/accounts/links';
import { readAdminCount } from '@/accounts/makeAdmin';
import { setPassword } from '@/accounts/setPassword';
import type { Role } from '@/domain/permissions/person';
import { confirmWaiting } from '../../factories/secondPerson';
import { makePerson, sessionHeader, type MadePerson } from '../../factories/people';
import { deskCaller, problemsIn } from '../../support/deskEndpoints';
import {
  client,
  startIdentityProvider,
  type ProviderAccount,
  type IdentityProvider,
} from '../../support/identityProvider';
import { signInBrowser, type SignInBrowser } from '../../support/signInBrowser';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

const callback = 'https://kitapcik.example/api/users/provider/callback';
let test: TestPayload;
let provider: IdentityProvider;
/** Where the door to the provider led while it did not answer. */
let beforeItAnswered: string;

beforeAll(async () => {
  provider = await startIdentityProvider(callback);
  process.env['OIDC_ISSUER'] = provider.issuer;
  process.env['OIDC_CLIENT_ID'] = client.id;
  process.env['OIDC_CLIENT_SECRET'] = client.secret;
  test = await startTestPayload();
  beforeItAnswered = await begin(signInBrowser(test));
  await provider.start();
});
afterAll(async () => {
  await provider.close();
  await test.close();
});

/** The provider's account of somebody, with an address that it has checked. */
const accountOf = ({ email }: MadePerson, more: Partial<ProviderAccount> = {}): ProviderAccount => ({
  subject: `sub-${email}`,
  email,
  emailVerified: true,
  ...more,
});

/** Where our door to the provider leads. */
async function begin(browser: SignInBrowser, goal = ''): Promise<string> {
  const { location } = await browser.get(`/api/users/provider?hedef=${encodeURIComponent(goal)}`);
  return location ?? '';
}

/** The whole way there and back; the address of the page it ends on. */
async function signInAs(browser: SignInBrowser, account: ProviderAccount, goal = ''): Promise<string> {
  const { search } = await provider.visit(await begin(browser, goal), account);
  const { location } = await browser.get(`/api/users/provider/callback${search}`);
  return location ?? '';
}

async function person(role: Role, active = true): Promise<MadePerson> {
  return makePerson(test.payload, { roles: [role], active });
}

async function peopleCount(): Promise<number> {
  return (await test.payload.count({ collection: 'users', overrideAccess: true })).totalDocs;
}

it('says so while the provider does not answer, and tries again the next time', async () => {
  expect(beforeItAnswered).toBe('/yonetim/login?sorun=provider_unreachable');
  expect(await begin(signInBrowser(test))).toContain(`${provider.issuer}/auth?`);
});

describe('somebody from the identity provider', () => {
  it('comes in by an address that the provider has checked, and is known by the subject from then on', async () => {
    const made = await person('province_editor');
    const browser = signInBrowser(test);
    expect(await signInAs(browser, accountOf(made), '/yonetim/inceleme')).toBe(
      '/yonetim/login?redirect=%2Fyonetim%2Finceleme',
    );
    expect(await browser.whoAmI()).toBe(made.person.id);
    expect((await browser.get('/api/users/second-step')).body).toEqual({ step: 'open', recoveryCodes: [] });
    const { docs } = await test.payload.find({
      collection: 'timeline',
      where: { scope: { equals: `user:${made.person.id}` }, action: { equals: 'link_identity' } },
      overrideAccess: true,
      depth: 0,
    });
    expect(docs.map(({ actor, changes }) => [actor, changes])).toEqual([
      [made.person.id, [{ field: 'issuer', before: null, after: provider.issuer }]],
    ]);
    const again = signInBrowser(test);
    await signInAs(again, accountOf(made, { email: 'yeni-soyad@ornek.gov.tr', emailVerified: false }));
    expect(await again.whoAmI()).toBe(made.person.id);
  });

  it.each([
    [
      'has an address that was not checked',
      'provider_unverified',
      async () => accountOf(await person('province_editor'), { emailVerified: false }),
    ],
    [
      'has an address of which nothing is said',
      'provider_unverified',
      async () => accountOf(await person('province_editor'), { emailVerified: null }),
    ],
    [
      'is nobody here',
      'provider_unknown_person',
      async () => ({ subject: 'yabanci', email: 'yabanci@ornek.gov.tr', emailVerified: true }),
    ],
    [
      'is switched off here',
      'provider_unknown_person',
      async () => accountOf(await person('province_editor', false)),
    ],
  ])('stays outside who %s, is told %s, and nobody is made of it', async (_, problem, make) => {
    const account = await make();
    const before = await peopleCount();
    const browser = signInBrowser(test);
    expect(await signInAs(browser, account)).toBe(`/yonetim/login?sorun=${problem}`);
    expect(await browser.whoAmI()).toBeNull();
    expect(await peopleCount()).toBe(before);
  });

  const told = {
    both: ['email', 'email_verified'],
    address: ['email'],
    nothing: [],
  } as const;
  it.each([
    ['both', true],
    ['both', 'true'],
    ['address', true],
    ['address', 'true'],
    ['nothing', 'true'],
  ] as const)(
    'comes in where the identity holds %s of the address, and the word is %j',
    async (held, word) => {
      const made = await person('province_editor');
      const browser = signInBrowser(test);
      await signInAs(browser, accountOf(made, { inIdentity: told[held], emailVerified: word }));
      expect(await browser.whoAmI()).toBe(made.person.id);
    },
  );

  it('is no longer invited, without a password of their own: as an admin they are counted, told and asked to confirm', async () => {
    const { payload } = test;
    const admin = await person('admin');
    const expires = new Date(Date.now() + 86_400_000).toISOString();
    const link = { kind: 'invitation', nonce: 'x', at: expires, expires } as const;
    const data = { invited: true, link };
    await payload.db.updateOne({ collection: 'users', id: admin.person.id, data, req: {} });
    const before = await readAdminCount(payload);
    await signInAs(signInBrowser(test), accountOf(admin, { amr: ['mfa'] }));
    expect(await readAdminCount(payload)).toBe(before + 1);
    const key = linkKey(payload.secret, admin.person.id, link);
    const asked = { person: admin.person.id, key, password: 'mavi at limon saati' };
    const taken = await setPassword({ payload, now: new Date() }, asked);
    expect(taken).toMatchObject({ ok: false, issues: [{ problem: 'link_dead' }] });
  });

  it('stays outside who takes over the address of somebody who is linked already', async () => {
    const made = await person('province_editor');
    await signInAs(signInBrowser(test), accountOf(made));
    const other = signInBrowser(test);
    expect(await signInAs(other, accountOf(made, { subject: 'baskasi' }))).toBe(
      '/yonetim/login?sorun=provider_linked_elsewhere',
    );
    expect(await other.whoAmI()).toBeNull();
  });

  it('is linked anew, by another subject, once an admin has taken the link away', async () => {
    const made = await person('province_editor');
    const first = signInBrowser(test);
    await signInAs(first, accountOf(made));
    const admin = await person('admin');
    const desk = deskCaller(test, await sessionHeader(test.payload, admin));
    const door = `/people/${made.person.id}`;
    expect((await desk.get(door)).body['hasIdentity']).toBe(true);
    const ask = async (of: string) => {
      const seen = await desk.get(of);
      const wish = { revision: seen.body['revision'], reason: 'Yeni kurum hesabı' };
      return desk.post(`${of}/unlink-identity`, wish);
    };
    const second = await person('admin');
    expect((await ask(door)).status).toBe(200);
    expect(await first.whoAmI()).toBe(made.person.id);
    await confirmWaiting(test.payload, second);
    expect(await first.whoAmI()).toBeNull();
    const { body } = await desk.get(door);
    expect(body['hasIdentity']).toBe(false);
    expect((body['history'] as unknown[]).slice(0, 4)).toMatchObject([
      { action: 'confirm_change', actor: second.person.name },
      { action: 'unlink_identity', actor: second.person.name },
      { action: 'propose_change', actor: admin.person.name },
      { action: 'link_identity' },
    ]);
    expect(problemsIn(await ask(door))).toEqual(['no_identity']);
    expect(problemsIn(await ask(`/people/${admin.person.id}`))).toEqual(['own_identity']);
    const moved = signInBrowser(test);
    await signInAs(moved, accountOf(made, { subject: `tasindi-${made.email}` }));
    expect(await moved.whoAmI()).toBe(made.person.id);
  });

  it('stays outside once they are switched off', async () => {
    const made = await person('province_editor');
    await signInAs(signInBrowser(test), accountOf(made));
    await test.payload.update({
      collection: 'users',
      id: made.person.id,
      data: { active: false },
      overrideAccess: true,
      depth: 0,
    });
    const browser = signInBrowser(test);
    expect(await signInAs(browser, accountOf(made))).toBe('/yonetim/login?sorun=provider_unknown_person');
  });

  it('gives our second factor where the role needs one and the provider does not say it asked', async () => {
    const made = await person('publisher');
    const browser = signInBrowser(test);
    await signInAs(browser, accountOf(made, { amr: ['pwd'] }));
    expect(await browser.whoAmI()).toBeNull();
    const asked = await browser.get('/api/users/second-step');
    expect(asked.body['step']).toBe('enrol');
    const code = new TOTP({ secret: asked.body['secret'] as string }).generate();
    await browser.post('/api/users/second-step', { code });
    expect(await browser.whoAmI()).toBe(made.person.id);
  });

  it('needs no other where the provider says that it asked for one', async () => {
    const made = await person('publisher');
    const browser = signInBrowser(test);
    await signInAs(browser, accountOf(made, { amr: ['pwd', 'otp', 'mfa'] }));
    expect(await browser.whoAmI()).toBe(made.person.id);
  });
});

describe('an answer of the provider', () => {
  const refused = /sorun=provider_refused$/;

  it('is worth nothing in another browser, with another state, twice, or made up', async () => {
    const made = await person('province_editor');
    const browser = signInBrowser(test);
    const { search, searchParams } = await provider.visit(await begin(browser), accountOf(made));
    const bring = async (to: SignInBrowser, query: string): Promise<string> =>
      (await to.get(`/api/users/provider/callback${query}`)).location ?? '';
    const kept = browser.cookies.get('kitapcik-provider') ?? '';

    expect(await bring(signInBrowser(test), search)).toMatch(refused);
    const other = signInBrowser(test);
    await begin(other);
    expect(await bring(other, search)).toMatch(refused);
    const state = searchParams.get('state') ?? '';
    expect(await bring(browser, `?code=uydurma&state=${state}`)).toMatch(refused);
    expect(browser.cookies.has('kitapcik-provider')).toBe(false);
    browser.keep(`kitapcik-provider=${kept}`);
    expect(await bring(browser, search)).toBe('/yonetim/login');
    browser.keep(`kitapcik-provider=${kept}`);
    expect(await bring(browser, search)).toMatch(refused);
    expect(await bring(browser, '?error=access_denied')).toMatch(refused);
  });

  it('is worth nothing with another nonce', async () => {
    const made = await person('province_editor');
    const browser = signInBrowser(test);
    const way = new URL(await begin(browser));
    way.searchParams.set('nonce', 'baska');
    const { search } = await provider.visit(way.href, accountOf(made));
    expect((await browser.get(`/api/users/provider/callback${search}`)).location).toMatch(refused);
    expect(await browser.whoAmI()).toBeNull();
  });

  it('that cannot be checked, because the provider is gone, lets nobody in; passwords go on working', async () => {
    const made = await person('province_editor');
    const browser = signInBrowser(test);
    const { search } = await provider.visit(await begin(browser), accountOf(made));
    await provider.close();
    const { location } = await browser.get(`/api/users/provider/callback${search}`);
    await provider.start();
    expect(location).toBe('/yonetim/login?sorun=provider_unreachable');
    expect(await browser.whoAmI()).toBeNull();
    expect((await browser.login(made)).status).toBe(200);
  });
});
