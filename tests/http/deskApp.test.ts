import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { addressOf, deskFiles, deskScreens } from '@/contract/addresses';
import { createFront } from '@/server/createFront';

/** The built application, served while nothing of the staff's side answers. */
describe('the page of the desk', () => {
  let server: Server;
  let origin = '';
  beforeAll(async () => {
    server = createFront({
      env: {
        storage: { kind: 'folder', folder: 'nowhere' },
        production: false,
        trustProxy: 0,
        publicUrl: 'http://127.0.0.1',
        metricsToken: null,
        securityContact: null,
        secret: 'a secret of the tests, which keeps nothing',
      },
      log: pino({ level: 'silent' }),
      standing: () => Promise.resolve({ status: 'unavailable', checks: { desk: 'failed' } }),
      collect: () => Promise.resolve({ type: 'text', text: '' }),
      desk: (_request, response) => void response.status(503).end(),
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  afterAll(() => {
    server.close();
  });
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(origin + path, { headers, redirect: 'manual' });

  it('stands on every screen while the desk is away, is kept by nobody, and is one with its policy', async () => {
    for (const screen of deskScreens) {
      const answer = await ask(addressOf(screen));
      expect([screen, answer.status, answer.headers.get('cache-control')]).toEqual([screen, 200, 'no-store']);
      const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1];
      const page = await answer.text();
      expect(page).toContain(`<meta name="csp-nonce" nonce="${String(nonce)}">`);
      expect(page).not.toMatch(/<style|<script>| style=| on[a-z]+=/);
    }
    const twice = await Promise.all([ask(addressOf('home')), ask(addressOf('home'))]);
    const [first, second] = twice.map(({ headers }) => headers.get('content-security-policy'));
    expect(first).not.toBe(second);
  });

  it.each([
    [{}, '<html lang="tr">'],
    [{ 'accept-language': 'en-GB' }, '<html lang="en">'],
    [{ cookie: 'payload-lng=tr; x=y', 'accept-language': 'en' }, '<html lang="tr">'],
    [{ cookie: 'payload-lng=en; payload-theme=dark' }, '<html lang="en" data-theme="dark">'],
    [{ cookie: 'payload-theme=light' }, '<html lang="tr" data-theme="light">'],
    [{ cookie: 'payload-theme="><script>' }, '<html lang="tr">'],
  ])('of %j begins with %s', async (headers, begins) => {
    expect(await (await ask(addressOf('board'), headers)).text()).toContain(`<!doctype html>${begins}`);
  });

  it('loads files that are kept for ever under names that change with them, packed for those who take them so', async () => {
    const page = await (await ask(addressOf('home'))).text();
    const files = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const answer = await ask(file, { 'accept-encoding': 'br' });
      expect([file, answer.status]).toEqual([file, 200]);
      expect(answer.headers.get('cache-control')).toContain('immutable');
      const isPacked = /\.(js|css)$/.test(file);
      expect(answer.headers.get('content-encoding')).toBe(isPacked ? 'br' : null);
      expect(answer.headers.get('content-type')).toMatch(/javascript|css|font|woff2/);
    }
    const plain = await ask(files.find((file) => file.endsWith('.js')) ?? '', {
      'accept-encoding': 'identity',
    });
    expect([plain.status, plain.headers.get('content-encoding')]).toEqual([200, null]);
  });

  it('says that nothing is there at an address that is no screen, and gives no file that was not built', async () => {
    const lost = await ask('/yonetim/yok/boyle');
    expect([lost.status, lost.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    for (const file of ['yok.js', '..%2fpage.json', 'page.json', 'main.js.map'])
      expect((await ask(`${deskFiles}/${file}`)).status).not.toBe(200);
  });
});
