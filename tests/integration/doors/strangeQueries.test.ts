import fc from 'fast-check';
import { resources, type Resource } from '@/domain/permissions/permissions';
import { makePerson } from '../../factories/people';
import { fillCountry } from '../../support/country';
import { makeRoleHolders, type RoleHolder } from '../../support/roleHolders';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'like',
  'not_like',
  'contains',
  'greater_than',
  'less_than_equal',
  'near',
  'within',
  'intersects',
  'yok',
];
const values = [
  '',
  '1',
  'x',
  'null',
  'true',
  "'",
  '"',
  '%',
  '[',
  '{"a":1}',
  '2024-13-45',
  '1,2',
  '1e999',
  '\u0000',
  'İ',
];
const shapes = ['', '[]', '[0]', '[x]', '[equals]', '[][]'];

/** Questions that nobody’s page asks, at every door that reads. */
describe('a strange question', () => {
  let test: TestPayload;
  let visitors: readonly RoleHolder[];
  beforeAll(async () => {
    test = await startTestPayload();
    visitors = await makeRoleHolders(test.payload);
    await fillCountry(test.payload, await makePerson(test.payload, { roles: ['ministry_editor'] }));
    test.payload.logger.level = 'silent';
  });
  afterAll(() => test.close());

  const fieldsOf = (subject: Resource): readonly string[] => {
    const { config } = test.payload.collections[subject];
    const names = config.flattenedFields.map(({ name }) => name);
    return ['id', 'yok', 'or', 'and', ...names, ...names.flatMap((name) => [`${name}.x`, `${name}.0.y`])];
  };
  const ask = async (subject: Resource, query: string, door = ''): Promise<void> => {
    for (const { name, headers } of visitors.filter(({ name: role }) =>
      ['admin', 'ministry_editor'].includes(role),
    )) {
      const { status } = await test.fetch(`/api/${subject}${door}?${query}`, { headers });
      expect([subject, query, name, status < 500]).toEqual([subject, query, name, true]);
    }
  };

  it('that only the database understands to be none is answered in words', async () => {
    const { headers = {} } = visitors.find(({ name }) => name === 'admin') ?? {};
    const questions = ['[revision][near]=1', '[revision][all]=1', '[revision][equals][]=1'];
    const answers = await Promise.all(
      questions.map(async (query) => {
        const answer = await test.fetch(`/api/sheets?where${query}`, { headers });
        return [query, answer.status, (await answer.text()).includes('"query_unreadable"')];
      }),
    );
    expect(answers).toEqual(expect.arrayContaining([[expect.any(String), 400, true]]));
    expect(answers.map(([, status]) => status)).not.toContain(500);
  });

  it.each(resources)('is never a failure of ours: %s', async (subject) => {
    const condition = fc
      .tuple(
        fc.constantFrom(...fieldsOf(subject)),
        fc.constantFrom(...operators),
        fc.constantFrom(...shapes),
        fc.constantFrom(...values),
      )
      .map(
        ([field, operator, shape, value]) =>
          `where[${field}][${operator}]${shape}=${encodeURIComponent(value)}`,
      );
    const rest = fc.constantFrom(
      '',
      'sort=yok',
      'sort=-id,',
      'limit=-1',
      'limit=x',
      'page=1e9',
      'depth=x',
      'select[yok]=x',
    );
    const door = fc.constantFrom('', '/count', '/versions');
    const question = fc.tuple(fc.array(condition, { minLength: 1, maxLength: 2 }), rest, door);
    await fc.assert(
      fc.asyncProperty(question, async ([conditions, more, path]) => {
        await ask(subject, [...conditions, more].join('&'), path);
      }),
      { numRuns: 25 },
    );
  });
});
