import { ValidationError } from 'payload';
import type { DerivedPlan } from '@/domain/derived/plan';
import { planData } from '@/demo/run/textData';
import { readPins } from '@/workflow/editions/moveEdition';
import { approveWritten, front, makeMinistry, type Crew, type Post } from '../../factories/edition';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { valueOf } from '../../support/results';

let installation: TestPayload;
let people: Crew;

const words = { tr: 'Hane başına çocuk', en: 'Children for each household' };
const plan: DerivedPlan = {
  ratios: [
    {
      ...{ key: 'hane-basina-cocuk', label: words, numerator: ['cocuk'], denominator: ['gonullu'] },
      ...{ form: 'per', unit: { tr: 'çocuk / hane', en: 'children a household' }, note: words, place: true },
    },
  ],
  partitions: [{ key: 'cocuklar', label: words, total: null, parts: ['kiz-cocuk', 'cocuk'] }],
  highlights: ['hane', 'cocuk'],
  lead: ['cocuk'],
  namedSums: true,
};

beforeAll(async () => {
  installation = await startTestPayload();
  people = await makeMinistry(installation.payload);
});

afterAll(() => installation.close());

const stored = () =>
  installation.payload.findByID({ collection: 'sections', id: 'front', depth: 0, overrideAccess: true });

/** Saves the front matter as somebody's form does, and gives the refused fields. */
async function refusedFields(
  data: Readonly<Record<string, unknown>>,
  by: Post = 'writer',
): Promise<readonly string[]> {
  const { revision } = await stored();
  try {
    await installation.payload.update({
      ...{
        collection: 'sections',
        id: 'front',
        depth: 0,
        overrideAccess: false,
        user: people.accounts[by].user,
      },
      data: { ...data, revision },
    });
    return [];
  } catch (error) {
    if (error instanceof ValidationError) return error.data.errors.map(({ path }) => path);
    return [String(error)];
  }
}

const withRatio = (changes: Readonly<Record<string, unknown>>) => ({
  derived: { ratios: [{ ...planData(plan).ratios[0], ...changes }] },
});

describe('the front matter', () => {
  it('is pinned as it was written and approved: contact, terms, and the plan of derived numbers', async () => {
    const { payload } = installation;
    const contact = { telephone: 'ALO 183', email: 'iletisim@kitapcik.example', web: null, address: null };
    const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
    const written = { contact, licence, issn: '2049-3630', derived: planData(plan) };
    expect(await refusedFields(written)).toEqual([]);
    const pinned = async () => valueOf(await readPins({ payload })).texts.front;
    expect(await pinned()).toEqual(front);
    await approveWritten(people, 'sections', 'front');
    expect(await pinned()).toEqual({ ...front, contact, licence, issn: '2049-3630', derived: plan });
  });

  it.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['a metric that there is not', withRatio({ numerator: ['yok'] }), ['derived.ratios.0.numerator']],
    ['a metric twice', withRatio({ numerator: ['cocuk', 'cocuk'] }), ['derived.ratios.0.numerator']],
    ['a key that is none', withRatio({ key: 'Hane Başına' }), ['derived.ratios.0.key']],
    ['a lead that is no highlight', { derived: { lead: ['gonullu'] } }, ['derived.lead']],
    ['an ISSN with a wrong sign', { issn: '2049-3631' }, ['issn']],
    ['terms without an address', { licence: { name: 'CC BY 4.0', url: '' } }, ['licence.url']],
    ['an address that is no https', { contact: { web: 'http://aile.gov.tr' } }, ['contact.web']],
    ['an e-mail address that is none', { contact: { email: 'birisi' } }, ['contact.email']],
  ])('is refused with %s, at its field', async (_, data, fields) => {
    const before = await stored();
    expect(await refusedFields(data)).toEqual(fields);
    expect((await stored()).revision).toBe(before.revision);
  });

  it('is not alone: a metric’s words under its number, and whether it is drawn, are pinned with it', async () => {
    const { payload } = installation;
    const metric = { collection: 'metrics', id: 'gonullu', depth: 0 } as const;
    const { revision } = await payload.findByID({ ...metric, overrideAccess: true });
    const caption = { tr: 'gönüllü çalışıyor', en: 'volunteers' };
    const { user } = people.accounts.writer;
    const data = { caption, graphic: 'none' as const, revision };
    await payload.update({ ...metric, data, overrideAccess: false, user });
    await approveWritten(people, 'metrics', 'gonullu');
    const { metrics } = valueOf(await readPins({ payload }));
    const found = metrics.find(({ key }) => key === 'gonullu');
    expect(found).toMatchObject({ caption, graphic: 'none' });
    expect(metrics.find(({ key }) => key === 'hane')).toMatchObject({ caption: null, graphic: 'auto' });
  });

  it('is nobody’s to change who does not write texts', async () => {
    for (const by of ['editor', 'approver', 'reviewer', 'publisher'] as const)
      expect((await refusedFields({ issn: null }, by)).join()).toMatch(/^Forbidden/);
  });
});
