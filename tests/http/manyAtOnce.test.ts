import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { defaultLimits } from '@/server/rateLimits';
import { startFrontAndDesk, type FrontAndDesk } from '../support/frontAndDesk';
import { until } from '../support/until';

const most = 512;

describe('many requests at once', () => {
  let servers: FrontAndDesk;
  const seen = { inHand: 0, atOnce: 0, headers: {} as IncomingMessage['headers'] };
  const folder = mkdtempSync(join(tmpdir(), 'kitapcik-many-'));
  beforeAll(() => {
    mkdirSync(join(folder, 'site'));
    writeFileSync(join(folder, 'site', 'big.pdf'), Buffer.alloc(5_000_000));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    Object.assign(seen, { inHand: 0, atOnce: 0, headers: {} });
    servers = await startFrontAndDesk({
      env: {
        storage: { kind: 'folder', folder },
        production: false,
        publicUrl: 'http://127.0.0.1',
        trustProxy: 0,
        metricsToken: null,
        securityContact: null,
        secret: 'a secret of the tests, which keeps nothing',
      },
      log: pino({ level: 'silent' }),
      limits: { ...defaultLimits, credentials: 10 * most },
      officeNetworks: [],
      knownSender: () => null,
      standing: () => Promise.resolve({ status: 'ready', checks: {} }),
      collect: () => Promise.resolve({ type: 'text', text: '' }),
      answerRequest: () => Promise.resolve(null),
      isAway: () => false,
      isKnown: () => Promise.resolve(true),
      desk: answer,
    });
  });
  afterEach(() => servers.close());

  /** Reads the whole request, takes a moment, and answers with its address. */
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    seen.inHand += 1;
    seen.atOnce = Math.max(seen.atOnce, seen.inHand);
    seen.headers = request.headers;
    response.once('close', () => (seen.inHand -= 1));
    await text(request).catch(() => '');
    await pause(5);
    response.end(`${request.url ?? ''} `);
  };
  const opened = async (sent: string): Promise<Socket> => {
    const socket = connect(servers.port, '127.0.0.1').on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(sent);
    return socket;
  };
  const get = (path: string, more = ''): string => `GET ${path} HTTP/1.1\r\nHost: here\r\n${more}\r\n`;
  const status = async (): Promise<number> => (await fetch(`${servers.origin}/panel/me`)).status;

  it('of one connection are answered in their order, one at a time', async () => {
    const paths = Array.from({ length: 10 }, (_, nth) => `/panel/${String(nth)}`);
    const closing = get('/panel/last', 'Connection: close\r\n');
    const answers = await text(await opened(paths.map((path) => get(path)).join('') + closing));
    expect(answers.match(/\/panel\/\w+/g)).toEqual([...paths, '/panel/last']);
    expect(seen.atOnce).toBe(1);
  });

  it('of a connection that ends before its answers are taken leave no file open', async () => {
    const before = readdirSync('/dev/fd').length;
    for (let time = 0; time < 3; time += 1) {
      const socket = await opened(get('/big.pdf').repeat(100));
      socket.pause();
      await pause(200);
      socket.destroy();
    }
    await until(() => readdirSync('/dev/fd').length < before + 50, 'the files are closed', 10_000);
  });

  it('that are sent slowly make room for others', async () => {
    const head = 'POST /api/users/login HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\n';
    const slow = await Promise.all(
      Array.from({ length: most }, () => opened(`${head}Content-Length: 50\r\n\r\n{`)),
    );
    await until(() => seen.inHand === most, 'all hands are full');
    expect(await status()).toBe(503);
    await pause(5_000);
    for (let time = 0; time < 5; time += 1) expect(await status()).toBe(200);
    for (const socket of slow) socket.destroy();
  });

  it('take nothing away from what the desk is told of them', async () => {
    const named = 'x-request-id, x-forwarded-for, host, content-security-policy, cookie';
    const sent = 'Content-Security-Policy: script-src\r\nCookie: a=b\r\n';
    await text(await opened(get('/panel/board', `Connection: close, ${named}\r\n${sent}`)));
    expect(seen.headers).toMatchObject({
      host: 'here',
      cookie: 'a=b',
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      'x-forwarded-for': '127.0.0.1',
    });
    expect(seen.headers).not.toHaveProperty('content-security-policy');
  });
});
