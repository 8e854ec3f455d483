import { makeEdition, makeMinistry, type Crew, type Post } from '../../factories/edition';
import { sessionHeader } from '../../factories/people';
import { deskCaller, problemsIn, type DeskCaller } from '../../support/deskEndpoints';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let installation: TestPayload;
let people: Crew;
let as: Record<Post, DeskCaller>;

beforeAll(async () => {
  installation = await startTestPayload();
  const { payload } = installation;
  people = await makeMinistry(payload);
  await makeEdition(payload, people, { code: '2024-2', releaseMode: 'train' });
  const callers = await Promise.all(
    Object.entries(people.accounts).map(async ([post, account]) => {
      return [post, deskCaller(installation, await sessionHeader(payload, account))] as const;
    }),
  );
  as = Object.fromEntries(callers) as Record<Post, DeskCaller>;
});

afterAll(async () => {
  await installation.close();
});

const edition = '/editions/2024-2';
const wishes: readonly (readonly [path: string, body: object])[] = [
  [`${edition}/adopt-preview`, { revision: 1, texts: [] }],
  [`${edition}/adopt`, { revision: 1, texts: [] }],
  [`${edition}/train`, { confirmation: '2024-2', provinces: [] }],
];
const others = ['editor', 'colleague', 'approver', 'reviewer', 'writer', 'secondWriter'] as const;

describe('what is done to a whole edition', () => {
  it.each(others)('is closed to the %s, looking and doing', async (post) => {
    for (const path of [`${edition}/texts`, `${edition}/train`]) {
      const answer = await as[post].get(path);
      expect([path, answer.status, problemsIn(answer)]).toEqual([path, 403, ['role_missing']]);
    }
    for (const [path, body] of wishes) {
      const answer = await as[post].post(path, body);
      expect([path, answer.status, problemsIn(answer)]).toEqual([path, 403, ['role_missing']]);
    }
  });

  it('is closed without a login, and from another site', async () => {
    const nobody = deskCaller(installation, {});
    for (const [path, body] of wishes) {
      expect((await nobody.post(path, body)).status).toBe(401);
      const foreign = await as.publisher.post(path, body, { origin: 'https://baska.example' });
      expect([path, problemsIn(foreign)]).toEqual([path, ['cross_site']]);
    }
  });

  it('answers the publisher, and names what is wrong with a request', async () => {
    expect((await as.publisher.get(`${edition}/texts`)).body).toMatchObject({ texts: [], barred: null });
    expect((await as.publisher.get(`${edition}/train`)).body).toMatchObject({
      rows: [
        { plate: '06', state: 'blocked' },
        { plate: '76', state: 'blocked' },
      ],
    });
    expect((await as.publisher.get('/editions/2099-1/train')).status).toBe(404);
    const strange = { revision: 1, texts: [{ collection: 'users', id: 'x', version: 'y' }] };
    expect(problemsIn(await as.publisher.post(`${edition}/adopt`, strange))).toEqual(['field_unreadable']);
    const untyped = { confirmation: '2024-1', provinces: [] };
    expect(problemsIn(await as.publisher.post(`${edition}/train`, untyped))).toEqual([
      'confirmation_differs',
    ]);
    const many = Array.from({ length: 82 }, () => ({ province: '76', revision: 0 }));
    const crowded = { confirmation: '2024-2', provinces: many };
    expect(problemsIn(await as.publisher.post(`${edition}/train`, crowded))).toEqual(['list_too_long']);
  });

  it('cannot be gone round: nobody writes pins or publications through Payload’s own doors', async () => {
    const { payload, fetch } = installation;
    for (const post of ['publisher', 'writer'] as const) {
      const identity = await sessionHeader(payload, people.accounts[post]);
      const headers = { 'content-type': 'application/json', ...identity };
      await fetch('/api/editions/2024-2', {
        method: 'PATCH',
        headers,
        body: JSON.stringify({ pins: null, revision: 99, releaseMode: 'rolling' }),
      });
      const made = await fetch('/api/publications', {
        method: 'POST',
        headers,
        body: JSON.stringify({
          id: '2024-2:76:9',
          edition: '2024-2',
          province: '76',
          number: 9,
          kind: 'first',
        }),
      });
      expect(made.status).toBe(403);
    }
    const stored = await payload.findByID({ collection: 'editions', id: '2024-2', overrideAccess: true });
    expect(stored).toMatchObject({ revision: 1, releaseMode: 'train' });
    expect(stored.pins).not.toBeNull();
  });
});
