import { resources, type Resource, type Verb } from '@/domain/permissions/permissions';
import { scopeOf } from '@/domain/permissions/scopeOf';
import { problemText } from '@/messages/problems/problems';
import { makePerson } from '../../factories/people';
import { fillCountry } from '../../support/country';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { makeRoleHolders, type RoleHolder } from '../../support/roleHolders';

type Document = Readonly<Record<string, unknown>> & { readonly id: string };

let test: TestPayload;
let visitors: readonly RoleHolder[];

beforeAll(async () => {
  test = await startTestPayload();
  visitors = await makeRoleHolders(test.payload);
  await fillCountry(test.payload, await makePerson(test.payload, { roles: ['ministry_editor'] }));
});
afterAll(() => test.close());

async function stored(subject: Resource): Promise<readonly Document[]> {
  const found = await test.payload.find({
    collection: subject,
    pagination: false,
    overrideAccess: true,
    depth: 0,
  });
  return found.docs as unknown as readonly Document[];
}

/** Everything stored, but for the marks that signing in leaves on an account. */
async function fingerprint(subject: Resource): Promise<string> {
  const documents = await stored(subject);
  return JSON.stringify(documents.map((document) => without(document, ['sessions', 'updatedAt'])));
}

function without(document: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(document).filter(([name]) => !names.includes(name)));
}

const send = (visitor: RoleHolder, method: string, path: string, body?: unknown) =>
  test.fetch(path, {
    method,
    headers: { ...visitor.headers, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

/** Whether the table lets the visitor do this to this document. */
function may(visitor: RoleHolder, subject: Resource, verb: Verb, document: Document): boolean {
  const scope = scopeOf(visitor.person, subject, verb);
  if (scope === 'all' || scope === 'none') return scope === 'all';
  if ('self' in scope) return document.id === scope.self;
  return scope.provinces.includes(String(document['province']));
}

/** A copy of a stored document under another key, as a create would send it. */
async function lookalike(subject: Resource, key: string): Promise<Record<string, unknown>> {
  const [first] = await stored(subject);
  const fields = without(first ?? {}, ['sessions', 'createdAt', 'updatedAt']);
  const own: Partial<Record<Resource, object>> = {
    users: {
      id: undefined,
      name: 'Yeni',
      email: `${key}@ornek.gov.tr`,
      password: 'uzun-bir-parola',
      roles: ['publisher'],
    },
    editions: { id: '2025-1', year: 2025 },
    // Theirs is theirs alone.
    checks: { code: undefined },
  };
  return { ...withoutIds(fields), id: key, ...own[subject] };
}

/** Rows of a list have ids of their own, which are taken. */
function withoutIds(fields: object): object {
  return JSON.parse(
    JSON.stringify(fields, (name, value: unknown) => (name === 'id' ? undefined : value)),
  ) as object;
}

describe.each(resources)('writing %s', (subject) => {
  it('can be created by exactly those whom the table names', async () => {
    for (const visitor of visitors) {
      const before = await fingerprint(subject);
      const allowed = scopeOf(visitor.person, subject, 'create') === 'all';
      // A picture comes as a form; here only the refusal is looked at.
      if (subject === 'media' && allowed) continue;
      const body = await lookalike(subject, `yeni-${visitor.name.replaceAll('_', '-')}`);
      const { status } = await send(visitor, 'POST', `/api/${subject}?draft=true&depth=2`, body);
      expect([visitor.name, status]).toEqual([visitor.name, allowed ? 201 : 403]);
      expect([visitor.name, (await fingerprint(subject)) !== before]).toEqual([visitor.name, allowed]);
    }
  });

  it.each(['', '?draft=true', '?autosave=true&draft=true', '?overrideLock=false'])(
    'can be changed by exactly those whom the table names, with "%s"',
    async (query) => {
      for (const visitor of visitors) {
        for (const document of await stored(subject)) {
          const allowed = may(visitor, subject, 'update', document);
          const { status } = await send(visitor, 'PATCH', `/api/${subject}/${document.id}${query}`, {
            revision: document['revision'],
          });
          expect([visitor.name, document.id, status === 200]).toEqual([visitor.name, document.id, allowed]);
        }
      }
    },
  );

  it('can be deleted by nobody but planned editions by the publisher, one by one or together', async () => {
    for (const visitor of visitors) {
      const before = await fingerprint(subject);
      for (const document of await stored(subject)) {
        if (may(visitor, subject, 'delete', document) && document['state'] === 'planned') continue;
        const { status } = await send(visitor, 'DELETE', `/api/${subject}/${document.id}`);
        expect([visitor.name, document.id, status]).toEqual([visitor.name, document.id, 403]);
      }
      const together = await send(visitor, 'DELETE', `/api/${subject}?where[id][exists]=true`);
      expect([visitor.name, together.status]).toEqual([visitor.name, 403]);
      expect(await fingerprint(subject)).toBe(before);
    }
  });

  it('cannot be changed together, nor duplicated, nor put', async () => {
    for (const visitor of visitors) {
      const before = await fingerprint(subject);
      const [first] = await stored(subject);
      const together = await send(visitor, 'PATCH', `/api/${subject}?where[id][exists]=true`, {
        name: 'hepsi',
        active: true,
        revision: 1,
      });
      const copied = await send(visitor, 'POST', `/api/${subject}/${String(first?.id)}/duplicate`, {});
      const put = await send(visitor, 'PUT', `/api/${subject}/${String(first?.id)}`, {});
      expect([visitor.name, together.status, copied.status, put.status]).toEqual([
        visitor.name,
        403,
        404,
        404,
      ]);
      expect(await fingerprint(subject)).toBe(before);
    }
  });
});

describe('a picture that is sent', () => {
  const dot = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const page = Buffer.from('<script>alert(1)</script>');
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

  it.each([
    ['yeni.png', dot, 201],
    ['sayfa.html', Buffer.concat([dot, page]), 400],
    ['sayfa.png.html', dot, 400],
    ['.gizli.png', dot, 400],
    ['adsiz', dot, 400],
    ['sayfa.png', page, 400],
    ['cizim.svg', drawing, 400],
    ['cizim.png', drawing, 400],
  ] as const)('as %s is one by its name and by its bytes, or is refused', async (name, bytes, expected) => {
    const writer = visitors.find((visitor) => visitor.name === 'ministry_editor');
    const form = new FormData();
    form.append('file', new Blob([bytes], { type: 'image/png' }), name);
    form.append('_payload', JSON.stringify({ alt: 'Nokta' }));
    const { status } = await test.fetch('/api/media', {
      method: 'POST',
      headers: writer?.headers ?? {},
      body: form,
    });
    expect([name, status]).toEqual([name, expected]);
  });
});

describe('restoring a version', () => {
  const texts = ['sections', 'services', 'metrics', 'checks'] as const;

  it.each(texts)('of %s is for the ministry editor, and makes a draft', async (subject) => {
    for (const visitor of visitors) {
      const { docs } = await test.payload.findVersions({
        collection: subject,
        limit: 1,
        sort: 'createdAt',
        overrideAccess: true,
        depth: 0,
      });
      const { status } = await send(
        visitor,
        'POST',
        `/api/${subject}/versions/${String(docs[0]?.id)}?draft=false`,
      );
      expect([visitor.name, status]).toEqual([visitor.name, visitor.name === 'ministry_editor' ? 200 : 403]);
      expect((await stored(subject)).map(({ state }) => state)).not.toContain('approved');
    }
  });
});

describe('what goes with a person', () => {
  it('is granted through no generic door, neither to oneself nor by an admin', async () => {
    const admin = visitors.find(({ name }) => name === 'admin');
    for (const visitor of visitors) {
      if (visitor.person === null || admin === undefined) continue;
      const { id, roles } = visitor.person;
      const wish = {
        roles: ['admin', 'publisher'],
        province: '06',
        active: false,
        password: 'bir-uzun-parola',
      };
      for (const by of [visitor, admin]) {
        for (const query of ['', '?draft=true', '?overrideAccess=true', '?depth=2']) {
          const { status } = await send(by, 'PATCH', `/api/users/${id}${query}`, wish);
          expect([by.name, id, query, status]).toEqual([by.name, id, query, 403]);
        }
      }
      const after = await test.payload.findByID({ collection: 'users', id, overrideAccess: true, depth: 0 });
      expect([after.roles, after.province ?? null, after.active]).toEqual([
        roles,
        visitor.person.province,
        true,
      ]);
    }
  });
});

describe('system fields', () => {
  it('of a text stay as they are, whatever a create or a change says', async () => {
    const editor = visitors.find(({ name }) => name === 'ministry_editor');
    if (!editor) throw new Error('No ministry editor among the visitors');
    const forged = {
      state: 'approved',
      stage: 'ministry',
      round: 9,
      sentBy: 'x',
      touchedBy: [],
      approvals: [{ stage: 'ministry', by: 'x', round: 9, at: 'x' }],
      approved: { key: 'forged' },
      approvedRevision: 9,
      metricsUsed: ['forged'],
      name: 'Değişen hizmet',
      returnReason: 'x',
      returnedBy: 'x',
      changedBy: 'x',
    };
    for (const document of await stored('services')) {
      await send(editor, 'PATCH', `/api/services/${document.id}`, {
        ...forged,
        revision: document['revision'],
      });
    }
    await send(editor, 'POST', '/api/services', { ...(await lookalike('services', 'sahte')), ...forged });
    for (const document of await stored('services')) {
      expect(document).toMatchObject({ state: 'draft', round: 0, approvals: [], metricsUsed: [] });
      expect(
        [document['stage'], document['sentBy'], document['approved'], document['approvedRevision']].every(
          (each) => each === null || each === undefined,
        ),
      ).toBe(true);
      expect(document['touchedBy']).toContain(editor.person?.id);
    }
  });

  it('of an open edition stay as they are, and so do its deadlines', async () => {
    const publisher = visitors.find(({ name }) => name === 'publisher');
    if (!publisher) throw new Error('No publisher among the visitors');
    const system = {
      state: 'closed',
      revision: 9,
      sample: true,
      pins: { texts: {} },
      proposals: [{ number: 1 }],
      stages: ['ministry'],
    };
    const patch = async (body: object) =>
      (await send(publisher, 'PATCH', '/api/editions/2024-2', body)).status;
    expect(await patch(system)).toBe(200);
    expect(await patch({ ...system, entryDue: '1.7.2099' })).toBe(400);
    const edition = await test.payload.findByID({
      collection: 'editions',
      id: '2024-2',
      overrideAccess: true,
      depth: 0,
    });
    expect(edition).toMatchObject({
      state: 'open',
      // Not the 9 that was sent.
      revision: 1,
      sample: false,
      stages: ['province', 'ministry'],
      releaseMode: 'rolling',
      year: 2024,
      month: 5,
    });
    expect(edition.entryDue ?? null).toBeNull();
    expect(edition.proposals ?? []).not.toContainEqual({ number: 1 });
    expect(edition.pins ?? null).toBeNull();
  });

  it('of a province stay as they are: its name and plate are not for change', async () => {
    const writer = visitors.find(({ name }) => name === 'ministry_editor');
    if (!writer) throw new Error('No ministry editor among the visitors');
    await send(writer, 'PATCH', '/api/provinces/76', {
      name: 'Başka',
      slug: 'baska',
      suffixOverrides: { locative: 'nde' },
      absentServices: ['evde-bakim'],
    });
    const province = await test.payload.findByID({
      collection: 'provinces',
      id: '76',
      overrideAccess: true,
      depth: 0,
    });
    expect(province).toMatchObject({ name: 'Iğdır', slug: 'igdir', absentServices: ['evde-bakim'] });
    expect(province.suffixOverrides ?? null).toBeNull();
  });

  it.each([
    ['provinces', '76', { groups: ['yok'] }, 'groups'],
    ['provinces', '76', { absentServices: ['ces', 'yok'] }, 'absentServices'],
    ['metrics', 'asdep-hane', { service: 'yok' }, 'service'],
    ['metrics', 'asdep-hane', { where: { group: 'yok', side: 'inside' } }, 'where.group'],
    ['checks', null, { left: [{ coefficient: 1, metric: 'yok' }] }, 'left.0.metric'],
    ['sections', 'aile', { parts: [{ blockType: 'service', service: 'yok' }] }, 'parts.0.service'],
  ])('of %s name no document that there is not: %s %j', async (subject, id, change, path) => {
    const writer = visitors.find(({ name }) => name === 'ministry_editor');
    if (!writer) throw new Error('No ministry editor among the visitors');
    const [found] = (await stored(subject as Resource)).filter((each) => id === null || each.id === id);
    if (found === undefined) throw new Error(`None of ${subject}`);
    const body = { ...change, revision: found['revision'] };
    const answer = await send(writer, 'PATCH', `/api/${subject}/${found.id}`, body);
    expect(answer.status).toBe(400);
    const told = JSON.stringify(await answer.json());
    expect(told).toContain(`"path":"${path}"`);
    const issue = { field: path, problem: 'relation_unknown', context: { found: 'yok' } } as const;
    expect(told).toContain(problemText(issue, 'tr'));
  });
});
