import { ValidationError } from 'payload';
import { checkData, frontData, metricData, sectionData, serviceData } from '@/demo/run/textData';
import type { Issue } from '@/domain/issue';
import { tidyText } from '@/domain/turkish/letters';
import { wholePublication } from '@/workflow/sheet/publications';
import { eachText } from '../../factories/eachText';
import {
  check,
  front,
  makeEdition,
  makeMinistry,
  metrics,
  section,
  service,
  type Crew,
} from '../../factories/edition';
import { enterAndApprove, soundValues } from '../../factories/figures';
import { sessionHeader } from '../../factories/people';
import { typedReasons } from '../../factories/typedReasons';
import { deskCaller, type DeskCaller } from '../../support/deskEndpoints';
import { confirmSeen, endWaitingRenders } from '../../support/releaseSeen';
import { issuesOf } from '../../support/results';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

const place = { edition: '2024-2', province: '76' } as const;
const address = '/booklets/2024-2/76/release';
let installation: TestPayload;
let people: Crew;
let publisher: DeskCaller;

beforeAll(async () => {
  installation = await startTestPayload();
  people = await makeMinistry(installation.payload);
  await makeEdition(installation.payload, people, { code: '2024-2' });
  await enterAndApprove(people, place, soundValues);
  await endWaitingRenders(installation.payload, place);
  publisher = deskCaller(installation, await sessionHeader(installation.payload, people.accounts.publisher));
});

afterAll(async () => {
  await installation.close();
});

async function release(wish: object): Promise<readonly Issue[]> {
  const { revision } = (await publisher.get(address)).body;
  const { body } = await publisher.post(address, { revision, ...wish });
  return (body['issues'] ?? []) as readonly Issue[];
}

describe('a reason that readers are shown', () => {
  it.each(typedReasons)('is asked for its signs: %s', async (_, { typed, refused }) => {
    const issues = await release({ kind: null, reason: typed });
    const signs = issues.filter(({ problem }) => problem === 'sign_unprintable');
    expect(signs.map(({ field, context }) => [field, context?.['signs']])).toEqual(
      refused === null ? [] : [['reason', refused]],
    );
    // Nothing is released here: its kind was not said.
    expect(issues.map(({ problem }) => problem)).toContain('kind_required');
  });
});

describe('the notice of a withdrawal', () => {
  it('is asked in both languages, and stored in tidy signs', async () => {
    const propose = async (told: object): Promise<readonly Issue[]> => {
      const { revision } = (await publisher.get(address)).body;
      const wish = { revision, reason: 'Kişisel veri içeriyor.', takes: [1], noticeEn: '', ...told };
      const { body } = await publisher.post('/sheets/2024-2/76/forces/withdrawal', wish);
      return (body['issues'] ?? []) as readonly Issue[];
    };
    expect(await propose({ notice: 'Veri 🙂', noticeEn: 'Name Щ' })).toMatchObject([
      { field: 'notice', problem: 'sign_unprintable', context: { signs: '“🙂” (U+1F642)' } },
      { field: 'noticeEn', problem: 'sign_unprintable', context: { signs: '“Щ” (U+0429)' } },
    ]);
    expect(
      await propose({ notice: 'İl\u2011ilçe kırı\u00ADlımı \u202Eyeniden\u200B doğrulanacaktır.' }),
    ).toEqual([]);
    expect(issuesOf(await confirmSeen(people.reviewer, place))).toEqual([]);
    const { docs } = await installation.payload.find({
      collection: 'publications',
      sort: '-number',
      depth: 0,
    });
    expect(docs.map(wholePublication)[0]?.snapshot.publication.withdrawal?.notice.tr).toBe(
      'İl-ilçe kırılımı yeniden doğrulanacaktır.',
    );
  });
});

describe('a text of the booklet', () => {
  const constants = [
    { key: 'modul', kind: 'number', value: '28', source: 'Bakanlık yazısı', validUntil: null },
  ] as const;
  const [cocuk] = metrics;
  if (cocuk === undefined) throw new Error('No metric');
  const counted = {
    ...cocuk,
    label: { tr: 'Çocuk', en: 'Children' },
    definition: { tr: 'Çocuk sayısı', en: 'Number of children' },
    unit: { kind: 'count', noun: { tr: 'Çocuk', en: 'Children' } },
  } as const;
  const documents = [
    [
      'services',
      service.key,
      (change: (text: string) => string) =>
        [...eachText({ ...service, constants }, change)].map(
          ([path, copy]) => [path, serviceData(copy)] as const,
        ),
    ],
    [
      'sections',
      section.key,
      (change) => [...eachText(section, change)].map(([path, copy]) => [path, sectionData(copy)] as const),
    ],
    [
      'sections',
      'front',
      (change) => [...eachText(front, change)].map(([path, copy]) => [path, frontData(copy)] as const),
    ],
    [
      'metrics',
      counted.key,
      (change) => [...eachText(counted, change)].map(([path, copy]) => [path, metricData(copy)] as const),
    ],
    [
      'checks',
      check.key,
      (change) => [...eachText(check, change)].map(([path, copy]) => [path, checkData(copy)] as const),
    ],
  ] as const satisfies readonly (readonly [
    string,
    string,
    (change: (text: string) => string) => readonly (readonly [string, { readonly id: string }])[],
  ])[];

  const save = async (
    collection: (typeof documents)[number][0],
    id: string,
    data: { readonly id: string },
  ) => {
    const { payload } = installation;
    const { revision } = await payload.findByID({ collection, id, depth: 0 });
    const { user } = people.accounts.writer;
    return payload.update({
      collection,
      id,
      data: { ...data, revision },
      depth: 0,
      overrideAccess: false,
      user,
    });
  };

  it.each(documents)(
    'of %s (%s) is refused for a sign in any of its fields',
    async (collection, id, each) => {
      const changed = each((text) => `${text}∑`);
      expect(changed.length).toBeGreaterThan(1);
      for (const [path, data] of changed) {
        const refusal = await save(collection, id, data).catch((error: unknown) => error);
        const errors = refusal instanceof ValidationError ? refusal.data.errors : [];
        expect([path, [...new Set(errors.map(({ message }) => message.includes('U+2211')))]]).toEqual([
          path,
          [true],
        ]);
      }
    },
  );

  it.each(documents)('of %s (%s) is stored in tidy signs', async (collection, id, each) => {
    for (const [path, data] of each((text) => `${text}\u202E\u200B\u00AD\uFEFF`)) {
      const stored = JSON.stringify(await save(collection, id, data));
      expect([path, tidyText(stored) === stored]).toEqual([path, true]);
    }
  });
});
