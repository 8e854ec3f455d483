import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { pino } from 'pino';
import { defaultLimits } from '@/server/rateLimits';
import { startProbes } from '@/server/probes';
import type { ReadinessReport } from '@/telemetry/readiness';
import { requestInHand } from '@/telemetry/requestInHand';
import { startFrontAndDesk, type FrontAndDesk } from '../support/frontAndDesk';

interface Setting {
  readonly production?: boolean;
  readonly metricsToken?: string | null;
  readonly trustProxy?: number | readonly string[];
}

const token = 'a-token-of-sufficient-length';
const log: string[] = [];
const servers: Server[] = [];
const started: FrontAndDesk[] = [];
let standing: ReadinessReport = { status: 'ready', checks: { database: 'ok' } };
let away = false;

/** The real server with these settings, on a port of its own; the desk answers with the request it works for. */
async function start({ production = false, metricsToken = null, trustProxy = 0 }: Setting): Promise<string> {
  const servers = await startFrontAndDesk({
    env: {
      storage: { kind: 'folder', folder: tmpdir() },
      publicUrl: 'http://127.0.0.1',
      production,
      metricsToken,
      securityContact: null,
      secret: 'a secret of the tests, which keeps nothing',
      trustProxy,
    },
    log: pino({}, { write: (line: string) => log.push(line) }),
    limits: defaultLimits,
    officeNetworks: [],
    knownSender: () => null,
    standing: async () => standing,
    collect: async () => ({ type: 'text/plain', text: 'kitapcik_up 1' }),
    answerRequest: () => Promise.resolve(null),
    isAway: () => away,
    isKnown: () => Promise.resolve(true),
    desk: async (_request, response) => {
      response.end(requestInHand());
    },
  });
  started.push(servers);
  return servers.origin;
}

afterAll(async () => {
  await Promise.all(started.map((each) => each.close()));
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});

const metricsOf = async (origin: string, headers: Record<string, string> = {}): Promise<number> => {
  const answer = await fetch(`${origin}/metrics`, { headers });
  expect((await answer.text()).includes('kitapcik_up')).toBe(answer.status === 200);
  return answer.status;
};

describe('/healthz and /readyz', () => {
  it('tell being alive from being able to work', async () => {
    const origin = await start({});
    standing = { status: 'unavailable', checks: { database: 'failed' } };
    expect((await fetch(`${origin}/healthz`)).status).toBe(200);
    const answer = await fetch(`${origin}/readyz`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual(standing);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    standing = { status: 'ready', checks: { database: 'ok' } };
    expect((await fetch(`${origin}/readyz`)).status).toBe(200);
  });
});

describe('/metrics', () => {
  it('is for this machine alone on one’s own machine', async () => {
    const origin = await start({});
    expect(await metricsOf(origin)).toBe(200);
    for (const name of ['X-Forwarded-For', 'Forwarded', 'Via', 'X-Real-IP'])
      expect([name, await metricsOf(origin, { [name]: '127.0.0.1' })]).toEqual([name, 404]);
  });

  it('is not there in production without a token: a proxy on this machine is this machine too', async () => {
    expect(await metricsOf(await start({ production: true }))).toBe(404);
  });

  it('with a token is for whoever shows it, and for nobody else', async () => {
    const origin = await start({ production: true, metricsToken: token });
    expect(await metricsOf(origin, { Authorization: `Bearer ${token}` })).toBe(200);
    for (const wrong of ['', token, `Bearer ${token}x`, `Bearer ${token.slice(0, -1)}`, `Basic ${token}`])
      expect([wrong, await metricsOf(origin, { Authorization: wrong })]).toEqual([wrong, 401]);
    expect(await metricsOf(await start({ metricsToken: token }))).toBe(401);
  });

  it('of a worker keeps the same rule, and a worker without a port has none', async () => {
    const probes = { standing: async () => standing, collect: async () => ({ type: 'text', text: 'x' }) };
    const env = { host: '127.0.0.1', production: true, metricsToken: token };
    expect(await startProbes({ ...env, workerPort: null }, probes)).toBeNull();
    const server = await startProbes({ ...env, workerPort: 0 }, probes);
    if (server === null) throw new Error('No server');
    servers.push(server);
    const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    expect((await fetch(`${origin}/readyz`)).status).toBe(200);
    expect((await fetch(`${origin}/metrics`)).status).toBe(401);
    const shown = await fetch(`${origin}/metrics`, { headers: { Authorization: `Bearer ${token}` } });
    expect(shown.status).toBe(200);
    expect((await fetch(`${origin}/2024-2/`)).status).toBe(404);
  });
});

describe('A request’s id', () => {
  const given = 'vekil-7f3a9c01';
  const ask = async (origin: string, id: string): Promise<readonly (string | null)[]> => {
    const answer = await fetch(`${origin}/panel`, { headers: { 'X-Request-Id': id } });
    return [answer.headers.get('x-request-id'), await answer.text()];
  };

  it('is the proxy’s, in the answer, in the work and in the log', async () => {
    const origin = await start({ trustProxy: 1 });
    expect(await ask(origin, given)).toEqual([given, given]);
    expect(JSON.parse(log.at(-1) ?? '{}')).toMatchObject({ request: given, route: 'desk', status: 200 });
    expect(await ask(await start({ trustProxy: ['loopback'] }), given)).toEqual([given, given]);
  });

  it('is nobody else’s to choose', async () => {
    for (const trustProxy of [0, ['10.0.0.0/8']]) {
      const [answered, worked] = await ask(await start({ trustProxy }), given);
      expect(answered).toMatch(/^[0-9a-f-]{36}$/);
      expect(worked).toBe(answered);
    }
  });

  it.each(['kısa', 'x', 'a b c d e f g h', '{"level":60}', 'elif@ornek.gov.tr', 'a'.repeat(65)])(
    'is a new one in place of %j',
    async (id) => {
      const sent = encodeURIComponent(id) === id ? id : id.replace(/[^\x20-\x7e]/g, '?');
      const [answered] = await ask(await start({ trustProxy: 1 }), sent);
      expect(answered).toMatch(/^[0-9a-f-]{36}$/);
    },
  );
});

describe('While the desk is away', () => {
  it('it says so at once in the reader’s language, and the public side goes on', async () => {
    const origin = await start({});
    away = true;
    const turkish = await fetch(`${origin}/panel/collections/services`);
    const english = await fetch(`${origin}/panel`, { headers: { 'Accept-Language': 'en' } });
    const save = await fetch(`${origin}/api/desk/sheets/2024-2/76/save`, { method: 'POST' });
    const reader = await fetch(`${origin}/`);
    away = false;
    expect([turkish.status, english.status, save.status]).toEqual([503, 503, 503]);
    expect(turkish.headers.get('retry-after')).toBe('10');
    expect(await turkish.text()).toContain('Yönetim ekranı şu anda kullanılamıyor');
    expect(await english.text()).toContain('The administration pages are not available');
    expect(await save.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('kullanılamıyor') as string }],
    });
    expect(reader.status).toBe(404);
    expect((await fetch(`${origin}/panel`)).status).toBe(200);
  });
});
