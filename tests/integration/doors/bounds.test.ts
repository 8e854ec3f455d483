import { mostAtOnce } from '@collections/withBoundedReads';
import { longestPreference, mostPreferences } from '@collections/preferences';
import { inTransaction } from '@/database/inTransaction';
import { resources } from '@/domain/permissions/permissions';
import { quotas, type Quota } from '@/domain/permissions/quotas';
import { longestSession } from '@/domain/signIn/secondFactor';
import { problemText } from '@/messages/problems/problems';
import { findByAddress } from '@/signIn/visitor';
import { makePerson, sessionHeader, type MadePerson } from '../../factories/people';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let test: TestPayload;
beforeAll(async () => {
  test = await startTestPayload();
});
afterAll(() => test.close());

const knock = (headers: Record<string, string>, method: string, path: string, body?: unknown) =>
  test.fetch(path, {
    method,
    headers: { ...headers, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

describe('preferences', () => {
  const open = (person: MadePerson) =>
    sessionHeader(test.payload, person).then(
      (headers) => (method: string, path: string, value?: unknown) =>
        knock(headers, method, `/api/payload-preferences${path}`, value),
    );
  const count = () =>
    test.payload
      .count({ collection: 'payload-preferences', overrideAccess: true })
      .then(({ totalDocs }) => totalDocs);

  it('are what the screens keep, of a bounded size, by whatever door', async () => {
    const person = await makePerson(test.payload, { roles: ['ministry_editor'] });
    const ask = await open(person);
    const before = await count();
    for (const key of ['nav', 'collection-services', 'collection-metrics-evde-bakim-kisi'])
      expect([key, (await ask('POST', `/${key}`, { value: { limit: 10 } })).status]).toEqual([key, 200]);
    const long = { value: 'A'.repeat(longestPreference) };
    for (const [path, value] of [
      ['/doldur-1', { value: 1 }],
      ['/collection-payload-jobs', { value: 1 }],
      [`/collection-services-${'x'.repeat(101)}`, { value: 1 }],
      ['/nav', long],
      ['/nav', { x: long.value }],
    ] as const)
      expect([path, (await ask('POST', path, value)).status]).toEqual([path, 400]);
    expect((await ask('POST', '', { key: 'nav', value: 1 })).status).toBe(403);
    expect((await ask('PATCH', '/1', { value: 1 })).status).toBe(403);
    const user = await findByAddress(test.payload, person.email);
    const written = (data: Record<string, unknown>) =>
      test.payload.create({
        collection: 'payload-preferences',
        data: { user: { relationTo: 'users', value: person.person.id }, ...data },
        user,
        overrideAccess: true,
        depth: 0,
      });
    await expect(written({ key: 'services-anything', value: 1 })).rejects.toThrow();
    await expect(written({ key: 'nav', ...long })).rejects.toThrow();
    expect(await count()).toBe(before + 3);
  });

  it('are so many for one person, the oldest forgotten, and nobody else’s', async () => {
    const [one, other] = [
      await makePerson(test.payload, { roles: ['publisher'] }),
      await makePerson(test.payload, { roles: ['publisher'] }),
    ];
    await (
      await open(other)
    )('POST', '/nav', { value: 1 });
    const ask = await open(one);
    const before = await count();
    for (let at = 0; at < mostPreferences; at += 1)
      await test.payload.db.create({
        collection: 'payload-preferences',
        data: {
          key: `collection-metrics-m${String(at)}`,
          user: { relationTo: 'users', value: one.person.id },
          value: 1,
        },
      });
    expect((await ask('POST', '/nav', { value: 1 })).status).toBe(200);
    expect((await ask('POST', '/collection-services', { value: 1 })).status).toBe(200);
    expect(await count()).toBe(before + mostPreferences);
    expect(await (await ask('GET', '/nav')).json()).toMatchObject({ value: 1 });
    expect(await (await (await open(other))('GET', '/nav')).json()).toMatchObject({ value: 1 });
  });

  it('are nobody’s who is switched off, or whose session has lasted the longest', async () => {
    const person = await makePerson(test.payload, { roles: ['publisher'] });
    const ask = await open(person);
    const write = (data: Record<string, unknown>) =>
      test.payload.db.updateOne({ collection: 'users', id: person.person.id, data });
    const statuses = async () => [
      (await ask('POST', '/nav', { value: 1 })).status,
      (await ask('GET', '/nav')).status,
      (await ask('DELETE', '/nav')).status,
    ];
    await write({ active: false });
    expect(await statuses()).toEqual([403, 403, 403]);
    await write({ active: true });
    expect(await statuses()).toEqual([200, 200, 200]);
    const stored = await findByAddress(test.payload, person.email);
    const createdAt = new Date(Date.now() - longestSession).toISOString();
    await write({ sessions: (stored?.sessions ?? []).map((session) => ({ ...session, createdAt })) });
    expect(await statuses()).toEqual([403, 403, 403]);
  });
});

/** What keeps Payload's own collections from growing. */
const innerBounds: Readonly<Record<string, string>> = {
  'payload-preferences': 'Known keys, a size, and so many for each person: above.',
  'payload-kv': 'Shut for everybody; nothing of ours or of Payload’s as it is set up writes it.',
  'payload-jobs':
    'Shut for everybody; a job belongs to a release, a mail or a forgotten password, and goes when it is done.',
  'payload-migrations': 'Shut for everybody; one for each migration.',
};

describe('everything that is stored', () => {
  it('has a quota, or a reason why it does not grow without end', () => {
    const bounds = { ...quotas, ...innerBounds };
    const slugs = test.payload.config.collections.map(({ slug }) => slug);
    expect(Object.keys(bounds).sort()).toEqual([...slugs].sort());
    expect(Object.values(bounds).filter((bound) => bound === '')).toEqual([]);
  });

  it('by a form has a quota, and what has none is made by nobody’s form', async () => {
    const editor = await sessionHeader(
      test.payload,
      await makePerson(test.payload, { roles: ['ministry_editor', 'publisher'] }),
    );
    for (const subject of resources.filter(
      (each) => typeof quotas[each] === 'string' && each !== 'editions',
    )) {
      const { status } = await knock(editor, 'POST', `/api/${subject}`, { id: 'yeni', name: 'Yeni' });
      expect([subject, status]).toEqual([subject, 403]);
    }
  });

  it('refuses a document too long, and one too many', async () => {
    const editor = await sessionHeader(
      test.payload,
      await makePerson(test.payload, { roles: ['ministry_editor'] }),
    );
    const { most, longest } = quotas.groups as Quota;
    const send = async (id: string, name: string) => {
      const answer = await knock(editor, 'POST', '/api/groups', { id, name });
      return [answer.status, JSON.stringify(await answer.json())] as const;
    };
    const [tooLong, why] = await send('uzun', 'x'.repeat(longest));
    const said = problemText({ problem: 'document_too_long', context: { longest } }, 'tr');
    expect([tooLong, why.includes(said)]).toEqual([400, true]);
    expect((await send('ilk', 'İlk'))[0]).toBe(201);
    for (let at = 1; at < most; at += 1)
      await test.payload.db.create({
        collection: 'groups',
        customID: `grup-${String(at)}`,
        data: { id: `grup-${String(at)}`, name: 'Grup' },
      });
    const [tooMany, reason] = await send('son', 'Son');
    expect([tooMany, reason.includes('quota_full') && reason.includes(String(most))]).toEqual([409, true]);
    expect((await knock(editor, 'PATCH', '/api/groups/ilk', { name: 'Başka' })).status).toBe(200);
  });
});

describe('a list of documents', () => {
  it('comes in pages of a bounded length, whatever is asked for', async () => {
    const admin = await makePerson(test.payload, { roles: ['admin'] });
    const headers = await sessionHeader(test.payload, admin);
    const at = new Date().toISOString();
    await inTransaction(test.payload, async (req) => {
      for (let nth = 0; nth < mostAtOnce + 5; nth += 1) {
        const data = {
          id: crypto.randomUUID(),
          source: 'trains',
          about: `${String(nth)}:ended`,
          at,
          state: 'failed',
          attempts: 0,
          sent: [],
        };
        await req.payload.db.create({ collection: 'mails', data, req });
      }
    });
    const lengthOf = async (query: string): Promise<number> => {
      const { docs } = (await (await knock(headers, 'GET', `/api/mails?${query}`)).json()) as {
        docs: unknown[];
      };
      return docs.length;
    };
    expect(await lengthOf('')).toBe(10);
    expect(await lengthOf('limit=3')).toBe(3);
    for (const query of [
      'limit=0',
      'limit=-1',
      'limit=100000',
      'pagination=false',
      'limit=0&pagination=false',
    ])
      expect([query, await lengthOf(query)]).toEqual([query, mostAtOnce]);
    const user = await findByAddress(test.payload, admin.email);
    const asked = { collection: 'mails', user, overrideAccess: false, depth: 0 } as const;
    expect((await test.payload.find({ ...asked, limit: 0 })).docs).toHaveLength(mostAtOnce);
    const own = { ...asked, overrideAccess: true, pagination: false } as const;
    expect((await test.payload.find(own)).docs).toHaveLength(mostAtOnce + 5);
  });
});
