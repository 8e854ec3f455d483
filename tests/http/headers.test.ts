import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { addressOf, deskRoot, panelRoot, screenNames } from '@/contract/addresses';
import { createFront } from '@/server/createFront';

/** What the desk behind it was asked with, and what it answers with. */
interface Asked {
  readonly cookie: string | null;
  readonly policy: string | null;
}

const folder = mkdtempSync(join(tmpdir(), 'kitapcik-headers-'));
const servers: Server[] = [];

async function start(env: { publicUrl: string; securityContact: string | null }): Promise<string> {
  const server = createFront({
    env: {
      storage: { kind: 'folder', folder },
      production: false,
      trustProxy: 0,
      metricsToken: null,
      secret: 'a secret of the tests, which keeps nothing',
      ...env,
    },
    log: pino({ level: 'silent' }),
    standing: () => Promise.resolve({ status: 'ready', checks: {} }),
    collect: () => Promise.resolve({ type: 'text', text: '' }),
    desk: ({ headers }, response) => {
      const policy = headers['content-security-policy'] ?? null;
      response.setHeader('Set-Cookie', [
        'payload-token=a.b.c; Path=/; HttpOnly; Secure; SameSite=Lax',
        'payload-lng=en; Path=/',
        'kitapcik-device-0123456789ab=x; Path=/; HttpOnly; Secure',
      ]);
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ cookie: headers.cookie ?? null, policy }));
    },
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  servers.push(server);
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

describe('what the server says of its answers', () => {
  let secure = '';
  let plain = '';
  beforeAll(async () => {
    secure = await start({
      publicUrl: 'https://kitapcik.example',
      securityContact: 'mailto:guvenlik@kitapcik.example',
    });
    plain = await start({ publicUrl: 'http://127.0.0.1', securityContact: null });
  });
  afterAll(() => {
    for (const server of servers) server.close();
    rmSync(folder, { recursive: true });
  });

  const policyAt = async (path: string): Promise<string> =>
    (await fetch(plain + path, { redirect: 'manual' })).headers.get('content-security-policy') ?? '';

  it('takes nothing inline on any screen of the desk, in files of its own, or in answers', async () => {
    const paths = screenNames.map((screen) => addressOf(screen));
    for (const path of [...paths, `${deskRoot}/yok/boyle/bir/yer`, '/api/desk/self', '/_next/static/x.js'])
      for (const more of ['', '/', '?donem=2024-2']) {
        const policy = await policyAt(path + more);
        expect([path, policy]).toEqual([path, expect.not.stringContaining('unsafe')]);
        expect(policy).toMatch(/script-src 'self'(?: '(?:nonce|sha256)-[A-Za-z0-9+/=]+')*;/);
        expect(policy).toContain("frame-ancestors 'none'");
      }
  });

  it.each(['', '/', '/collections/services', '/collections/services/asdep?x=1'])(
    'lets Payload’s forms at /panel%s write into their pages, and nobody else’s frame hold them',
    async (path) => {
      const policy = await policyAt(panelRoot + path);
      expect(policy).toContain("script-src 'self' 'unsafe-inline'");
      expect(policy).toContain("frame-ancestors 'self'");
      expect(policy).not.toMatch(/https?:|\*/);
    },
  );

  it.each(['/', '/2024-2/igdir/', '/git', '/yok.css'])(
    'takes no inline code or style at %s',
    async (path) => {
      const answer = await fetch(plain + path);
      expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
      expect(answer.headers.get('permissions-policy')).toContain('camera=()');
    },
  );

  it('over TLS names the cookies that stand for somebody for this host alone, and takes no others back', async () => {
    const answer = await fetch(`${secure}/api/users/me`, {
      headers: {
        Cookie:
          'payload-token=planted; __Host-payload-token=a.b.c; payload-theme=dark; kitapcik-pending=planted; __Host-kitapcik-device-0123456789ab=x',
      },
    });
    const names = answer.headers.getSetCookie().map((cookie) => cookie.split('=')[0]);
    expect(names).toEqual(['__Host-payload-token', 'payload-lng', '__Host-kitapcik-device-0123456789ab']);
    expect(((await answer.json()) as Asked).cookie).toBe(
      'payload-token=a.b.c; payload-theme=dark; kitapcik-device-0123456789ab=x',
    );
  });

  it('without TLS leaves cookies as they are: browsers would refuse the prefix', async () => {
    const answer = await fetch(`${plain}/api/users/me`, { headers: { Cookie: 'payload-token=a.b.c' } });
    expect(answer.headers.getSetCookie()[0]).toMatch(/^payload-token=/);
    expect(((await answer.json()) as Asked).cookie).toBe('payload-token=a.b.c');
  });

  it('keeps search engines off the desk, and says whom to tell of a fault', async () => {
    expect(await (await fetch(`${secure}/robots.txt`)).text()).toContain(
      'Disallow: /yonetim\nDisallow: /panel\n',
    );
    expect((await fetch(`${secure}/yonetim`)).headers.get('x-robots-tag')).toContain('noindex');
    const contact = await (await fetch(`${secure}/.well-known/security.txt`)).text();
    expect(contact).toContain('Contact: mailto:guvenlik@kitapcik.example\n');
    expect(Date.parse(/^Expires: (.*)$/m.exec(contact)?.[1] ?? '')).toBeGreaterThan(Date.now());
    expect((await fetch(`${plain}/.well-known/security.txt`)).status).toBe(404);
  });

  it.each([
    ['/yonetim/collections/services/evde-bakim', '/panel/collections/services/evde-bakim'],
    ['/yonetim/collections/editions?limit=10&page=2', '/panel/collections/editions?limit=10&page=2'],
    [
      '/panel/login?redirect=%2Fpanel%2Fcollections%2Fservices',
      '/yonetim/login?redirect=%2Fpanel%2Fcollections%2Fservices',
    ],
    ['/panel/login?redirect=https://kotu.example', '/yonetim/login?redirect=https%3A%2F%2Fkotu.example'],
    ['/panel/logout-inactivity?redirect=%2Fpanel', '/yonetim/login?redirect=%2Fpanel&sorun=session_over'],
    [
      '/yonetim/logout-inactivity?redirect=%2Fyonetim%2Finceleme',
      '/yonetim/login?redirect=%2Fyonetim%2Finceleme&sorun=session_over',
    ],
    ['/panel/logout', '/yonetim/logout'],
    ['/panel/account/', '/yonetim/account'],
    ['/panel/forgot?x=1', '/yonetim/forgot'],
    ['/panel/create-first-user', '/yonetim/create-first-user'],
    ['/panel/reset/anahtar', '/yonetim/forgot'],
    ['/yonetim/reset/anahtar', '/yonetim/forgot'],
    ['/panel/users/verify/anahtar', '/yonetim/login'],
    ['/yonetim/users/verify/anahtar', '/yonetim/login'],
  ])('leads on from %s', async (path, goal) => {
    const answer = await fetch(plain + path, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, goal]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('has who comes from another site asked before they are signed out', async () => {
    const from = async (path: string, site: string): Promise<string> => {
      const headers = { 'Sec-Fetch-Site': site };
      const { status, headers: told } = await fetch(plain + path, { headers, redirect: 'manual' });
      return told.get('location') ?? String(status);
    };
    for (const site of ['cross-site', 'same-site'])
      for (const path of ['/yonetim/logout', '/yonetim/logout/', '/panel/logout', '/yonetim/logout?x=1'])
        expect([path, await from(path, site)]).toEqual([path, '/yonetim/logout?sor=1']);
    for (const site of ['same-origin', 'none']) expect(await from('/yonetim/logout', site)).toBe('200');
    expect(await from('/yonetim/logout?sor=1', 'cross-site')).toBe('200');
    expect(await from('/yonetim/login', 'cross-site')).toBe('200');
  });

  it.each([
    '/panel',
    '/panel/collections/services',
    '/panel/logins',
    '/yonetim/collectionsx',
    '/panel/no-entry',
  ])('leaves %s where it is', async (path) => {
    expect([200, 404]).toContain((await fetch(plain + path, { redirect: 'manual' })).status);
  });
});
