import { pino } from 'pino';
import { passwordAttempts } from '@/domain/signIn/attempts';
import { answerRequest } from '@/endpoints/answerRequest';
import { defaultLimits, type Limits } from '@/server/rateLimits';
import { deviceCookie } from '@/signIn/countAttempt';
import { signedSender } from '@/signIn/knownSender';
import { folderStorage } from '@/storage/folderStorage';
import { tmpdir } from 'node:os';
import { meters } from '@/telemetry/meters';
import { makePerson, sessionHeader, type MadePerson } from '../../factories/people';
import { startFrontAndDesk, type FrontAndDesk } from '../../support/frontAndDesk';
import { problemOf, signInBrowser, type SignInBrowser } from '../../support/signInBrowser';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { fileReader } from '../../support/fileReader';

/** The usual limits, where nobody waits for as long. */
const limits = { ...defaultLimits, wait: { ...defaultLimits.wait, step: 5, longest: 150 } };

let test: TestPayload;
let account: MadePerson;
let other: MadePerson;
const started: FrontAndDesk[] = [];
beforeAll(async () => {
  test = await startTestPayload();
  account = await makePerson(test.payload, { roles: ['province_editor'] });
  other = await makePerson(test.payload, { roles: ['province_editor'] });
});
afterAll(async () => {
  await Promise.all(started.map((each) => each.close()));
  await test.close();
});

type Installation = Pick<TestPayload, 'fetch'>;

/** The server in front of our endpoints: one that has counted nothing yet. All who ask it have one address. */
async function serve(
  other: Partial<Limits> = {},
  officeNetworks: readonly string[] = [],
): Promise<Installation> {
  const { payload } = test;
  const publicUrl = 'https://kitapcik.example';
  const servers = await startFrontAndDesk({
    env: {
      storage: { kind: 'folder', folder: test.dataDir },
      production: true,
      publicUrl,
      trustProxy: 1,
      metricsToken: null,
      securityContact: null,
      secret: process.env['SECRET'] ?? '',
    },
    log: pino({ level: 'silent' }),
    limits: { ...limits, ...other },
    officeNetworks,
    knownSender: ({ headers }) => signedSender(payload, headers, new Date()),
    standing: () => Promise.resolve({ status: 'ready', checks: {} }),
    collect: () => Promise.resolve({ type: 'text', text: '' }),
    isAway: () => false,
    isKnown: () => Promise.resolve(true),
    answerRequest: (request) =>
      answerRequest({ payload, publicUrl, fileReader, storage: folderStorage(tmpdir()) }, request),
    desk: (_request, response) => {
      response.statusCode = 404;
      response.end('{}');
      return Promise.resolve();
    },
  });
  started.push(servers);
  return { fetch: (path, init) => fetch(servers.origin + path, init) };
}

interface Staff {
  /** Browser in which somebody has signed in before. */
  readonly known: SignInBrowser;
  /** Browser with a session of somebody else. */
  readonly open: SignInBrowser;
}

/** People of the office, at the address of the strangers. */
async function staff(server: Installation): Promise<Staff> {
  const [known, open] = [signInBrowser(server), signInBrowser(server)];
  known.keep(`__Host-${deviceCookie(test.payload, account.email)}`);
  await takeSession(open);
  return { known, open };
}

async function takeSession(browser: SignInBrowser): Promise<void> {
  const { Authorization } = await sessionHeader(test.payload, other);
  browser.keep(`__Host-payload-token=${Authorization.replace('JWT ', '')}`);
}

const anonymous = (server: Installation, path: string, times: number, body: object) =>
  Promise.all(Array.from({ length: times }, () => signInBrowser(server).post(path, body)));

/** What strangers at the same address do, and how many of it are more than they may. */
const attacks: readonly (readonly [string, (server: Installation) => Promise<unknown>])[] = [
  [
    '24 wrong logins',
    (server) =>
      Promise.all(
        Array.from({ length: 24 }, (_, at) =>
          signInBrowser(server).login({ email: `yok${String(at)}@ornek.gov.tr`, password: 'a' }),
        ),
      ),
  ],
  ['700 writes', (server) => anonymous(server, '/api/x', 700, {})],
  ['25 forgotten passwords', (server) => anonymous(server, '/api/users/forgot-password', 25, {})],
  [
    '80 wrong codes at once',
    async (server) => {
      await anonymous(server, '/api/users/second-step', 80, { code: '123456' });
    },
  ],
];

describe.each(attacks)('%s by strangers at the same address', (_name, attack) => {
  it('refuse nobody who works there', async () => {
    const server = await serve();
    const { known, open } = await staff(server);
    await attack(server);
    const language = { language: 'tr' };
    expect((await known.login(account)).status).toBe(200);
    expect((await open.post('/api/desk/account/language', language)).status).toBe(200);
    expect((await signInBrowser(server).login(other)).status).toBe(200);
    expect((await signInBrowser(server).post('/api/users/forgot-password', account)).status).toBe(200);
    expect((await open.post('/api/users/unlock', account)).status).toBe(403);
    expect((await open.post('/api/users/logout', {})).status).toBe(200);
    const link = { person: 'x', key: 'y', password: 'z' };
    expect(problemOf(await signInBrowser(server).post('/api/desk/set-password', link))).toBe('link_dead');
  });
});

describe('whoever does harm', () => {
  it('is still stopped: one account is guessed no oftener than before, from one address or many', async () => {
    const server = await serve();
    const guessed = await makePerson(test.payload, { roles: ['province_editor'] });
    const from = (sender: string): Installation => ({
      fetch: (path, init) => {
        const headers = new Headers(init?.headers);
        headers.set('x-forwarded-for', sender);
        return server.fetch(path, { ...init, headers });
      },
    });
    const problems: (string | null)[] = [];
    for (let time = 0; time < passwordAttempts.most + 2; time += 1)
      problems.push(
        problemOf(
          await signInBrowser(from(`203.0.113.${String(time)}`)).login({ ...guessed, password: 'tahmin' }),
        ),
      );
    expect(problems.slice(-3)).toEqual(['login_wrong', 'login_locked', 'login_locked']);
  });

  it('is slowed down and then refused with the time to wait, and counted for the operator', async () => {
    const wait = { step: 3_000, longest: 3_000, ofOne: 5, inAll: 50 };
    const server = await serve({ credentials: 4, wait });
    meters.limited.reset();
    const wrong = { email: 'yok@ornek.gov.tr', password: 'a' };
    const replies = await anonymous(server, '/api/users/login', 20, wrong);
    const refused = replies.filter(({ body }) => 'errors' in body);
    expect(refused).toHaveLength(11);
    expect(JSON.stringify(refused[0]?.body)).toContain('3 saniye sonra yeniden deneyin');
    const { values } = await meters.limited.get();
    expect(values.map(({ labels, value }) => [labels['outcome'], value])).toEqual([
      ['slowed', 5],
      ['refused', 11],
    ]);
  });

  it('by a session or a known browser uses up that one’s budget, and a forged cookie buys none', async () => {
    const server = await serve({ writes: 6, wait: { step: 1_000, longest: 30_000, ofOne: 0, inAll: 0 } });
    const { open, known } = await staff(server);
    const refusals = async (browser: SignInBrowser) =>
      (await Promise.all(Array.from({ length: 30 }, () => browser.post('/api/x', undefined)))).filter(
        ({ status }) => status === 429,
      ).length;
    for (const browser of [open, known, signInBrowser(server)])
      expect(await refusals(browser)).toBeGreaterThan(20);
    expect((await open.post('/api/desk/account/language', { language: 'tr' })).status).toBe(429);
    const forger = signInBrowser(server);
    for (const name of open.cookies.keys()) forger.keep(`${name}=${'x'.repeat(40)}.${'y'.repeat(40)}.z`);
    for (const [name, value] of known.cookies) forger.keep(`${name}=${value.replace(/^./, 'x')}`);
    // A budget of its own would let six through; one comes back in ten seconds.
    expect(await refusals(forger)).toBeGreaterThan(26);
  });

  it('calls server functions of the desk as it writes', async () => {
    const server = await serve({ writes: 5 });
    const { open } = await staff(server);
    const headers = {
      'next-action': 'x',
      'x-payload-http-method-override': 'GET',
      'sec-fetch-site': 'same-origin',
      cookie: [...open.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    };
    const call = () => server.fetch('/panel', { method: 'POST', headers, body: 'x' });
    const statuses = (await Promise.all(Array.from({ length: 40 }, call))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(10);
    expect((await open.post('/api/desk/account/language', { language: 'tr' })).status).toBe(429);
  });

  it('sends so many bytes in an hour, whatever sessions the account opens', async () => {
    const server = await serve({ bytes: 10_000 });
    const { open } = await staff(server);
    const second = signInBrowser(server);
    await takeSession(second);
    const send = (browser: SignInBrowser) => browser.post('/api/x', 'x'.repeat(4_000));
    expect([(await send(open)).status, (await send(open)).status]).toEqual([404, 404]);
    expect([(await send(second)).status, (await send(open)).status]).toEqual([429, 429]);
    expect((await second.post('/api/desk/account/language', { language: 'tr' })).status).toBe(200);
  });
});

describe('an office', () => {
  it('that the operator names is many people at one address', async () => {
    const server = await serve({ writes: 10 }, ['127.0.0.0/8']);
    const replies = await anonymous(server, '/api/x', 100, {});
    expect(replies.filter(({ status }) => status === 429)).toEqual([]);
  });
});
