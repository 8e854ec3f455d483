import type { Metric } from '@/domain/figures/metric';
import type { Check } from '@/domain/checks/check';
import { inTransaction } from '@/database/inTransaction';
import { wholePublication } from '@/workflow/sheet/publications';
import { adoptTexts } from '@/workflow/editions/adoptTexts';
import { presentFigures } from '@/workflow/figures/presentFigures';
import { readAdoptable } from '@/workflow/editions/readAdoptable';
import { readAdoption } from '@/workflow/editions/readAdoption';
import { readTrain } from '@/workflow/release/readTrain';
import { releaseTrain } from '@/workflow/release/releaseTrain';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { timelineFaults } from '../../support/timelineFaults';
import { checkData, metricData } from '@/demo/run/textData';
import {
  approveWritten,
  check,
  makeEdition,
  makeMinistry,
  metrics,
  type Crew,
} from '../../factories/edition';
import { enterAndApprove, entries, refs, soundValues, storedFigure } from '../../factories/figures';
import { makePerson } from '../../factories/people';
import { metric } from '../../factories/texts';
import { releaseSeen } from '../../support/releaseSeen';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { approveFigures } from '@/workflow/figures/approveFigures';
import { sendFigures } from '@/workflow/figures/sendFigures';
import { issuesOf, problemsOf } from '../../support/results';

let installation: TestPayload;

/** Iğdır's people, and Ankara's: the rest of the crew is the same. */
let people: Crew;
let ofAnkara: Crew;
let codes = 0;
let written: Metric[] = [];
let isRuleWritten = false;

const everything = { pagination: false, depth: 0, overrideAccess: true } as const;
const freshCode = (): string => `${String(2030 + (codes += 1))}-1`;
const named = (key: string): Metric => {
  const found = metrics.find((each) => each.key === key);
  if (found === undefined) throw new Error(`No metric ${key}`);
  return found;
};

async function opened(releaseMode: 'rolling' | 'train' = 'rolling'): Promise<string> {
  const code = freshCode();
  await makeEdition(installation.payload, people, { code, releaseMode });
  return code;
}

/** Writes a definition as it is from now on, and has it approved. */
async function write(collection: 'metrics' | 'checks', id: string, data: object): Promise<void> {
  const { payload } = installation;
  const door = { depth: 0, overrideAccess: true, user: people.accounts.writer.user } as const;
  const stored = await payload.findByID({
    collection,
    id,
    disableErrors: true,
    depth: 0,
    overrideAccess: true,
  });
  if (stored === null) await payload.create({ collection, data: data as never, ...door });
  else await payload.update({ collection, id, data: { ...data, revision: stored.revision }, ...door });
  const { state } = await payload.findByID({ collection, id, depth: 0, overrideAccess: true });
  // What says nothing new stays approved.
  if (state !== 'approved') await approveWritten(people, collection, id);
}

async function define(original: Metric, changes: Partial<Metric>): Promise<void> {
  written = [...written.filter(({ key }) => key !== original.key), original];
  await write('metrics', original.key, metricData({ ...original, ...changes }));
}

async function rule(changes: Partial<Check>): Promise<void> {
  isRuleWritten = true;
  await write('checks', check.key, checkData({ ...check, ...changes }));
}

/** Everything that the edition could take in, as the publisher sees it. */
async function offered(edition: string) {
  const view = await readAdoptable(people.publisher, edition);
  if (view === null) throw new Error(`No edition ${edition}`);
  return { edition, revision: view.revision, texts: view.texts };
}

const preview = async (edition: string) => readAdoption(people.publisher, await offered(edition));
const adopt = async (edition: string) => adoptTexts(people.publisher, await offered(edition));

async function publicationsOf(edition: string) {
  const where = { edition: { equals: edition } };
  const { docs } = await installation.payload.find({
    collection: 'publications',
    where,
    sort: 'id',
    ...everything,
  });
  return docs.map(wholePublication);
}

const correction = (edition: string, province = '76') =>
  releaseSeen(people.publisher, { edition, province, kind: 'correction', reason: 'Metin düzeltildi.' });

beforeAll(async () => {
  installation = await startTestPayload();
  const { payload } = installation;
  people = await makeMinistry(payload);
  const person = async (role: 'province_editor' | 'province_approver') =>
    (await makePerson(payload, { roles: [role], province: '06' })).person;
  ofAnkara = {
    ...people,
    editor: { ...people.editor, person: await person('province_editor') },
    approver: { ...people.approver, person: await person('province_approver') },
  };
});
afterEach(async () => {
  for (const original of written) await write('metrics', original.key, metricData(original));
  written = [];
  if (isRuleWritten) await write('checks', check.key, checkData(check));
  isRuleWritten = false;
});
afterAll(() => installation.close());

describe('what a definition that is taken in would keep waiting', () => {
  it('is told before: a figure that is required from now on, by province and number', async () => {
    const edition = await opened();
    const place = { edition, province: '76' };
    await enterAndApprove(people, place, soundValues);
    await define(named('gonullu'), { required: true });
    await define(named('cocuk'), { label: { tr: 'Çocuk sayısı', en: 'Children' } });
    expect(await preview(edition)).toMatchObject({
      issues: [],
      released: [],
      // The new label asks for nothing.
      holding: [
        {
          collection: 'metrics',
          id: 'gonullu',
          provinces: [
            { plate: '06', name: 'Ankara', number: null },
            { plate: '76', name: 'Iğdır', number: 1 },
          ],
        },
      ],
    });
    expect(problemsOf(await adopt(edition))).toEqual([]);
    // And it is true.
    expect(issuesOf(await correction(edition))).toMatchObject([
      { problem: 'figures_not_approved', context: { metrics: 'gonullu' } },
    ]);
    await enterAndApprove(people, place, { gonullu: 12 });
    expect(issuesOf(await correction(edition))).toEqual([]);
    expect((await publicationsOf(edition)).map(({ number }) => number)).toEqual([1, 2]);
  });

  it('concerns the provinces that are asked for it, and none that has the figure', async () => {
    const edition = await opened();
    await enterAndApprove(people, { edition, province: '76' }, { ...soundValues, gonullu: 3 });
    const fresh = metric('yeni', { order: 5, service: 'asdep' });
    await define({ ...fresh, required: false }, { required: true });
    await define(named('gonullu'), { required: true });
    expect((await preview(edition)).holding).toEqual([
      { collection: 'metrics', id: 'gonullu', provinces: [{ plate: '06', name: 'Ankara', number: null }] },
      { collection: 'metrics', id: 'yeni', provinces: [{ plate: '76', name: 'Iğdır', number: 1 }] },
    ]);
  });

  it('may be a rule that the approved figures fail', async () => {
    const edition = await opened();
    await enterAndApprove(people, { edition, province: '76' }, soundValues);
    await rule({ left: [{ coefficient: 3, metric: 'kiz-cocuk' }] });
    expect((await preview(edition)).holding).toEqual([
      { collection: 'checks', id: check.key, provinces: [{ plate: '76', name: 'Iğdır', number: 1 }] },
    ]);
    expect(problemsOf(await adopt(edition))).toEqual([]);
    expect(issuesOf(await correction(edition))).toContainEqual(
      expect.objectContaining({ problem: 'hard_check_failed' }),
    );
  });
});

describe('a booklet that an adoption makes complete', () => {
  it('comes by itself, and no other does', async () => {
    const edition = await opened();
    await enterAndApprove(people, { edition, province: '76' }, { cocuk: 900, 'kiz-cocuk': 400 });
    expect(await publicationsOf(edition)).toEqual([]);
    for (const key of ['cocuk', 'kiz-cocuk', 'hane']) await define(named(key), { required: false });
    // Nothing is missing from Ankara's empty sheet either, but there is nothing to print.
    expect((await preview(edition)).released).toEqual([{ plate: '76', name: 'Iğdır', trouble: null }]);
    expect(await publicationsOf(edition)).toEqual([]);
    expect(problemsOf(await adopt(edition))).toEqual([]);
    const [first, ...others] = await publicationsOf(edition);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ id: `${edition}:76:1`, kind: 'first', by: people.publisher.person.id });
    expect(first?.snapshot.metrics.find(({ key }) => key === 'hane')).toMatchObject({ required: false });
    expect(Object.keys(first?.snapshot.figures ?? {})).toEqual(['cocuk', 'kiz-cocuk']);
    const render = {
      collection: 'renders',
      id: `${edition}:76:1:1`,
      depth: 0,
      overrideAccess: true,
    } as const;
    expect(await installation.payload.findByID(render)).toMatchObject({ state: 'queued' });
    expect(await timelineFaults(installation.payload)).toEqual([]);
    // It is out: another adoption does not release it again.
    await define(named('cocuk'), { required: false, label: { tr: 'Çocuk sayısı', en: 'Children' } });
    expect((await preview(edition)).released).toEqual([]);
    expect(problemsOf(await adopt(edition))).toEqual([]);
    expect(await publicationsOf(edition)).toHaveLength(1);
  });

  it('waits while somebody’s figure is not approved, and under a train', async () => {
    const [rolling, train] = [await opened(), await opened('train')];
    for (const edition of [rolling, train])
      await enterAndApprove(people, { edition, province: '76' }, { cocuk: 900, 'kiz-cocuk': 400 });
    await saveFigures(people.editor, {
      edition: rolling,
      province: '76',
      figures: entries({ gonullu: 5 }),
    });
    await define(named('hane'), { required: false });
    for (const edition of [rolling, train]) {
      expect((await preview(edition)).released).toEqual([]);
      expect(problemsOf(await adopt(edition))).toEqual([]);
      expect(await publicationsOf(edition)).toEqual([]);
    }
  });

  it('may have waited for a hard rule that is a soft one now', async () => {
    const edition = await opened();
    const place = { edition, province: '76' };
    await enterAndApprove(people, place, { cocuk: 900, 'kiz-cocuk': 400 });
    await rule({ left: [{ coefficient: 3, metric: 'kiz-cocuk' }] });
    expect(problemsOf(await adopt(edition))).toEqual([]);
    await enterAndApprove(people, place, { hane: 371 });
    expect(await publicationsOf(edition)).toEqual([]);
    await rule({ left: [{ coefficient: 3, metric: 'kiz-cocuk' }], severity: 'soft' });
    expect(problemsOf(await adopt(edition))).toEqual([]);
    expect((await publicationsOf(edition)).map(({ id }) => id)).toEqual([`${edition}:76:1`]);
  });

  it('is one of several that come with one act: their publishers get one mail about all of them', async () => {
    const edition = await opened();
    const approved = { cocuk: 900, gonullu: 3 };
    await enterAndApprove(people, { edition, province: '76' }, approved);
    await enterAndApprove(ofAnkara, { edition, province: '06' }, approved);
    for (const key of ['kiz-cocuk', 'hane']) await define(named(key), { required: false });
    expect(problemsOf(await adopt(edition))).toEqual([]);
    const publications = await publicationsOf(edition);
    expect(publications.map(({ id }) => id)).toEqual([`${edition}:06:1`, `${edition}:76:1`]);
    const [train, ...others] = new Set(publications.map((each) => each.train));
    expect(others).toEqual([]);
    const { docs: mails } = await installation.payload.find({
      collection: 'mails',
      where: { and: [{ edition: { equals: edition } }, { source: { equals: 'trains' } }] },
      ...everything,
    });
    expect(mails.map(({ about }) => about)).toEqual([train]);
  });

  it('and an approval at the same moment release it once', async () => {
    const edition = await opened();
    const place = { edition, province: '76' };
    await enterAndApprove(people, place, { cocuk: 900, 'kiz-cocuk': 400 });
    await saveFigures(people.editor, { ...place, figures: entries({ gonullu: 5 }) });
    await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place, 'gonullu') });
    const asked = { ...place, figures: await refs(people.approver, place, 'gonullu') };
    await approveFigures(people.approver, asked);
    await define(named('hane'), { required: false });
    const last = { ...place, figures: await refs(people.reviewer, place, 'gonullu') };
    const [adopted] = await Promise.all([adopt(edition), approveFigures(people.reviewer, last)]);
    expect(problemsOf(adopted)).toEqual([]);
    expect(await storedFigure(installation.payload, place, 'gonullu')).toMatchObject({ state: 'approved' });
    const publications = await publicationsOf(edition);
    expect(publications.map(({ id }) => id)).toEqual([`${edition}:76:1`]);
    expect(publications[0]?.snapshot.figures).toHaveProperty('gonullu');
  });
});

describe('a metric that an edition has figures for', () => {
  it('moves to another service only where none of them would be left out', async () => {
    const edition = await opened();
    await enterAndApprove(people, { edition, province: '76' }, { ...soundValues, gonullu: 5 });
    await define(named('gonullu'), { service: 'asdep' });
    // Ankara does not have the service, and has entered nothing; Iğdır prints the same.
    expect(await preview(edition)).toMatchObject({
      issues: [],
      touched: [{ plate: '76', number: 1, passages: [], differing: 1, trouble: null }],
    });
    const ankara = { edition, province: '06' };
    await saveFigures(ofAnkara.editor, { ...ankara, figures: entries({ gonullu: 7 }) });
    const left = [{ problem: 'figures_left_out', context: { metric: 'gonullu', provinces: 'Ankara' } }];
    expect((await preview(edition)).issues).toMatchObject(left);
    expect(issuesOf(await adopt(edition))).toMatchObject(left);
    expect(await storedFigure(installation.payload, ankara, 'gonullu')).toMatchObject({ revision: 1 });
  });

  it('keeps its meaning also where a booklet only carried its number over', async () => {
    const [past, edition] = [await opened(), await opened('train')];
    await enterAndApprove(people, { edition: past, province: '76' }, soundValues);
    const [before] = await publicationsOf(past);
    if (before === undefined) throw new Error('Nothing was published');
    await inTransaction(installation.payload, (req) => presentFigures(req, before));
    await enterAndApprove(people, { edition, province: '76' }, { cocuk: 900 });
    const rows = (await readTrain(people.publisher, edition))?.rows ?? [];
    const provinces = rows.map(({ plate, revision }) => ({ province: plate, revision }));
    await releaseTrain(people.publisher, { edition, confirmation: edition, provinces });
    const [publication] = await publicationsOf(edition);
    expect(publication?.snapshot.figures['hane']).toMatchObject({ revision: 0 });
    await define(named('hane'), { since: 2019 });
    expect(issuesOf(await adopt(edition))).toMatchObject([
      { problem: 'metric_means_else', context: { metric: 'hane' } },
    ]);
    // Nobody has said anything about volunteers.
    await define(named('hane'), {});
    await define(named('gonullu'), { unit: { kind: 'money' }, display: 'tl' });
    expect(issuesOf(await adopt(edition))).toEqual([]);
  });
});
