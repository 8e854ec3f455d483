import { readFinder, readSelf } from '@/workflow/board/readSelf';
import { readBar } from '@/workflow/today/readToday';
import { makeEdition, makeMinistry, type Crew } from '../../factories/edition';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let test: TestPayload;
let people: Crew;
beforeAll(async () => {
  test = await startTestPayload();
  people = await makeMinistry(test.payload);
});
afterAll(() => test.close());

it('the desk knows who works at it, before and after the first edition', async () => {
  const before = await readSelf(people.editor);
  expect([before.editions, before.current]).toEqual([[], null]);
  expect(await readFinder(people.editor, 'current')).toMatchObject({ metrics: [] });

  await makeEdition(test.payload, people, { code: '2024-2' });
  const { person, editions, current } = await readSelf(people.editor);
  expect(person).toMatchObject({
    id: people.editor.person.id,
    roles: ['province_editor'],
    province: { plate: '76', name: 'Iğdır' },
    standsIn: [],
  });
  expect([editions.map(({ code, state }) => [code, state]), current]).toEqual([
    [['2024-2', 'open']],
    '2024-2',
  ]);
  // Figures are to be entered, and the edition opened; an editor reviews nothing.
  expect(await readBar(people.editor, [])).toEqual({
    counts: { today: 1, review: null, bell: 1 },
    pressing: '2024-2',
  });
  expect(await readBar(people.reviewer, [])).toMatchObject({ counts: { today: 0, review: 0 } });
  expect((await readSelf(people.publisher)).person.province).toBeNull();

  // The search names the own province alone to its people, and all of them to the ministry.
  const own = await readFinder(people.editor, '2024-2');
  const all = await readFinder(people.publisher, '2024-2');
  expect(own?.provinces).toEqual([{ plate: '76', name: 'Iğdır' }]);
  expect(all?.provinces.map(({ name }) => name)).toEqual(['Ankara', 'Iğdır']);
  expect(own?.metrics).toEqual(all?.metrics);
  expect(own?.metrics.length).toBeGreaterThan(0);
  expect(JSON.stringify(all).length).toBeLessThan(40_000);
  expect(await readFinder(people.editor, '2099-1')).toBeNull();
});
