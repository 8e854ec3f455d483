import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pino } from 'pino';
import { serverMessages } from '@/messages/operator/server';
import { belowApi, findEndpoint } from '@/contract/endpointAddress';
import { signSession } from '@/signIn/session';
import { signingSecret } from '@/env/sessionToken';
import { until } from '../support/until';
import { startFrontAndDesk, type FrontAndDesk, type Parts } from '../support/frontAndDesk';

const publicFiles: Readonly<Record<string, string>> = {
  'site/2024-2/igdir/index.html': '<h1>Iğdır</h1>',
  'site/2024-2/igdir/kitapcik.pdf': '%PDF-1.7',
  'site/2024-2/igdir/veri.csv': 'gösterge;değer',
  'site/2024-2/igdir/veri.json': '{}',
  'site/2024-2/agri/index.html': '<h1>Ağrı</h1>',
  'site/2024-2/agri/index.html.br': 'br of the page',
  'site/2024-2/agri/index.html.gz': 'gz of the page',
  'site/2024-2/agri/1/index.html': '<h1>Ağrı</h1>',
  'site/2024-2/igdir/1/index.html': '<h1>Iğdır</h1>',
  'site/2024-2/igdir/1/kitapcik.pdf': '%PDF-1.7',
  'site/assets/kitapcik.d30e2ec7707d3bee.css': 'body{}',
  'site/.hidden/secret.txt': 'gizli',
  '.preparing/draft/index.html': 'taslak',
  'lists/draft.txt': 'taslak',
};

const secret = 'a secret of the tests, which keeps nothing';
const wait = { step: 1, longest: 1, ofOne: 0, inAll: 0 };
const few = { credentials: 3, mails: 2, provider: 2, files: 2, writes: 24, bytes: 1_000_000, wait };
const many = { ...few, credentials: 1_000, mails: 1_000, provider: 1_000, files: 1_000, writes: 1_000 };

/** The real server over a real folder; only Next is left out. */
describe('the server in front', () => {
  let folder: string;
  let server: FrontAndDesk;
  let origin: string;
  const log: string[] = [];
  const started: FrontAndDesk[] = [];

  const serve = async (limits: Parts['limits'], trustProxy = 0): Promise<FrontAndDesk> => {
    const servers = await startFrontAndDesk({
      env: {
        storage: { kind: 'folder', folder },
        production: false,
        publicUrl: 'http://127.0.0.1',
        trustProxy,
        metricsToken: null,
        securityContact: null,
        secret,
      },
      officeNetworks: [],
      log: pino({}, { write: (line: string) => log.push(line) }),
      limits,
      knownSender: () => null,
      standing: async () => ({ status: 'ready', checks: {} }),
      collect: async () => ({ type: 'text/plain', text: '' }),
      isAway: () => false,
      isKnown: () => Promise.resolve(true),
      answerRequest: async ({ method, url }) => {
        const { pathname, searchParams } = new URL(url);
        const found = findEndpoint(method, belowApi(pathname));
        const usual = found?.name === 'logIn' ? 401 : 200;
        return found && Response.json(found, { status: Number(searchParams.get('durum') ?? usual) });
      },
      desk: async (request, response) => {
        response.statusCode = /log/i.test(request.url ?? '') ? 401 : 200;
        response.end(`desk ${request.url ?? ''}`);
      },
    });
    started.push(servers);
    return servers;
  };
  /** One that has counted nothing yet: asks at a door and gives the status. */
  const counting = async (): Promise<(door: string, method?: string) => Promise<number>> => {
    const fresh = (await serve(few)).origin;
    return async (door, method = 'POST') => (await fetch(fresh + door, { method })).status;
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kitapcik-http-'));
    for (const [file, text] of Object.entries(publicFiles)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    server = await serve(many);
    origin = server.origin;
  });
  afterAll(async () => {
    await Promise.all(started.map((one) => one.close()));
    rmSync(folder, { recursive: true });
  });

  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${origin}${path}`, { headers, redirect: 'manual' });

  it.each([
    ['/2024-2/igdir/', 'text/html; charset=utf-8'],
    ['/2024-2/igdir/kitapcik.pdf', 'application/pdf'],
    ['/2024-2/igdir/veri.csv', 'text/csv; charset=utf-8'],
    ['/2024-2/igdir/veri.json', 'application/json; charset=utf-8'],
  ])('gives %s as %s, to be asked for again', async (path, type) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    // Not by `fetch`, which asks for a fresh copy whenever it is given a condition.
    const again = await rawGet(path, `If-None-Match: ${answer.headers.get('etag') ?? ''}\r\n`);
    expect(again).toMatch(/^HTTP\/1\.1 304 /);
  });

  it.each([
    ['/2024-2/igdir/kitapcik.pdf', '*', 'cross-origin'],
    ['/2024-2/igdir/veri.csv', '*', 'cross-origin'],
    ['/2024-2/igdir/veri.json', '*', 'cross-origin'],
    ['/2024-2/igdir/', null, 'same-origin'],
    ['/2024-2/igdir/assets/kitapcik.d30e2ec7707d3bee.css', null, 'same-origin'],
    ['/2024-2/igdir/yok.csv', null, 'same-origin'],
  ])('lets other sites read data and booklets, and nothing else: %s', async (path, origins, policy) => {
    const { headers } = await get(path, { Origin: 'https://gazete.example' });
    expect(headers.get('access-control-allow-origin')).toBe(origins);
    expect(headers.get('cross-origin-resource-policy')).toBe(policy);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'])(
    'gives published files to read only: %s',
    async (method) => {
      for (const path of ['/2024-2/igdir/veri.json', '/2024-2/igdir/', '/', '/yok']) {
        const answer = await rawSend(`${method} ${path}`);
        expect(answer).toMatch(/^HTTP\/1\.1 405 /);
        expect(answer).toContain('Allow: GET, HEAD, OPTIONS');
      }
    },
  );

  it('tells other sites what they may ask of data, and nothing of pages', async () => {
    const asked = async (path: string): Promise<Headers> =>
      (await fetch(origin + path, { method: 'OPTIONS', headers: { Origin: 'https://gazete.example' } }))
        .headers;
    expect((await asked('/2024-2/igdir/veri.json')).get('access-control-allow-methods')).toBe(
      'GET, HEAD, OPTIONS',
    );
    expect((await asked('/2024-2/igdir/')).get('access-control-allow-origin')).toBeNull();
  });

  it('lets hashed names be kept for ever', async () => {
    const answer = await get('/assets/kitapcik.d30e2ec7707d3bee.css');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('lets a publication’s own address be kept for a day, and by what stands between for minutes', async () => {
    for (const file of ['', 'kitapcik.pdf']) {
      const answer = await get(`/2024-2/igdir/1/${file}`);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=86400, s-maxage=300, immutable');
    }
  });

  it.each([
    ['br, gzip', 'br', 'br of the page'],
    ['gzip, deflate', 'gzip', 'gz of the page'],
    ['gzip;q=0, br;q=0', null, '<h1>Ağrı</h1>'],
    ['', null, '<h1>Ağrı</h1>'],
  ])('gives to a browser that takes “%s” the page as %s', async (taken, coding, text) => {
    const answer = await rawGet('/2024-2/agri/', `Accept-Encoding: ${taken}\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(/^content-encoding: (.*)$/im.exec(answer)?.[1]?.trim() ?? null).toBe(coding);
    expect(answer).toMatch(/^content-type: text\/html; charset=utf-8/im);
    expect(answer).toMatch(/^vary: .*Accept-Encoding/im);
    expect(answer).toContain(text);
  });

  it('tags the same bytes alike wherever they lie, and each form of a page by itself', async () => {
    const tagOf = async (path: string, taken = 'identity'): Promise<string> =>
      /^etag: (.*)$/im.exec(await rawGet(path, `Accept-Encoding: ${taken}\r\n`))?.[1]?.trim() ?? '';
    const plain = await tagOf('/2024-2/agri/');
    expect(plain).toMatch(/^"[\w-]{27}"$/);
    expect(await tagOf('/2024-2/agri/1/')).toBe(plain);
    expect(await tagOf('/2024-2/agri/', 'br')).not.toBe(plain);
  });

  it.each([
    ['bytes=0-3', 206, '%PDF'],
    ['bytes=-3', 206, '1.7'],
    ['bytes=5-', 206, '1.7'],
    ['bytes=90-', 416, ''],
  ])('gives the part %s', async (range, status, text) => {
    const answer = await get('/2024-2/igdir/kitapcik.pdf', { Range: range });
    expect([answer.status, await answer.text()]).toEqual([status, text]);
  });

  it('has no address for a compressed twin of its own', async () => {
    expect((await get('/2024-2/agri/index.html.br')).status).toBe(404);
  });

  it('leads a folder without its slash to the page', async () => {
    const answer = await get('/2024-2/igdir');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/2024-2/igdir/');
  });

  it.each([
    '/.hidden/secret.txt',
    '/../lists/draft.txt',
    '/%2e%2e/lists/draft.txt',
    '/..%2flists%2fdraft.txt',
    '/.preparing/draft/',
    '/lists/draft.txt',
    '/kitapcik.db',
    '/secret',
    '/2024-2/igdir/%00',
    '/%ff',
  ])('has nothing at %s', async (path) => {
    const answer = await rawGet(path);
    expect(answer).toMatch(/^HTTP\/1\.1 (400|403|404) /);
    expect(answer).not.toMatch(/taslak|gizli/);
  });

  it('says in the reader’s language that there is nothing', async () => {
    const turkish = await (await get('/2024-2/yok/')).text();
    const english = await (await get('/2024-2/yok/', { 'Accept-Language': 'en-GB,en;q=0.9' })).text();
    expect(turkish).toContain('<html lang="tr">');
    expect(turkish).toContain('Sayfa bulunamadı');
    expect(english).toContain('Page not found');
    expect(await (await get('/')).text()).toContain('Henüz yayımlanmış kitapçık yok');
  });

  it('guards both sides with headers of their own', async () => {
    const page = (await get('/2024-2/igdir/')).headers;
    const desk = (await get('/yonetim')).headers;
    expect(page.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/);
    expect(desk.get('content-security-policy')).toContain("default-src 'self'");
    for (const headers of [page, desk]) {
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it.each(['/panel', '/panel/collections/users?limit=10', '/api/users/me', '/_next/static/x.js'])(
    'hands %s whole to the desk',
    async (path) => {
      expect(await (await get(path)).text()).toBe(`desk ${path}`);
    },
  );

  it('asks our endpoints before the desk, and finds nothing else below theirs, in both languages', async () => {
    const found = await get('/api/desk/sheets/2024-2/76/?x=1');
    expect(await found.json()).toEqual({
      name: 'readSheet',
      parts: { shownEdition: '2024-2', province: '76' },
    });
    for (const path of ['/api/desk', '/api/desk/yok', '/api/desk/sheets/2024-2']) {
      const { tr, en } = serverMessages;
      const answer = await get(path, { 'Accept-Language': 'en' });
      expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([path, 404, 'no-store']);
      expect(await answer.json()).toEqual({
        errors: [{ message: en.noEndpoint, messages: { tr: tr.noEndpoint, en: en.noEndpoint } }],
      });
    }
  });

  it('slows down the guessing of passwords, and says so', async () => {
    const fresh = (await serve(few)).origin;
    const login = (): Promise<Response> => fetch(`${fresh}/api/users/login`, { method: 'POST' });
    expect([(await login()).status, (await login()).status, (await login()).status]).toEqual([401, 401, 401]);
    const refused = await login();
    const { tr, en } = serverMessages;
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
    expect(await refused.json()).toEqual({
      errors: [{ message: tr.tooMany(1), messages: { tr: tr.tooMany(1), en: en.tooMany(1) } }],
    });
    expect((await fetch(`${fresh}/yonetim`)).status).toBe(200);
  });

  it.each(['/api/users/LOGIN', '/api/users/%6cogin', '/api/users/%4CoGin'])(
    'knows the login door under the name %s',
    async (door) => {
      const ask = await counting();
      for (let time = 0; time < 3; time += 1) expect(await ask('/api/users/login')).toBe(401);
      expect(await ask(door)).toBe(429);
    },
  );

  it('counts a login that calls itself a reading request, as only Payload would take it', async () => {
    const fresh = (await serve(few)).origin;
    const headers = { 'X-Payload-HTTP-Method-Override': 'GET' };
    const login = () => fetch(`${fresh}/api/users/login`, { method: 'POST', headers });
    expect([(await login()).status, (await login()).status, (await login()).status]).toEqual([401, 401, 401]);
    expect((await login()).status).toBe(429);
  });

  it.each([
    '/api/desk/%ff',
    '/yonetim/%ff',
    '/yonetim/..%2fapi/users/login',
    '/api/users%2Flogin',
    '/api/users%5clogin',
    '/api/users/%00',
    '/api/users/x%0d%0ay',
    '/yonetim/../api/users/login',
    '/api/x/../users/login',
    '/api/x/%2E./users/login',
    '/_next/./../api/users/login',
    '/api\\users\\login',
  ])('hands %s to nobody: the limits would not know it', async (path) => {
    expect(await rawSend(`POST ${path}`, 'Content-Length: 0\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('answers a host that is none as a mistake of whoever asks', async () => {
    expect(await rawSend('GET /yonetim', '', 'a b"<x>')).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('counts a sender as one, whatever ports a proxy writes beside the address', async () => {
    const door = (await serve(few, 1)).origin + '/api/users/login';
    const ask = async (sender: string): Promise<number> =>
      (await fetch(door, { method: 'POST', headers: { 'x-forwarded-for': sender } })).status;
    const senders = [40_000, 40_001, 40_002, 40_003].map((port) => `203.0.113.9:${String(port)}`);
    for (const sender of senders.slice(0, 3)) expect(await ask(sender)).toBe(401);
    expect([await ask(senders[3] ?? ''), await ask('::ffff:203.0.113.9')]).toEqual([429, 429]);
    for (const host of [1, 2, 3]) expect(await ask(`[2001:db8::${String(host)}]:443`)).toBe(401);
    expect([await ask('2001:db8::4'), await ask('2001:db8:0:1::4')]).toEqual([429, 401]);
  });

  it('slows down reset mails, which always succeed', async () => {
    const ask = await counting();
    const door = '/api/users/forgot-password';
    expect([await ask(door), await ask(door), await ask(door)]).toEqual([200, 200, 429]);
  });

  it('counts no code that could not even be read: nobody guesses so', async () => {
    const ask = await counting();
    const door = '/api/users/second-step?durum=';
    for (const time of [1, 2, 3, 4, 5]) expect([time, await ask(`${door}400`)]).toEqual([time, 400]);
    for (const time of [1, 2, 3]) expect([time, await ask(`${door}401`)]).toEqual([time, 401]);
    expect(await ask(`${door}401`)).toBe(429);
  });

  it('slows down codes like passwords', async () => {
    const ask = await counting();
    // The desk of this test refuses nothing but what is called a login, which uses up the limit of codes too.
    for (let time = 0; time < 3; time += 1) expect(await ask('/api/users/login')).toBe(401);
    for (const door of ['users/second-step', 'desk/second-factor/recovery-codes', 'desk/account/password'])
      expect([door, await ask(`/api/${door}`)]).toEqual([door, 429]);
    // What opens by a key that nobody can guess is nobody's to shut.
    for (const door of ['desk/set-password', 'users/logout', 'users/unlock'])
      expect([door, await ask(`/api/${door}`)]).toEqual([door, 200]);
    expect(await ask('/api/users/second-step', 'GET')).toBe(200);
  });

  it('slows down the way to the identity provider, and imports', async () => {
    const ask = await counting();
    const statuses = async (door: string, method: string): Promise<readonly number[]> => [
      await ask(door, method),
      await ask(door, method),
      await ask(door, method),
    ];
    expect(await statuses('/api/users/provider/callback?code=x', 'GET')).toEqual([200, 200, 429]);
    expect(await ask('/api/users/%50rovider', 'GET')).toBe(429);
    expect(await statuses('/api/desk/imports/preview', 'POST')).toEqual([200, 200, 429]);
  });

  it.each([
    'http://evil.example',
    'http://127.0.0.1:1',
    'http://127.0.0.1:4000',
    'https://localhost',
    'null',
  ])('takes nothing that the pages of %s send', async (foreign) => {
    const send = (Origin: string): Promise<string> =>
      rawSend('POST /panel', `Origin: ${Origin}\r\nContent-Length: 0\r\n`, '127.0.0.1:4000');
    expect(await send(foreign)).toMatch(/^HTTP\/1\.1 403 /);
    // Its own address whatever host a proxy writes, by each name of this machine.
    expect(await send('http://127.0.0.1')).toMatch(/^HTTP\/1\.1 200 /);
    expect(await send('http://localhost')).toMatch(/^HTTP\/1\.1 200 /);
    expect((await get('/yonetim', { Origin: foreign })).status).toBe(200);
  });

  it.each([
    ['application/x-www-form-urlencoded', 'email=a%40ornek.gov.tr&password=gizli'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name=password\r\n\r\ngizli\r\n',
    ],
  ])('answers a form that a page could not send itself (%s) with the page again', async (type, body) => {
    const login = '/yonetim/login?redirect=%2Fyonetim%2Finceleme';
    const send = (more: Record<string, string>, path = login): Promise<Response> =>
      fetch(origin + path, {
        method: 'POST',
        headers: { 'content-type': type, ...more },
        body,
        redirect: 'manual',
      });
    const again = await send({});
    expect(again.status).toBe(303);
    expect(again.headers.get('location')).toBe(login);
    expect(again.headers.get('cache-control')).toBe('no-store');
    expect(await again.text()).not.toContain('gizli');
    expect((await send({ origin: 'http://evil.example' })).status).toBe(403);
    const signed = { user: 'a', session: 'b', seconds: 60 };
    const { token } = await signSession({ secret: signingSecret(secret) }, signed);
    // A function of the server that one of our screens calls.
    const asked = { 'next-action': 'x', 'content-type': 'text/plain', origin: 'http://127.0.0.1' };
    const signedIn = { ...asked, cookie: `payload-token=${token}` };
    expect((await send(asked, '/panel')).status).toBe(401);
    expect(await (await send(signedIn, '/panel')).text()).toMatch(/^desk /);
    // The desk's own pages take nothing.
    expect([(await send(asked)).status, (await send(signedIn)).status]).toEqual([401, 415]);
    expect(log.join('')).not.toMatch(/gizli|a%40ornek|a@ornek/);
  });

  it('lets no answer to staff be kept', async () => {
    expect((await get('/api/users/me')).headers.get('cache-control')).toBe('no-store');
  });

  it('slows down floods of writes, and no reading', async () => {
    const ask = await counting();
    for (let time = 0; time < 24; time += 1) expect(await ask('/api/x')).toBe(200);
    expect(await ask('/api/x')).toBe(429);
    expect(await ask('/api/x', 'GET')).toBe(200);
  });

  it('logs no address, no query and no cookie', async () => {
    const before = log.length;
    await get('/2024-2/igdir/?ad=Elif', { Cookie: 'payload-token=gizli' });
    const lineOf = () => log.slice(before).find((line) => line.includes('/2024-2/igdir/'));
    const line = JSON.parse((await until(lineOf, 'the line of the request')) ?? '{}') as Record<
      string,
      unknown
    >;
    expect(line).toMatchObject({ method: 'GET', path: '/2024-2/igdir/', status: 200 });
    expect(log.join('')).not.toMatch(/Elif|gizli|127\.0\.0\.1/);
  });

  /** `fetch` tidies a path before it sends it; an attacker does not. */
  function rawGet(path: string, headers = ''): Promise<string> {
    return rawSend(`GET ${path}`, headers);
  }

  function rawSend(asks: string, headers = '', host = 'localhost'): Promise<string> {
    return new Promise((resolve, reject) => {
      let answer = '';
      const socket = connect(server.port, '127.0.0.1', () => {
        socket.write(`${asks} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${headers}\r\n`);
      });
      socket.on('data', (chunk) => (answer += chunk.toString()));
      socket.on('end', () => {
        resolve(answer);
      });
      socket.on('error', reject);
    });
  }
});
