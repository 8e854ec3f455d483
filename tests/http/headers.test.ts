import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
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

  it.each(['login', 'forgot', 'parola', 'logout', 'logout-inactivity', 'unauthorized', 'create-first-user'])(
    'lets /yonetim/%s run and show only what was written for this answer',
    async (page) => {
      const asked = await Promise.all(
        ['', '/', '?donem=2024-2'].map((more) => fetch(`${plain}/yonetim/${page}${more}`)),
      );
      const policies = asked.map(({ headers }) => headers.get('content-security-policy') ?? '');
      for (const [at, policy] of policies.entries()) {
        expect(policy).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/=]{24}'/);
        expect(policy).not.toContain('unsafe');
        // Without any referrer a browser would send the page's own form with an unknown origin.
        expect(asked[at]?.headers.get('referrer-policy')).toBe('same-origin');
      }
      expect(new Set(policies).size).toBe(policies.length);
      const told = (await asked[0]?.json()) as Asked;
      expect(told.policy?.replaceAll(' ', '')).toBe(policies[0]?.replace(/[,;]/g, ';').replaceAll(' ', ''));
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
    const answer = await fetch(`${secure}/yonetim`, {
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
    const answer = await fetch(`${plain}/yonetim`, { headers: { Cookie: 'payload-token=a.b.c' } });
    expect(answer.headers.getSetCookie()[0]).toMatch(/^payload-token=/);
    expect(((await answer.json()) as Asked).cookie).toBe('payload-token=a.b.c');
  });

  it('keeps search engines off the desk, and says whom to tell of a fault', async () => {
    expect(await (await fetch(`${secure}/robots.txt`)).text()).toContain('Disallow: /yonetim\n');
    expect((await fetch(`${secure}/yonetim`)).headers.get('x-robots-tag')).toContain('noindex');
    const contact = await (await fetch(`${secure}/.well-known/security.txt`)).text();
    expect(contact).toContain('Contact: mailto:guvenlik@kitapcik.example\n');
    expect(Date.parse(/^Expires: (.*)$/m.exec(contact)?.[1] ?? '')).toBeGreaterThan(Date.now());
    expect((await fetch(`${plain}/.well-known/security.txt`)).status).toBe(404);
  });
});
