import { openSqlite } from '@/database/sqliteConnection';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOf, screenNames, screens } from '@/contract/addresses';
import { jobPatience, until } from '../support/until';
import { startWeb, type WebProcess } from '../support/webProcess';

interface StoredRender {
  readonly state: string;
  readonly step: string | null;
  readonly runs: number;
}

/** Names under which a browser calls the server functions of the screens, of Next's own making. */
function serverFunctions(): readonly string[] {
  const file = '.next/server/server-reference-manifest.json';
  const { node } = JSON.parse(readFileSync(file, 'utf8')) as { node: Record<string, { filename: string }> };
  const found = Object.keys(node).filter((id) => node[id]?.filename.startsWith('src/app/'));
  expect(found).toHaveLength(1);
  return found;
}

/** The built program in a data folder of its own, from its first start on. */
describe('the web process', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kitapcik-web-'));
  let web: WebProcess;
  let session = '';
  afterAll(async () => {
    await web.kill('SIGTERM');
    rmSync(dataDir, { recursive: true });
  });

  const readRenders = async (): Promise<readonly StoredRender[]> => {
    const database = openSqlite(join(dataDir, 'kitapcik.db'));
    const { rows } = database.execute('SELECT state, step, runs FROM renders');
    database.close();
    return rows.map(({ state, step, runs }) => ({
      state: state as string,
      step: step as string | null,
      runs: Number(runs),
    }));
  };

  it('refuses to start in production with wrong settings, and says all that is wrong', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'kitapcik-web-'));
    const refused = await startWeb(empty, { HOST: '0.0.0.0', SMTP_URL: 'mail' });
    await expect(refused.ready()).rejects.toThrow('ended with 1');
    for (const word of ['SECRET', 'PUBLIC_URL', 'SMTP_URL', 'Kitapçık başlatılamıyor', 'cannot start']) {
      expect(refused.output()).toContain(word);
    }
    expect(existsSync(join(empty, 'kitapcik.db'))).toBe(false);
    rmSync(empty, { recursive: true });
  });

  it('killed while the first booklet is pressed, finishes it once at the next start', async () => {
    web = await startWeb(dataDir);
    await web.step('printing');
    await until(async () => (await readRenders()).some(({ step }) => step === 'press'), 'the press began');
    await web.kill('SIGKILL');
    expect(await readRenders()).toEqual([{ state: 'running', step: 'press', runs: 1 }]);

    web = await startWeb(dataDir);
    await web.ready();
    await until(
      async () => (await readRenders()).every(({ state }) => state === 'done'),
      'the render was done',
      jobPatience,
    );
    expect(await readRenders()).toEqual([{ state: 'done', step: null, runs: 2 }]);
    const page = await fetch(`${web.origin}/2024-2/igdir/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('28.681');
  });

  it('lists the booklet for readers', async () => {
    await until(async () => (await fetch(`${web.origin}/2024-2/`)).status === 200, 'the list of the edition');
    expect(await (await fetch(`${web.origin}/2024-2/`)).text()).toContain('/2024-2/igdir/');
  });

  it('kept secret and passwords for its owner alone', () => {
    for (const file of ['secret', 'demo-passwords.json']) {
      expect(statSync(join(dataDir, file)).mode & 0o777).toBe(0o600);
    }
  });

  it.each(['figures', 'sheets', 'publications', 'renders', 'timeline', 'sections', 'users', 'payload-jobs'])(
    'shows %s to nobody who has not logged in',
    async (collection) => {
      const answer = await fetch(`${web.origin}/api/${collection}?limit=1`);
      expect([401, 403, 404]).toContain(answer.status);
    },
  );

  it('logs a demo person in, keeps the session out of reach of scripts, and has every screen that mails link to', async () => {
    const passwords = JSON.parse(readFileSync(join(dataDir, 'demo-passwords.json'), 'utf8')) as Record<
      string,
      string
    >;
    const email = 'il.editor@kitapcik.example';
    const login = await fetch(`${web.origin}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password: passwords[email] }),
    });
    expect(login.status).toBe(200);
    const cookie = login.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    [session = ''] = cookie.split(';');
    const open = (path: string) =>
      fetch(web.origin + path, { headers: { Cookie: session }, redirect: 'manual' });
    const desk = await open('/yonetim');
    expect(desk.status).toBe(200);
    expect(desk.headers.get('content-security-policy')).toContain("default-src 'self'");
    for (const screen of screenNames.filter((each) => screens[each].inMails)) {
      expect([screen, (await open(addressOf(screen))).status]).toEqual([screen, 200]);
    }
    expect((await open('/yonetim/baska-yer')).status).toBe(404);
  });

  it('calls the desk by its own name, with a mark of its own', async () => {
    const page = await (await fetch(`${web.origin}/yonetim/login`)).text();
    const told = page.match(/<(meta|link rel="icon")[^>]*>/g) ?? [];
    expect(told.filter((tag) => /payload/i.test(tag))).toEqual([]);
    expect(told.filter((tag) => tag.includes('rel="icon"'))).toHaveLength(1);
  });

  it.each([
    ['login', 'tr'],
    ['login', 'en'],
    ['forgot', 'tr'],
    ['parola', 'tr'],
    ['yayin', 'tr'],
    ['yayin', 'en'],
  ])('names /yonetim/%s in %s until the screen has its own title', async (path, language) => {
    const headers = { 'accept-language': language };
    const page = await (await fetch(`${web.origin}/yonetim/${path}`, { headers, redirect: 'manual' })).text();
    expect(/<title>[^<]*/.exec(page)?.[0]).toBe('<title>Kitapçık');
    expect(page).toContain(`<html lang="${language}"`);
  });

  it.each(['constructor', '__proto__', 'schedule-publish', 'copy-data-from-locale'])(
    'has no server function %s',
    async (name) => {
      for (const id of serverFunctions()) {
        const headers = { 'Next-Action': id, 'Content-Type': 'text/plain', Origin: web.origin };
        const body = JSON.stringify([{ name, args: {} }]);
        const ask = (place: string, more: object): Promise<Response> =>
          fetch(web.origin + place, { method: 'POST', headers: { ...headers, ...more }, body });
        for (const place of ['/panel', '/yonetim']) expect((await ask(place, {})).status).toBe(401);
        // The desk has none, and takes no such body.
        expect((await ask('/yonetim', { Cookie: session })).status).toBe(415);
        const answer = await ask('/panel', { Cookie: session });
        expect(answer.status).toBe(500);
        expect(await answer.text()).not.toContain('cookies');
      }
    },
  );

  it('stops in order', async () => {
    expect(await web.kill('SIGTERM')).toBe(0);
  });

  it('is up again, with nothing entered twice', async () => {
    web = await startWeb(dataDir);
    expect(await web.ready()).toMatchObject({ people: null, failure: null });
    expect((await readRenders()).map(({ state }) => state)).toEqual(['done']);
  });
});
