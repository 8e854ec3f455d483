import type { Edition } from '@/payload-types';
import type { Problem } from '@/domain/problem';
import { problemText } from '@/messages/problems/problems';
import { makeEdition, makeMinistry, type Crew } from '../../factories/edition';
import { sessionHeader } from '../../factories/people';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let test: TestPayload;
let people: Crew;

beforeAll(async () => {
  test = await startTestPayload();
  people = await makeMinistry(test.payload);
  await makeEdition(test.payload, people, { code: '2024-2' });
});

afterAll(async () => {
  await test.close();
});

async function send(method: string, path: string, body: object | null, language = 'tr'): Promise<Response> {
  return test.fetch(`/api/editions${path}`, {
    method,
    headers: {
      ...(await sessionHeader(test.payload, people.accounts.publisher)),
      'content-type': 'application/json',
      'accept-language': language,
    },
    ...(body === null ? {} : { body: JSON.stringify(body) }),
  });
}

const plan = {
  id: '2026-3',
  year: 2026,
  month: 9,
  asOf: '30.09.2026',
  entryOpens: '1 Ekim 2099',
  entryDue: '20/10/2099',
  entryCloses: '2099-10-31',
  releaseMode: 'train',
};

async function stored(id: string): Promise<Edition | null> {
  const { docs } = await test.payload.find({
    collection: 'editions',
    where: { id: { equals: id } },
    depth: 0,
    overrideAccess: true,
  });
  return docs[0] ?? null;
}

/** What was said, by field. */
async function said(response: Response): Promise<Record<string, string>> {
  const body = (await response.json()) as {
    errors: { data?: { errors?: { path: string; message: string }[] } }[];
  };
  const told = body.errors.flatMap(({ data }) => data?.errors ?? []);
  return Object.fromEntries(told.map(({ path, message }) => [path, message]));
}

describe('a planned edition', () => {
  it('is kept by days, typed as people of Türkiye type them; is mended in all but its code; and is removed', async () => {
    expect((await send('POST', '', plan)).status).toBe(201);
    expect(await stored('2026-3')).toMatchObject({
      asOf: '2026-09-30',
      entryOpens: '2099-10-01',
      entryDue: '2099-10-20',
      entryCloses: '2099-10-31',
      remindBeforeDue: '7, 2',
      remindAfterDue: '1',
      revision: 0,
    });
    const mended = {
      month: 10,
      asOf: '31.10.2026',
      releaseMode: 'rolling',
      entryDue: null,
      remindBeforeDue: ' 3;10 ',
      remindAfterDue: '',
    };
    expect((await send('PATCH', '/2026-3', { ...mended, id: '2026-4' })).status).toBe(200);
    expect(await stored('2026-3')).toMatchObject({
      month: 10,
      asOf: '2026-10-31',
      releaseMode: 'rolling',
      entryDue: null,
      remindBeforeDue: '10, 3',
      remindAfterDue: '',
      revision: 1,
    });
    expect((await send('DELETE', '/2026-3', null)).status).toBe(200);
    expect(await stored('2026-3')).toBeNull();
    const { docs } = await test.payload.find({
      collection: 'timeline',
      where: { scope: { equals: 'edition:2026-3' } },
      sort: 'seq',
      depth: 0,
      overrideAccess: true,
    });
    expect(docs.map(({ action }) => action)).toEqual(['change_dates', 'change_dates', 'remove_edition']);
    // The code is free again.
    expect((await send('POST', '', plan)).status).toBe(201);
    expect((await send('DELETE', '/2026-3', null)).status).toBe(200);
  });

  it.each<[string, object, Record<string, Problem>]>([
    ['a date of no calendar', { asOf: '31.09.2026' }, { asOf: 'day_unreadable' }],
    ['a year of two digits', { asOf: '30.9.26' }, { asOf: 'day_unreadable' }],
    ['a date in American order', { asOf: '09/30/2026' }, { asOf: 'day_unreadable' }],
    ['a moment', { entryDue: '2026-11-19T21:00:00.000Z' }, { entryDue: 'day_unreadable' }],
    ['a number', { entryDue: 20_261_120 }, { entryDue: 'day_unreadable' }],
    ['reminders in words', { remindBeforeDue: 'iki' }, { remindBeforeDue: 'reminder_days_unreadable' }],
    ['reminders too early', { remindBeforeClose: '61' }, { remindBeforeClose: 'reminder_days_unreadable' }],
    ['a number of days', { remindAfterDue: 5 }, { remindAfterDue: 'reminder_days_unreadable' }],
    ['a list of days', { remindAfterDue: [5, [1]] }, { remindAfterDue: 'reminder_days_unreadable' }],
    ['no as-of date', { asOf: '' }, { asOf: 'field_missing' }],
    ['due after close', { entryDue: '1.11.2099' }, { entryCloses: 'dates_out_of_order' }],
    ['as of another time', { asOf: '3.11.2026' }, { asOf: 'asof_outside_edition' }],
    [
      'all at once',
      { entryOpens: 'yarın', entryDue: '32.1.2026' },
      { entryOpens: 'day_unreadable', entryDue: 'day_unreadable' },
    ],
  ])(
    'is refused with %s, and says why by the field, in the reader’s language',
    async (_, change, problems) => {
      for (const language of ['tr', 'en'] as const) {
        const response = await send('POST', '', { ...plan, id: '2026-5', ...change }, language);
        expect(response.status).toBe(400);
        const errors = await said(response);
        expect(Object.keys(errors).toSorted()).toEqual(Object.keys(problems).toSorted());
        for (const [field, problem] of Object.entries(problems)) {
          const [beginning = ''] = problemText({ problem }, language).split(/[.(;]/);
          expect(errors[field]).toContain(problem === 'asof_outside_edition' ? '2026' : beginning);
        }
      }
      expect(await stored('2026-5')).toBeNull();
    },
  );
});

describe('an edition that has opened', () => {
  it('is neither changed nor removed by a form', async () => {
    const before = await stored('2024-2');
    for (const change of [
      { month: 6 },
      { asOf: '2024-05-30' },
      { releaseMode: 'train' },
      { entryOpens: '2024-06-02' },
      { entryDue: '30.06.2099' },
      { entryCloses: '30.06.2099' },
      { entryCloses: null },
      { remindBeforeDue: '5' },
      { remindBeforeClose: '' },
    ]) {
      const response = await send('PATCH', '/2024-2', change);
      expect([change, response.status]).toEqual([change, 400]);
      expect(Object.keys(await said(response))).toContain(Object.keys(change)[0]);
    }
    const removal = await send('DELETE', '/2024-2', null);
    expect([removal.status, await removal.text()]).toEqual([
      403,
      expect.stringContaining(problemText({ problem: 'edition_opened' }, 'tr')),
    ]);
    expect(await stored('2024-2')).toEqual(before);
  });
});
