import { resources, type Resource } from '@/domain/permissions/permissions';
import { scopeOf } from '@/domain/permissions/scopeOf';
import { makePerson } from '../../factories/people';
import {
  ankara,
  awaySecret,
  fillCountry,
  igdir,
  secretOf,
  workingSecret,
  datesSecret,
} from '../../support/country';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { makeRoleHolders, type RoleHolder } from '../../support/roleHolders';

interface Listed {
  readonly docs: readonly { readonly id: string; readonly province?: string | null }[];
}

const texts: readonly Resource[] = ['sections', 'services', 'metrics', 'checks'];

let test: TestPayload;
let visitors: readonly RoleHolder[];
let everything: ReadonlyMap<Resource, Listed['docs']>;

beforeAll(async () => {
  test = await startTestPayload();
  visitors = await makeRoleHolders(test.payload);
  await fillCountry(test.payload, await makePerson(test.payload, { roles: ['ministry_editor'] }));
  const all = resources.map(async (subject) => {
    const { docs } = await test.payload.find({
      collection: subject,
      pagination: false,
      overrideAccess: true,
      depth: 0,
    });
    return [subject, docs] as const;
  });
  everything = new Map(await Promise.all(all));
});
afterAll(() => test.close());

/** Ids that the permission table lets the visitor read. */
function readable(visitor: RoleHolder, subject: Resource): string[] {
  const scope = scopeOf(visitor.person, subject, 'read');
  const docs = everything.get(subject) ?? [];
  if (subject === 'timeline')
    return docs.flatMap((doc) => (isReadEntry(visitor, doc) ? [doc.id] : [])).sort();
  const within = docs.filter(({ id, province }) => {
    if (scope === 'all' || scope === 'none') return scope === 'all';
    return 'self' in scope ? id === scope.self : scope.provinces.includes(province ?? '');
  });
  return within.map(({ id }) => id).sort();
}

/** Of acts on accounts one's own, of deputies and mails none, but for an admin; a province reads of its own things. */
function isReadEntry({ person }: RoleHolder, { id, province }: Listed['docs'][number]): boolean {
  if (person === null) return false;
  if (person.roles.includes('admin') || id.startsWith(`user:${person.id}:`)) return true;
  if (/^(user|mail|deputies)\b/.test(id)) return false;
  return (
    person.province === null ||
    (person.province === province && /^(sheet|conversation|edition|province):/.test(id))
  );
}

const get = (visitor: RoleHolder, path: string) => test.fetch(path, { headers: visitor.headers });

async function idsAt(visitor: RoleHolder, path: string): Promise<string[] | number> {
  const response = await get(visitor, path);
  if (!response.ok) return response.status;
  return ((await response.json()) as Listed).docs.map(({ id }) => id).sort();
}

/** A list answers with what may be read; with 403 where that is nothing at all. */
function expectedList(visitor: RoleHolder, subject: Resource): string[] | number {
  return scopeOf(visitor.person, subject, 'read') === 'none' ? 403 : readable(visitor, subject);
}

const listQueries = [
  '',
  '&draft=true',
  '&depth=2',
  '&depth=99',
  '&pagination=false',
  '&trash=true',
  '&joins[x][limit]=1',
  '&where[id][not_equals]=000000000000000000000000',
];

describe.each(resources)('reading %s', (subject) => {
  it.each(listQueries)('lists exactly what the table says with "%s"', async (query) => {
    for (const visitor of visitors) {
      expect([visitor.name, await idsAt(visitor, `/api/${subject}?limit=100${query}`)]).toEqual([
        visitor.name,
        expectedList(visitor, subject),
      ]);
    }
  });

  it('counts no more than it lists', async () => {
    for (const visitor of visitors) {
      const response = await get(visitor, `/api/${subject}/count`);
      const counted = response.ok
        ? ((await response.json()) as { totalDocs: number }).totalDocs
        : response.status;
      const list = expectedList(visitor, subject);
      expect([visitor.name, counted]).toEqual([visitor.name, typeof list === 'number' ? list : list.length]);
    }
  });

  it.each(['', '?draft=true', '?depth=2', '?select[id]=true'])(
    'opens exactly the same one by one with "%s"',
    async (query) => {
      for (const visitor of visitors) {
        const may = readable(visitor, subject);
        for (const { id } of everything.get(subject) ?? []) {
          const { status } = await get(visitor, `/api/${subject}/${id}${query}`);
          expect([visitor.name, id, status === 200]).toEqual([visitor.name, id, may.includes(id)]);
        }
      }
    },
  );

  it('answers a GET dressed as a POST as it answers a GET', async () => {
    for (const visitor of visitors) {
      const response = await test.fetch(`/api/${subject}`, {
        method: 'POST',
        headers: {
          ...visitor.headers,
          'X-Payload-HTTP-Method-Override': 'GET',
          'Content-Type': 'application/x-www-form-urlencoded',
        },
        body: 'limit=100',
      });
      const seen = response.ok
        ? ((await response.json()) as Listed).docs.map(({ id }) => id).sort()
        : response.status;
      expect([visitor.name, seen]).toEqual([visitor.name, expectedList(visitor, subject)]);
    }
  });

  it('shows versions to whom the table says', async () => {
    const isVersioned = texts.includes(subject);
    const { docs } = isVersioned
      ? await test.payload.findVersions({ collection: subject as 'services', overrideAccess: true, depth: 0 })
      : { docs: [] };
    for (const visitor of visitors) {
      const may = isVersioned && scopeOf(visitor.person, subject, 'readVersions') === 'all';
      const list = await get(visitor, `/api/${subject}/versions?depth=2`);
      expect([visitor.name, list.status === 200]).toEqual([visitor.name, may]);
      for (const { id } of docs) {
        const { status } = await get(visitor, `/api/${subject}/versions/${id}`);
        expect([visitor.name, status === 200]).toEqual([visitor.name, may]);
      }
    }
  });
});

/** What a visitor must never see, in whatever answer. */
function secretsFrom({ person }: RoleHolder): string[] {
  if (person === null) return [secretOf(igdir), secretOf(ankara), workingSecret, awaySecret, datesSecret];
  const hasPart = person.roles.some((role) => ['publisher', 'ministry_reviewer'].includes(role));
  const ofOthers = [
    ...(person.province === igdir ? [secretOf(ankara), workingSecret] : []),
    ...(hasPart ? [] : [datesSecret]),
  ];
  return person.roles.includes('admin') ? ofOthers : [...ofOthers, awaySecret];
}

const probes = [
  '?where[province][equals]=06',
  '?where[province][not_equals]=76',
  '?where[or][0][province][equals]=06&where[or][1][province][equals]=76',
  '?where[note][like]=gizli',
  '?where[id][like]=06',
  '?sort=-province&limit=1',
  '?sort=note&limit=1',
  '?select[note]=true&select[snapshot]=true&select[comment]=true',
  '?populate[services][name]=true&depth=2',
  '?where[absentServices.name][like]=taslak&depth=2',
  '?where[user.value.email][like]=kisi',
  '?where[sessions.id][exists]=true',
  '?locale=all&fallback-locale=none&depth=2',
  '?where[comment][like]=rapor',
  '?where[changes][like]=rapor',
  '?where[scope][equals]=deputies',
  '?where[scope][like]=user:',
  '?where[or][0][action][equals]=name_deputy&where[or][1][action][equals]=grant',
  '?where[not][0][scope][equals]=x&sort=comment',
];

/** The doors of the documents of another province that a subject has. */
function foreign(subject: Resource): string[] {
  const ids = ['2024-2:06', '2024-2:06:1', '2024-2:06:asdep-hane', '2024-2:06:1:1'];
  return (everything.get(subject) ?? []).filter(({ id }) => ids.includes(id)).map(({ id }) => `/${id}`);
}

describe('probing', () => {
  it('knows a document of another province of each kind that has some', () => {
    const asked = resources.filter((subject) => foreign(subject).length > 0);
    expect(asked).toEqual(expect.arrayContaining(['sheets', 'figures', 'publications', 'renders']));
  });

  it.each(probes)('shows nobody another province’s things, nor a working text, with "%s"', async (probe) => {
    for (const visitor of visitors.filter((each) => secretsFrom(each).length > 0)) {
      for (const subject of resources) {
        for (const door of ['', '/count', '/versions', ...foreign(subject)]) {
          const body = await (await get(visitor, `/api/${subject}${door}${probe}`)).text();
          const leaks = secretsFrom(visitor).filter((secret) => body.includes(secret));
          expect([visitor.name, subject, door, leaks]).toEqual([visitor.name, subject, door, []]);
        }
      }
    }
  });

  it('cannot ask after a reason that it does not show', async () => {
    for (const visitor of visitors.filter((each) => secretsFrom(each).includes(datesSecret))) {
      const response = await get(visitor, `/api/editions?where[proposals][like]=${datesSecret}`);
      expect([visitor.name, response.ok]).toEqual([visitor.name, false]);
    }
  });

  it('cannot be used to guess: a filter on what may not be read finds nothing', async () => {
    const provincial = visitors.filter(({ person }) => person?.province === igdir);
    for (const visitor of provincial) {
      for (const subject of [
        'figures',
        'sheets',
        'publications',
        'renders',
        'conversations',
        'timeline',
      ] as const) {
        expect([
          visitor.name,
          subject,
          await idsAt(visitor, `/api/${subject}?where[province][equals]=06`),
        ]).toEqual([visitor.name, subject, []]);
      }
      const through = await get(visitor, '/api/provinces?where[absentServices.name][like]=taslak');
      expect(through.status).toBe(400);
    }
  });

  it('finds a province however it is typed into the list’s search box', async () => {
    const [visitor] = visitors.filter(({ person }) => person?.roles.includes('publisher'));
    if (visitor === undefined) throw new Error('No publisher');
    for (const typed of ['Iğdır', 'ığdır', 'IĞDIR', 'igdir', 'IGDIR', 'ğdı']) {
      const box = `where[or][0][name][like]=${encodeURIComponent(typed)}`;
      expect([typed, await idsAt(visitor, `/api/provinces?${box}`)]).toEqual([typed, [igdir]]);
    }
    expect(await idsAt(visitor, '/api/provinces?where[name][like]=bolu')).toEqual([]);
  });

  it('keeps passwords, tokens and sessions out of every answer about people', async () => {
    for (const visitor of visitors) {
      for (const path of [
        '/api/users?depth=2',
        '/api/users?select[hash]=true&select[salt]=true',
        '/api/users/me',
      ]) {
        const body = await (await get(visitor, path)).text();
        expect(body).not.toMatch(/"(hash|salt|resetPasswordToken)"/);
      }
    }
  });
});

describe('files', () => {
  it('gives pictures to the people who work here only', async () => {
    for (const visitor of visitors) {
      const { status } = await get(visitor, '/api/media/file/nokta.png');
      expect([visitor.name, status === 200]).toEqual([visitor.name, visitor.person !== null]);
    }
  });

  it.each(['..%2Fkitapcik.db', '..%2Fsecret', '%2e%2e%2fsecret', 'nokta.png%00'])(
    'gives nothing at media/file/%s',
    async (name) => {
      for (const visitor of visitors) {
        const { status } = await get(visitor, `/api/media/file/${name}`);
        expect([visitor.name, status >= 400]).toEqual([visitor.name, true]);
      }
    },
  );
});
