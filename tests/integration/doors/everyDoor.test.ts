import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Endpoint, SanitizedConfig } from 'payload';
import { resources } from '@/domain/permissions/permissions';
import { runWaitingJobs } from '@/jobs/jobLoop';
import { mailQueue } from '@/jobs/queues';
import { confirmWaiting } from '../../factories/secondPerson';
import { makePerson, sessionHeader } from '../../factories/people';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { makeRoleHolders, type RoleHolder } from '../../support/roleHolders';

/** Payload's doors to a collection; those that stand twice are closed: ours stand before them and refuse. */
const collectionDoors = [
  'delete /',
  'delete /',
  'delete /:id',
  'get /',
  'get /:id',
  'get /count',
  'get /versions',
  'get /versions/:id',
  'patch /',
  'patch /',
  'patch /:id',
  'post /',
  'post /access/:id?',
  'post /versions/:id',
];
const accountDoors = [
  'get /init',
  'get /me',
  'post /first-register',
  'post /first-register',
  'post /forgot-password',
  'post /forgot-password',
  'post /login',
  'post /login',
  'post /logout',
  'post /logout',
  'post /refresh-token',
  'post /reset-password',
  'post /reset-password',
  'post /unlock',
  'post /unlock',
  'post /verify/:id',
  'post /verify/:id',
];
const fileDoors = ['get /file/:filename', 'get /paste-url/:id?'];
/** Payload's own collections have no second pair, and a door to copies. */
const innerDoors = [
  'delete /',
  'delete /:id',
  'get /',
  'get /:id',
  'get /count',
  'get /versions',
  'get /versions/:id',
  'patch /',
  'patch /:id',
  'post /',
  'post /:id/duplicate',
  'post /access/:id?',
  'post /versions/:id',
];

const closedPreferences = innerDoors.filter((door) =>
  [
    'get /',
    'get /versions/:id',
    'post /:id/duplicate',
    'delete /',
    'patch /',
    'patch /:id',
    'post /',
    'post /versions/:id',
  ].includes(door),
);

/** Every door there is. One that is not named here fails the test, and so does a name without its door. */
const knownDoors: Readonly<Record<string, readonly string[] | 'none'>> = {
  ...Object.fromEntries(resources.map((subject) => [subject, collectionDoors])),
  users: [...collectionDoors, ...accountDoors],
  media: [...collectionDoors, ...fileDoors],
  'payload-kv': innerDoors,
  'payload-jobs': [...innerDoors, 'get /run', 'get /handle-schedules'],
  // One's own by their keys; of the others each stands twice, closed.
  'payload-preferences': [...innerDoors, 'get /:key', 'delete /:key', 'post /:key', ...closedPreferences],
  'payload-migrations': 'none',
};

let test: TestPayload;
let config: SanitizedConfig;
let visitors: readonly RoleHolder[];
/** How an installation without anybody answers the door that Payload keeps for the first person. */
let firstRegister: Response;

const firstPerson = { email: 'ilk@ornek.gov.tr', password: 'uzun-bir-parola', name: 'İlk', roles: ['admin'] };

beforeAll(async () => {
  test = await startTestPayload();
  firstRegister = await test.fetch('/api/users/first-register', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(firstPerson),
  });
  ({ config } = test.payload);
  visitors = await makeRoleHolders(test.payload);
});
afterAll(() => test.close());

const names = (endpoints: false | readonly Endpoint[]): readonly string[] | 'none' =>
  endpoints === false ? 'none' : endpoints.map(({ method, path }) => `${method} ${path}`).sort();

const sorted = (doors: readonly string[] | 'none') => (doors === 'none' ? doors : [...doors].sort());

const knock = (visitor: RoleHolder, method: string, path: string, body?: unknown) =>
  test.fetch(path, {
    method,
    headers: { ...visitor.headers, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

/** What the screen of people asks of our own door, at the revision that it has just seen. */
async function change(person: string, act: string, wish: object = {}): Promise<Response> {
  const admin = visitorNamed('admin');
  const seen = (await (await knock(admin, 'GET', `/api/desk/people/${person}`)).json()) as {
    revision: number;
  };
  return knock(admin, 'POST', `/api/desk/people/${person}/${act}`, { ...wish, revision: seen.revision });
}

function visitorNamed(name: RoleHolder['name']): RoleHolder {
  const found = visitors.find((visitor) => visitor.name === name);
  if (!found) throw new Error(`No ${name} among the visitors`);
  return found;
}

describe('the list of doors', () => {
  it('names every collection and each of its doors', () => {
    const found = Object.fromEntries(
      config.collections.map(({ slug, endpoints }) => [slug, names(endpoints)]),
    );
    const known = Object.fromEntries(
      Object.entries(knownDoors).map(([slug, doors]) => [slug, sorted(doors)]),
    );
    expect(found).toEqual(known);
  });

  it('has no globals, and one door at the root', () => {
    expect(config.globals.map(({ slug }) => slug)).toEqual([]);
    expect(names(config.endpoints)).toEqual(['get /access']);
  });

  it('has no GraphQL, and no document locks', async () => {
    expect(config.graphQL.disable).toBe(true);
    for (const visitor of visitors) {
      for (const path of [
        '/api/graphql',
        '/api/graphql-playground',
        '/api/payload-locked-documents',
        '/api/globals/payload-jobs-stats',
      ]) {
        expect([visitor.name, path, (await knock(visitor, 'GET', path)).status]).toEqual([
          visitor.name,
          path,
          404,
        ]);
        expect([
          visitor.name,
          path,
          (await knock(visitor, 'POST', path, { query: '{ Users { docs { email } } }' })).status,
        ]).toEqual([visitor.name, path, 404]);
      }
    }
  });
});

describe('Payload’s own collections', () => {
  it.each(['payload-kv', 'payload-jobs', 'payload-migrations'])(
    'keep %s shut, reading and writing, for everybody',
    async (slug) => {
      const attempts = [
        ['GET', ''],
        ['GET', '/1'],
        ['GET', '/count'],
        ['GET', '/versions'],
        ['POST', ''],
        ['PATCH', '/1'],
        ['PATCH', '?where[id][exists]=true'],
        ['DELETE', '/1'],
        ['DELETE', '?where[id][exists]=true'],
        ['POST', '/1/duplicate'],
        ['POST', '/versions/1'],
      ] as const;
      await test.payload.jobs.queue({
        task: 'publish',
        input: { render: 'none' },
        overrideAccess: true,
      });
      for (const visitor of visitors) {
        for (const [method, rest] of attempts) {
          const { status } = await knock(
            visitor,
            method,
            `/api/${slug}${rest}`,
            method === 'GET' ? undefined : {},
          );
          expect([visitor.name, method, rest, status >= 400]).toEqual([visitor.name, method, rest, true]);
        }
      }
    },
  );

  it('let nobody run jobs from outside', async () => {
    for (const visitor of visitors) {
      for (const path of [
        '/api/payload-jobs/run',
        '/api/payload-jobs/run?allQueues=true',
        '/api/payload-jobs/handle-schedules',
      ]) {
        expect([visitor.name, path, (await knock(visitor, 'GET', path)).status]).toEqual([
          visitor.name,
          path,
          401,
        ]);
      }
    }
    const { docs } = await test.payload.find({ collection: 'payload-jobs', overrideAccess: true, depth: 0 });
    expect(docs.every(({ processing, totalTried }) => processing !== true && totalTried === 0)).toBe(true);
  });

  it('keep preferences to their owner', async () => {
    const [first, second] = [visitorNamed('province_editor'), visitorNamed('publisher')];
    await knock(first, 'POST', '/api/payload-preferences/nav', { value: 'yalnız benim' });
    expect(await (await knock(first, 'GET', '/api/payload-preferences/nav')).text()).toContain(
      'yalnız benim',
    );
    for (const visitor of [second, visitorNamed('admin'), visitorNamed('nobody')]) {
      for (const path of ['/nav', '', '?depth=2', '?where[key][equals]=nav', '/count']) {
        const body = await (await knock(visitor, 'GET', `/api/payload-preferences${path}`)).text();
        expect([visitor.name, path, body.includes('yalnız benim')]).toEqual([visitor.name, path, false]);
      }
    }
    const { status } = await knock(visitorNamed('nobody'), 'POST', '/api/payload-preferences/nav', {});
    expect(status).toBeGreaterThanOrEqual(400);
  });
});

describe('the doors to an account', () => {
  it('make nobody the first person, not even on an empty installation', async () => {
    expect(firstRegister.status).toBe(403);
    for (const visitor of visitors) {
      expect((await knock(visitor, 'POST', '/api/users/first-register', firstPerson)).status).toBe(403);
    }
    const where = { email: { equals: firstPerson.email } };
    expect((await test.payload.count({ collection: 'users', where, overrideAccess: true })).totalDocs).toBe(
      0,
    );
  });

  it('confirm no address: nobody is asked to', async () => {
    for (const visitor of visitors) {
      expect((await knock(visitor, 'POST', '/api/users/verify/null', {})).status).toBe(403);
    }
  });

  it('let the admin alone unlock somebody', async () => {
    const locked = await makePerson(test.payload, { roles: ['publisher'] });
    for (const visitor of visitors) {
      const { status } = await knock(visitor, 'POST', '/api/users/unlock', { email: locked.email });
      expect([visitor.name, status === 200]).toEqual([visitor.name, visitor.name === 'admin']);
    }
  });

  it('answer a wrong address like a wrong password', async () => {
    const { email } = await makePerson(test.payload, { roles: ['publisher'] });
    const nobody = visitorNamed('nobody');
    const login = (data: object) => knock(nobody, 'POST', '/api/users/login', data);
    const unknown = await login({ email: 'yok@ornek.gov.tr', password: 'x' });
    const wrong = await login({ email, password: 'yanlış' });
    expect([unknown.status, await unknown.json()]).toEqual([wrong.status, await wrong.json()]);
  });

  it('send a new password’s link to the right place only, and tell nobody who has an account', async () => {
    const { email } = await makePerson(test.payload, { roles: ['publisher'] });
    const ask = (to: string) =>
      test.fetch('/api/users/forgot-password', {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Host: 'saldirgan.example',
          'X-Forwarded-Host': 'saldirgan.example',
        },
        body: JSON.stringify({ email: to }),
      });
    const [known, unknown] = [await ask(email), await ask('yok@ornek.gov.tr')];
    expect([known.status, await known.json()]).toEqual([unknown.status, await unknown.json()]);
    while (await runWaitingJobs(test.payload, 1, mailQueue));
    const outbox = join(test.dataDir, 'outbox');
    const letters = readdirSync(outbox).map((file) => readFileSync(join(outbox, file), 'utf8'));
    const [letter, ...others] = letters.filter((each) => each.includes(`<${email}>`));
    expect([others, letters.filter((each) => each.includes('yok@ornek.gov.tr'))]).toEqual([[], []]);
    expect(letter).not.toContain('saldirgan');
    expect(letter?.replaceAll('=\r\n', '')).toContain('https://kitapcik.example/yonetim/parola#');
  });

  it('close at once behind somebody who is deactivated', async () => {
    const leaving = await makePerson(test.payload, { roles: ['publisher'] });
    const headers = await sessionHeader(test.payload, leaving);
    const visitor: RoleHolder = { name: 'publisher', person: leaving.person, headers };
    expect((await knock(visitor, 'GET', '/api/editions')).status).toBe(200);
    const off = await change(leaving.person.id, 'switch-off');
    expect(off.status).toBe(200);
    expect((await knock(visitor, 'GET', '/api/editions')).status).toBe(403);
    expect(
      ((await (await knock(visitor, 'GET', '/api/users/me')).json()) as { user: unknown }).user,
    ).toBeNull();
    expect((await knock(visitor, 'POST', '/api/users/refresh-token')).ok).toBe(false);
    const again = await knock(visitorNamed('nobody'), 'POST', '/api/users/login', {
      email: leaving.email,
      password: leaving.password,
    });
    expect(again.status).toBe(401);
  });

  it('refuse a session whose person was deactivated past the forms', async () => {
    const leaving = await makePerson(test.payload, { roles: ['ministry_editor'] });
    const headers = await sessionHeader(test.payload, leaving);
    await test.payload.db.updateOne({ collection: 'users', id: leaving.person.id, data: { active: false } });
    expect((await test.fetch('/api/services', { headers })).status).toBe(403);
  });

  it('tell nobody more than what may be done', async () => {
    for (const visitor of visitors) {
      for (const path of ['/api/access', '/api/users/init', '/api/users/me']) {
        const { status } = await knock(visitor, 'GET', path);
        expect([visitor.name, path, status]).toEqual([visitor.name, path, 200]);
      }
    }
    const body = (await (await knock(visitorNamed('nobody'), 'GET', '/api/access')).json()) as {
      collections?: Record<string, Record<string, unknown>>;
    };
    const open = Object.entries(body.collections ?? {}).flatMap(([slug, doors]) =>
      ['read', 'readVersions', 'create', 'update', 'delete', 'unlock']
        .filter((verb) => JSON.stringify(doors[verb] ?? null).includes('true'))
        .map((verb) => `${verb} ${slug}`),
    );
    expect(open).toEqual([]);
  });

  it('records who changed the address of somebody, and neither of the two', async () => {
    const { person, email } = await makePerson(test.payload, { roles: ['publisher'] });
    const second = await makePerson(test.payload, { roles: ['admin'] });
    const wish = { name: 'Yeni Ad', roles: ['publisher'], language: 'tr', reason: 'Yeni adres' };
    for (const address of ['yeni-adres@ornek.gov.tr', 'yeni-adres@ornek.gov.tr']) {
      expect((await change(person.id, 'change', { ...wish, email: address })).status).toBe(200);
      await confirmWaiting(test.payload, second);
    }
    const { docs } = await test.payload.find({
      collection: 'timeline',
      where: { scope: { equals: `user:${person.id}` }, action: { equals: 'change_login' } },
      sort: 'seq',
      overrideAccess: true,
      depth: 0,
    });
    expect(docs.map(({ actor, changes }) => [actor, changes])).toEqual([
      [second.person.id, [{ field: 'email', before: null, after: null }]],
    ]);
    expect(JSON.stringify(docs)).not.toContain('yeni-adres');
    expect(JSON.stringify(docs)).not.toContain(email);
  });

  it('records every grant in the timeline, with what it was before', async () => {
    const { person, email } = await makePerson(test.payload, { roles: ['publisher'] });
    const roles = ['publisher', 'ministry_editor'];
    const second = await makePerson(test.payload, { roles: ['admin'] });
    const wish = { name: person.name, email, roles, language: 'tr', reason: 'Yeni görev' };
    await change(person.id, 'change', wish);
    await confirmWaiting(test.payload, second);
    const { docs } = await test.payload.find({
      collection: 'timeline',
      where: { scope: { equals: `user:${person.id}` } },
      sort: 'seq',
      overrideAccess: true,
      depth: 0,
    });
    expect(docs.map(({ action, actor }) => [action, actor])).toEqual([
      ['grant', null],
      ['propose_change', visitorNamed('admin').person?.id],
      ['grant', second.person.id],
      ['confirm_change', second.person.id],
    ]);
    expect(docs[2]?.changes).toEqual([
      { field: 'roles', before: ['publisher'], after: ['publisher', 'ministry_editor'] },
    ]);
    expect(docs[2]?.previousHash).toBe(docs[1]?.hash);
  });
});
