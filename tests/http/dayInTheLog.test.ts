import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SheetFigure, SheetView } from '@/contract/sheetView';
import { demoPeople } from '@/demo/run/demoPeople';
import { mailsTo } from '../support/outbox';
import { linkIn } from '../support/people';
import { jobPatience, until } from '../support/until';
import { startWeb, type WebProcess } from '../support/webProcess';

type Line = Readonly<Record<string, unknown>>;

const note = 'Gizli kalması gereken açıklama: Şükrü Bey arandı';
const amount = 987_654;
const newPassword = 'Yepyeni-Parola-2024!';
const metric = 'shm-merkez';
const place = '2024-2/76';

/** The built program through a day's work of several people; then everything that it wrote is searched. */
describe('a day’s work in the log', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kitapcik-log-'));
  const sessions: string[] = [];
  let web: WebProcess;
  let passwords: Record<string, string>;

  beforeAll(async () => {
    web = await startWeb(dataDir);
    await web.ready();
    passwords = JSON.parse(readFileSync(join(dataDir, 'demo-passwords.json'), 'utf8')) as typeof passwords;
  });
  afterAll(async () => {
    await web.kill('SIGTERM');
    rmSync(dataDir, { recursive: true });
  });

  const emailOf = (key: string): string => demoPeople.find((person) => person.key === key)?.email ?? '';

  const send = async (path: string, body: object, cookie = ''): Promise<Response> =>
    fetch(web.origin + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: web.origin, Cookie: cookie },
      body: JSON.stringify(body),
    });

  const logIn = async (key: string): Promise<string> => {
    const email = emailOf(key);
    const answer = await send('/api/users/login', { email, password: passwords[email] });
    expect(answer.status).toBe(200);
    const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    sessions.push(cookie.split('=')[1] ?? '');
    return cookie;
  };

  const sheetOf = async (cookie: string): Promise<SheetView> =>
    (await (
      await fetch(`${web.origin}/api/desk/sheets/${place}`, { headers: { Cookie: cookie } })
    ).json()) as SheetView;

  const figure = async (cookie: string): Promise<SheetFigure> => {
    const { sections } = await sheetOf(cookie);
    const figures = sections.flatMap(({ services }) => services.flatMap((service) => service.figures));
    const found = figures.find((each) => each.metric.key === metric);
    if (found === undefined) throw new Error(`No ${metric}`);
    return found;
  };

  const act = async (cookie: string, path: string, more: object = {}): Promise<Response> => {
    const { revision } = await figure(cookie);
    const answer = await send(`/api/desk/${path}`, { figures: [{ metric, revision, ...more }] }, cookie);
    expect([path, answer.status]).toEqual([path, 200]);
    return answer;
  };

  const approve = async (cookie: string): Promise<void> => {
    const { revision } = await figure(cookie);
    const decisions = { approvals: [{ metric, revision }], returns: [] };
    expect((await send(`/api/desk/review/${place}/decide`, decisions, cookie)).status).toBe(200);
  };

  const allLines = (): string => readFileSync(join(dataDir, 'kitapcik.log'), 'utf8') + web.output();
  const lines = (): readonly Line[] =>
    readFileSync(join(dataDir, 'kitapcik.log'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);

  let released = '';

  it('somebody fails to log in, others enter, review and release', async () => {
    const email = emailOf('reviewer');
    expect((await send('/api/users/login', { email, password: 'yanlis' })).status).toBe(401);
    const editor = await logIn('provinceEditor');
    await act(editor, `sheets/${place}/save`, { entry: { input: String(amount) }, note });
    await act(editor, `sheets/${place}/send`);
    await approve(await logIn('provinceApprover'));
    await approve(await logIn('reviewer'));
    const publisher = await logIn('publisher');
    const { revision } = (await (
      await fetch(`${web.origin}/api/desk/booklets/${place}/release`, { headers: { Cookie: publisher } })
    ).json()) as { revision: number };
    const wish = { revision, kind: 'correction', reason: note };
    const answer = await send(`/api/desk/booklets/${place}/release`, wish, publisher);
    expect([answer.status, await answer.clone().text()]).toEqual([200, expect.anything()]);
    released = answer.headers.get('x-request-id') ?? '';
    const isMade = (): boolean => lines().some((line) => line['about'] === '2024-2:76:2:1');
    await until(isMade, 'the booklet was made', jobPatience);
  });

  it('somebody sets a new password by a link in a mail', async () => {
    const email = emailOf('provinceEditor');
    expect((await send('/api/users/forgot-password', { email })).status).toBe(200);
    // The day brought this person other mails too.
    const link = linkIn(
      await until(
        async () => (await mailsTo(dataDir, email)).find((text) => text.includes('anahtar')),
        'the mail came',
      ),
    );
    sessions.push(link.key);
    // What the mail says is in the fragment, which never arrives; somebody may still paste it as a query.
    await fetch(`${web.origin}/yonetim/parola#kisi=${link.person}&anahtar=${link.key}`);
    await fetch(`${web.origin}/yonetim/parola?kisi=${link.person}&anahtar=${link.key}`);
    const answer = await send('/api/desk/set-password', { ...link, password: newPassword });
    expect(answer.status).toBe(200);
  });

  it('somebody asks for what is not there, with things in the address that are nobody’s business', async () => {
    await fetch(`${web.origin}/${encodeURIComponent(emailOf('admin'))}/?ad=Elif&parola=${newPassword}`);
    await send('/api/desk/sheets/2024-2/76/save', { figures: note });
  });

  it('every line is JSON, and names its request or its job', () => {
    const requests = lines().filter(({ msg }) => msg === 'request');
    expect(requests.length).toBeGreaterThan(15);
    for (const line of requests) {
      expect(line).toMatchObject({
        process: 'web',
        request: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
        route: expect.stringMatching(/^[a-z_]+$/) as string,
      });
    }
  });

  it('leads from the publisher’s click to the booklet and to the mails about it', async () => {
    await until(
      () => lines().filter(({ msg, request }) => msg === 'job' && request === released).length >= 2,
      'the jobs of the release ended',
      jobPatience,
    );
    const jobs = lines().filter(({ msg, request }) => msg === 'job' && request === released);
    expect(jobs).toContainEqual(
      expect.objectContaining({ task: 'publish', about: '2024-2:76:2:1', outcome: 'done' }),
    );
    expect(jobs.map(({ about }) => about)).toContain('renders:2024-2:76:2:1');
    expect(jobs.every(({ job }) => typeof job === 'string')).toBe(true);
  });

  it('has nobody’s name, address, password, session or link, and nothing that was entered', () => {
    // Where this installation itself is to be found is no secret.
    const written = allLines().replaceAll(web.origin, '');
    const names = demoPeople.flatMap(({ name, email }) => [name, email, ...name.split(' ')]);
    const entered = [note, 'Şükrü', String(amount), '987.654', newPassword, 'yanlis'];
    const secrets = [...Object.values(passwords), ...sessions];
    expect(sessions.every((secret) => secret.length > 20)).toBe(true);
    expect(secrets.length).toBeGreaterThan(8);
    const found = [...names, ...entered, ...secrets].filter((word) => written.includes(word));
    expect(found).toEqual([]);
    expect(written).not.toMatch(/127\.0\.0\.1|@kitapcik|User-Agent|%40/i);
  });

  it('and the counts of it are there for this machine', async () => {
    const read = async (): Promise<string> => (await fetch(`${web.origin}/metrics`)).text();
    const shapes = [
      /^kitapcik_database_up 1$/m,
      /^kitapcik_http_request_duration_seconds_count\{route="desk_action",status="200"\} [1-9]/m,
      /^kitapcik_http_request_duration_seconds_count\{route="account",status="401"\} 1$/m,
      /^kitapcik_render_step_duration_seconds_count\{step="press"\} 2$/m,
      /^kitapcik_renders_ended_total\{outcome="done"\} 2$/m,
      /^kitapcik_renders\{state="done"\} 2$/m,
      /^kitapcik_jobs\{queue="mail",state="waiting"\} 0$/m,
      /^kitapcik_mails\{state="given_up"\} 0$/m,
      /^kitapcik_last_publication_timestamp_seconds 1\.7\d+e\+09$|^kitapcik_last_publication_timestamp_seconds \d{10}/m,
      /^kitapcik_transaction_retries_total \d+$/m,
      /^nodejs_eventloop_lag_p99_seconds /m,
      /^process_resident_memory_bytes /m,
    ];
    // What ended is counted after it is told, and the mail about the new password is still on its way.
    await until(
      async () => {
        const metrics = await read();
        return shapes.every((shape) => shape.test(metrics));
      },
      async () => `each of the counts in\n${await read()}`,
    );
    expect(await read()).not.toMatch(/kitapcik\.example|2024-2|igdir/);
  });

  it('and it is ready', async () => {
    const answer = await fetch(`${web.origin}/readyz`);
    expect(await answer.json()).toEqual({
      status: 'ready',
      checks: { database: 'ok', schema: 'ok', storage: 'ok', desk: 'ok' },
    });
  });
});
