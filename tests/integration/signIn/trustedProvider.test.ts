import { makePerson } from '../../factories/people';
import { client, startIdentityProvider, type IdentityProvider } from '../../support/identityProvider';
import { signInBrowser } from '../../support/signInBrowser';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

const callback = 'https://kitapcik.example/api/users/provider/callback';
let test: TestPayload;
let provider: IdentityProvider;

beforeAll(async () => {
  provider = await startIdentityProvider(callback);
  process.env['OIDC_ISSUER'] = provider.issuer;
  process.env['OIDC_CLIENT_ID'] = client.id;
  process.env['OIDC_CLIENT_SECRET'] = client.secret;
  process.env['OIDC_TRUST_EMAIL'] = 'true';
  test = await startTestPayload();
  await provider.start();
});
afterAll(async () => {
  await provider.close();
  await test.close();
});

it.each([
  ['comes in', 'who has an address of which nothing is said', null],
  ['stays outside', 'who has one that was not checked', false],
] as const)('With a provider whose addresses the operator trusts %s %s', async (how, _, emailVerified) => {
  const { email, person } = await makePerson(test.payload, { roles: ['province_editor'] });
  const browser = signInBrowser(test);
  const { location } = await browser.get('/api/users/provider');
  const account = { subject: email, email, emailVerified, inIdentity: ['email'] } as const;
  const { search } = await provider.visit(location ?? '', account);
  await browser.get(`/api/users/provider/callback${search}`);
  expect(await browser.whoAmI()).toBe(how === 'comes in' ? person.id : null);
});
