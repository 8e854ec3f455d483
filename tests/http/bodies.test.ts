import fc from 'fast-check';
import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { largestBodyOf } from '@/contract/endpoint';
import { defaultLimits } from '@/server/rateLimits';
import { belowApi, findEndpoint } from '@/contract/endpointAddress';
import { endpoints } from '@/contract/endpoints';
import { resources } from '@/domain/permissions/permissions';
import { serverMessages } from '@/messages/operator/server';
import { partsCounter } from '@/server/bodies';
import { signSession } from '@/signIn/session';
import { signingSecret } from '@/env/sessionToken';
import { startFrontAndDesk, type FrontAndDesk } from '../support/frontAndDesk';

interface Door {
  readonly method: 'POST' | 'PATCH';
  readonly path: string;
  readonly limit: number;
  readonly type: string;
  readonly isOpen: boolean;
}

const json = 'application/json';
const secret = 'a secret of the tests, which keeps nothing';
const partOf: Readonly<Record<string, string>> = {
  edition: '2024-2',
  shownEdition: '2024-2',
  province: '76',
  number: '1',
};
const addressIn = (path: string): string =>
  path.replaceAll(/:(\w+)/g, (_, part: string) =>
    part === 'collection' ? 'services' : (partOf[part] ?? 'x'),
  );

const ours: readonly Door[] = Object.values(endpoints)
  .filter(({ method }) => method === 'post')
  .map((row) => ({
    method: 'POST',
    path: `/api${addressIn(row.path)}`,
    limit: largestBodyOf(row),
    type: json,
    isOpen: row.callers === 'anyone',
  }));
const limits: Readonly<Record<string, number>> = {
  sections: 512_000,
  services: 512_000,
  metrics: 512_000,
  checks: 512_000,
};
const payloads: readonly Door[] = [...resources, 'payload-preferences', 'payload-jobs', 'yok'].flatMap(
  (name) =>
    (
      [
        ['POST', name],
        ['PATCH', `${name}/x`],
        ['POST', `${name}/versions/x`],
      ] as const
    ).map(([method, path]) => ({
      method,
      path: `/api/${path}`,
      limit: limits[name] ?? 64_000,
      type: json,
      isOpen: false,
    })),
);
const screens: readonly Door[] = [
  { method: 'POST', path: '/panel', limit: 512_000, type: 'text/plain', isOpen: false },
  { method: 'POST', path: '/panel/collections/services', limit: 512_000, type: 'text/plain', isOpen: false },
];
const doors = [...ours, ...payloads, ...screens];

describe('a body', () => {
  let servers: FrontAndDesk;
  let isKnown = true;
  const reached: string[] = [];
  let cookie = '';
  /** The cookie of a session that runs out after so many seconds. */
  const cookieOf = async (signedWith: string, seconds: number): Promise<string> => {
    const { token } = await signSession({ secret: signedWith }, { user: 'a', session: 'b', seconds });
    return `payload-token=${token}`;
  };
  beforeAll(async () => {
    cookie = await cookieOf(signingSecret(secret), 600);
    servers = await startFrontAndDesk({
      env: {
        storage: { kind: 'folder', folder: tmpdir() },
        publicUrl: 'http://127.0.0.1',
        production: false,
        trustProxy: 0,
        metricsToken: null,
        securityContact: null,
        secret,
      },
      log: pino({ level: 'silent' }),
      limits: {
        ...defaultLimits,
        credentials: 9_999,
        mails: 9_999,
        provider: 9_999,
        files: 9_999,
        writes: 9_999,
      },
      officeNetworks: [],
      knownSender: () => null,
      standing: () => Promise.resolve({ status: 'ready', checks: {} }),
      collect: () => Promise.resolve({ type: 'text', text: '' }),
      answerRequest: async ({ method, url, text: read }) => {
        const { pathname } = new URL(url);
        if (findEndpoint(method, belowApi(pathname)) === null) return null;
        reached.push(pathname);
        return new Response(String((await read().catch(() => '')).length));
      },
      isAway: () => false,
      isKnown: () => Promise.resolve(isKnown),
      desk: async (request, response) => {
        reached.push(`${String(request.method)} ${String(request.url)}`);
        response.end(String((await text(request).catch(() => '')).length));
      },
    });
  });
  afterAll(() => servers.close());

  interface Answer {
    readonly status: number;
    readonly said: { readonly tr: string; readonly en: string } | null;
    readonly body: string;
  }
  /** Sends what is given of a body, which may be less than the headers say. */
  function send(
    { method, path }: Pick<Door, 'method' | 'path'>,
    headers: IncomingHttpHeaders,
    body = '',
  ): Promise<Answer> {
    return new Promise((answered, failed) => {
      const asked = ask(
        servers.origin + path,
        { method, headers: { origin: 'http://127.0.0.1', ...headers }, agent: false },
        (answer) => {
          text(answer).then((whole) => {
            const errors = /^\{"errors"/.test(whole)
              ? (JSON.parse(whole) as { errors: { messages: Answer['said'] }[] }).errors
              : [];
            answered({ status: answer.statusCode ?? 0, said: errors[0]?.messages ?? null, body: whole });
            asked.destroy();
          }, failed);
        },
      );
      asked.on('error', failed);
      asked.flushHeaders();
      if (body !== '') asked.end(body);
    });
  }
  const both = (says: (words: (typeof serverMessages)['tr']) => string): Answer['said'] => ({
    tr: says(serverMessages.tr),
    en: says(serverMessages.en),
  });
  const spoken = (limit: number): string =>
    limit < 1_000_000 ? `${limit / 1_000} kB` : `${Math.floor(limit / 1_000_000)} MB`;
  const ofLength = (length: number): IncomingHttpHeaders => ({ 'content-length': String(length) });

  it.each(doors)(
    'at $method $path is refused for whose, how long and what it is, before it is read',
    async (door) => {
      // A form without this is answered with its page.
      const action = { 'next-action': 'x', cookie };
      const typed = { 'content-type': door.type };
      reached.length = 0;
      const nobody = await send(door, { ...typed, ...ofLength(2) }, door.isOpen ? '{}' : '');
      expect([nobody.status, nobody.said]).toEqual(
        door.isOpen ? [200, null] : [401, both(({ notSignedIn }) => notSignedIn)],
      );
      expect(reached).toHaveLength(door.isOpen ? 1 : 0);
      reached.length = 0;

      const large = await send(door, { ...action, ...typed, ...ofLength(door.limit + 1) });
      expect([large.status, large.said]).toEqual([413, both(({ tooLarge }) => tooLarge(spoken(door.limit)))]);
      const endless = await send(door, { ...action, ...typed, 'transfer-encoding': 'chunked' });
      expect([endless.status, endless.said]).toEqual([411, both(({ noLength }) => noLength)]);
      for (const type of [
        'application/xml',
        `${door.type}; x=${'Z'.repeat(200)}`,
        `multipart/${'Z'.repeat(100)}; boundary=x`,
      ]) {
        const strange = await send(door, { ...action, 'content-type': type, ...ofLength(2) });
        expect([strange.status, strange.said]).toEqual([415, both(({ wrongType }) => wrongType)]);
      }
      expect(reached).toEqual([]);
      const deep = '['.repeat(Math.min(door.limit, 60_000));
      const nested = await send(door, { ...action, ...typed, ...ofLength(deep.length) }, deep);
      expect([nested.status, nested.said]).toEqual([400, both(({ tooDeep }) => tooDeep)]);
    },
  );

  it('is refused before it is read where its session is not signed by us or has run out', async () => {
    const signedWith = signingSecret(secret);
    const good = cookie.replace('payload-token=', '');
    const [head = '', claims = ''] = good.split('.');
    const unsigned = Buffer.from('{"alg":"none"}').toString('base64url');
    const proofs: readonly IncomingHttpHeaders[] = [
      { cookie: 'payload-token=x' },
      { cookie: await cookieOf(signingSecret('another secret of another house'), 600) },
      { cookie: await cookieOf(secret, 600) },
      { cookie: await cookieOf(signedWith, -1) },
      { cookie: `payload-token=${head}.${claims}.` },
      { cookie: `payload-token=${unsigned}.${claims}.` },
      { cookie: `payload-token=${head}.${claims}x.${good.split('.')[2] ?? ''}` },
      { authorization: 'JWT x' },
      { authorization: 'users API-Key x' },
    ];
    reached.length = 0;
    for (const proof of proofs)
      for (const door of doors.filter(({ isOpen }) => !isOpen)) {
        const asks = { ...proof, 'next-action': 'x', 'content-type': door.type, ...ofLength(64) };
        expect([door.path, (await send(door, asks)).status]).toEqual([door.path, 401]);
      }
    expect(reached).toEqual([]);
    for (const proof of [{ authorization: `JWT ${good}` }, { cookie: `a=b; ${cookie}; c=d` }]) {
      const asks = { ...proof, 'content-type': json, ...ofLength(2) };
      expect((await send({ method: 'POST', path: '/api/services' }, asks, '{}')).status).toBe(200);
    }
  });

  it('of a picture may be long as a form alone', async () => {
    for (const [method, path] of [
      ['POST', '/api/media'],
      ['PATCH', '/api/media/x'],
    ] as const) {
      const asks = { cookie, 'content-type': 'multipart/form-data; boundary=x' };
      expect((await send({ method, path }, { ...asks, ...ofLength(6_000_001) })).status).toBe(413);
      const picture = 'x['.repeat(40_000);
      const answer = await send({ method, path }, { ...asks, ...ofLength(picture.length) }, picture);
      expect([answer.status, answer.body]).toEqual([200, String(picture.length)]);
    }
  });

  it('is taken as a form where a form of Payload’s or a picture comes, and nowhere else', async () => {
    const form = { cookie, 'content-type': 'multipart/form-data; boundary=x', ...ofLength(5) };
    for (const path of ['/api/media', '/api/services', '/api/editions'])
      expect([path, (await send({ method: 'POST', path }, form, '--x--')).status]).toEqual([path, 200]);
    for (const path of [
      '/api/figures',
      '/api/timeline',
      '/api/users/login',
      '/api/desk/sheets/2024-2/76/save',
    ])
      expect([path, (await send({ method: 'POST', path }, form, '--x--')).status]).toEqual([path, 415]);
  });

  it('of somebody whose session does not hold is not read by Payload and Next', async () => {
    isKnown = false;
    reached.length = 0;
    const answer = await send(
      { method: 'POST', path: '/api/services' },
      { cookie, 'content-type': json, ...ofLength(2) },
      '{}',
    );
    isKnown = true;
    expect([answer.status, answer.said]).toEqual([401, both(({ notSignedIn }) => notSignedIn)]);
    expect(reached).toEqual([]);
  });

  it('comes to the desk whole', async () => {
    const body = JSON.stringify({ text: 'ğ"\\['.repeat(50_000) });
    const length = Buffer.byteLength(body);
    const path = '/api/desk/imports/preview';
    const answer = await send(
      { method: 'POST', path },
      { cookie, 'content-type': json, ...ofLength(length) },
      body,
    );
    expect([answer.status, answer.body]).toEqual([200, String(body.length)]);
  });
});

describe('what is counted of a body', () => {
  const counted = (body: string, size: number): boolean => {
    const count = partsCounter(true);
    const bytes = Buffer.from(body);
    for (let at = 0; at < bytes.length; at += size) if (!count(bytes.subarray(at, at + size))) return false;
    return true;
  };

  it('lets all JSON through that people send, in whatever pieces it comes', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 20 }), fc.integer({ min: 1, max: 50 }), (body, size) =>
        counted(body, size),
      ),
    );
  });

  it('stops at what lies too deep, in whatever pieces it comes and whatever stands around it', () => {
    const around = fc.tuple(
      fc.json({ maxDepth: 2 }),
      fc.constantFrom('[', '{"a":'),
      fc.integer({ min: 1, max: 50 }),
    );
    fc.assert(
      fc.property(around, ([value, opening, size]) => !counted(`[${value},${opening.repeat(101)}`, size)),
    );
    expect(counted(`[${'0,'.repeat(60_000)}0]`, 1_000)).toBe(false);
  });
});
