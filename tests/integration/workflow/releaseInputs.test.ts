import type { FlattenedField } from 'payload';
import { inTransaction } from '@/database/inTransaction';
import { confirmDates, proposeDates, refuseDates } from '@/workflow/editions/changeDates';
import { openEdition } from '@/workflow/editions/moveEdition';
import { readOpening } from '@/workflow/editions/readOpening';
import { approveFigures } from '@/workflow/figures/approveFigures';
import { sendFigures } from '@/workflow/figures/sendFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { changeFacts } from '@/workflow/forces/changeFacts';
import { confirmForce, refuseForce } from '@/workflow/forces/forceActs';
import { readForces } from '@/workflow/forces/readForces';
import { planRelease } from '@/workflow/release/planRelease';
import { readRelease } from '@/workflow/release/readRelease';
import type { DatesProposal } from '@/domain/forces/datesProposal';
import { mostDates } from '@/domain/permissions/quotas';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { loadSheet } from '@/workflow/sheet/loadSheet';
import { verifyTimeline } from '@/workflow/verify/verifyTimeline';
import {
  check,
  makeEdition,
  makeMinistry,
  planEdition,
  section,
  workday,
  type Crew,
} from '../../factories/edition';
import { enterAndApprove, refs, soundValues } from '../../factories/figures';
import { makePerson, sessionHeader, type MadePerson } from '../../factories/people';
import { issuesOf, problemsOf, valueOf } from '../../support/results';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

/** An open edition in which a total fell: its booklet waits for the publisher's acceptance. */
const place = { edition: '2024-2', province: '76' };
const reason = 'Hizmet ilde kapatıldı.';
let test: TestPayload;
let people: Crew;
/** All that one person can be who approves and publishes. */
let mighty: MadePerson;
let admin: MadePerson;

beforeAll(async () => {
  test = await startTestPayload();
  const { payload } = test;
  people = await makeMinistry(payload);
  mighty = await makePerson(payload, { roles: ['ministry_editor', 'publisher', 'ministry_reviewer'] });
  admin = await makePerson(payload, { roles: ['admin'] });
  await payload.create({
    collection: 'groups',
    data: { id: 'deniz', name: 'Denize kıyısı olan iller' },
    overrideAccess: true,
  });
  await makeEdition(payload, people, { code: '2024-1' });
  await enterAndApprove(people, { ...place, edition: '2024-1' }, soundValues);
  await makeEdition(payload, people, { code: place.edition });
  await enterAndApprove(people, place, { cocuk: 900, 'kiz-cocuk': 400 });
});
afterAll(() => test.close());
afterEach(async () => {
  expect((await verifyTimeline(test.payload)).broken).toEqual([]);
});

const actingAs = ({ person }: MadePerson): ActContext => ({ payload: test.payload, person, now: workday });

/** Everything that a release of the booklet would print, and everything that it is judged by. */
async function planned(where = place) {
  return inTransaction(test.payload, async (req) => {
    const sheet = await loadSheet(req, where, workday);
    if (sheet === null) throw new Error('No sheet');
    const { edition, asked, checks, entry, province } = sheet;
    const plan = await planRelease({ req, acting: people.publisher, sheet }, { kind: null, reason: '' });
    const { releaseMode, stages, state, head, sample } = edition;
    return { plan, asked, checks, entry, province, releaseMode, stages, state, head, sample };
  });
}

const send = async (headers: object, path: string, body: object): Promise<Response> =>
  test.fetch(`/api/${path}`, {
    method: 'PATCH',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const sendAs = async (who: MadePerson, path: string, body: object): Promise<Response> =>
  send(await sessionHeader(test.payload, who), path, body);

const sheetRow = async ({ edition, province } = place) =>
  test.payload.findByID({ collection: 'sheets', id: `${edition}:${province}`, overrideAccess: true });
const editionRow = async () =>
  test.payload.findByID({ collection: 'editions', id: place.edition, overrideAccess: true });

/** Another value that a form could send for a field; undefined where a form has none. */
function otherValue(field: FlattenedField, value: unknown): unknown {
  if (field.name === 'id') return undefined;
  if (field.type === 'text') return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? '2024-05-30' : 'baska';
  if (field.type === 'number') return Number(value ?? 0) + 1;
  if (field.type === 'checkbox') return value !== true;
  if (field.type === 'json') return {};
  if (field.type === 'array' || field.type === 'blocks') return [];
  if (field.type === 'select')
    return field.options
      .map((option) => (typeof option === 'string' ? option : option.value))
      .find((option) => option !== value);
  if (field.type !== 'relationship') return undefined;
  if (field.hasMany !== true) return null;
  if (Array.isArray(value) && value.length > 0) return [];
  return [field.relationTo === 'groups' ? 'deniz' : 'asdep'];
}

/** One document of each collection that a booklet, or what decides on its release, is made from. */
const read = {
  provinces: '76',
  editions: place.edition,
  groups: 'deniz',
  services: 'asdep',
  metrics: 'cocuk',
  checks: check.key,
  sections: section.key,
} as const;

it('no field of what a booklet reads changes the release of an open edition by one person', async () => {
  const before = await planned();
  const headers = await sessionHeader(test.payload, mighty);
  const taken: string[] = [];
  for (const [collection, id] of Object.entries(read) as [keyof typeof read, string][]) {
    const fields = test.payload.collections[collection].config.flattenedFields;
    for (const field of fields) {
      const stored = await test.payload.findByID({ collection, id, depth: 0, overrideAccess: true });
      const value = otherValue(field, new Map<string, unknown>(Object.entries(stored)).get(field.name));
      if (value === undefined) continue;
      const { revision } = stored as { readonly revision?: number };
      const body = { [field.name]: value, ...(revision === undefined ? {} : { revision }) };
      const { ok } = await send(headers, `${collection}/${id}`, body);
      if (ok) taken.push(`${collection}.${field.name}`);
    }
    const { revision = 0 } = (await test.payload.findByID({ collection, id, overrideAccess: true })) as {
      readonly revision?: number;
    };
    const asAdmin = await sendAs(admin, `${collection}/${id}`, { revision });
    expect([collection, asAdmin.status]).toEqual([collection, 403]);
  }
  expect(await planned()).toEqual(before);
  // The sweep went through doors that are open: what it typed stands, for the next edition.
  expect(taken).toEqual(
    expect.arrayContaining(['provinces.absentServices', 'provinces.groups', 'groups.name', 'metrics.order']),
  );
  const record = await test.payload.findByID({ collection: 'provinces', id: '76', overrideAccess: true });
  expect([record.name, record.suffixOverrides ?? {}]).toEqual(['Iğdır', {}]);
});

const proposeFacts = async (who: ActContext, absentServices: readonly string[], where = place) =>
  changeFacts(who, {
    ...where,
    absentServices,
    groups: [],
    reason,
    revision: (await sheetRow(where)).revision,
  });
const confirm = async (who: ActContext, where = place) => {
  const { revision, forces } = await sheetRow(where);
  return confirmForce(who, { ...where, revision, number: forces?.length ?? 0 });
};

/** Enters figures with their reason and has both stages approve them. */
async function enterWithNote(where: typeof place, values: Readonly<Record<string, number>>): Promise<void> {
  await saveFigures(people.editor, {
    ...where,
    figures: Object.entries(values).map(([metric, amount]) => ({
      metric,
      revision: 0,
      entry: { input: String(amount) },
      note: 'Kayıtlar ayıklandı.',
      asOf: null,
    })),
  });
  for (const [act, who] of [
    [sendFigures, people.editor],
    [approveFigures, people.approver],
    [approveFigures, people.reviewer],
  ] as const)
    await act(who, { ...where, figures: await refs(who, where) });
}

describe('what a province does not have, in an open edition', () => {
  const fallen = { ...place, edition: '2024-3' };
  it('is proposed by one and confirmed by another; until then the hard stop stands and nothing is released', async () => {
    await test.payload.update({
      collection: 'provinces',
      id: '76',
      data: { absentServices: [], groups: [] },
      overrideAccess: true,
    });
    await makeEdition(test.payload, people, { code: fallen.edition });
    const before = { ...place, edition: '2024-2' };
    await enterAndApprove(people, before, { hane: 400 });
    const values = { ...soundValues, hane: 300 };
    await enterWithNote(fallen, values);
    const stopped = async () => (await readRelease(people.publisher, fallen.edition, '76'))?.issues ?? [];
    expect((await stopped()).map(({ problem }) => problem)).toEqual(['fall_not_accepted']);
    // The record holds from the next edition on.
    expect((await sendAs(mighty, 'provinces/76', { absentServices: ['asdep'] })).status).toBe(200);
    expect((await sendAs(admin, 'provinces/76', { absentServices: [] })).status).toBe(403);
    expect((await stopped()).map(({ problem }) => problem)).toEqual(['fall_not_accepted']);

    expect(problemsOf(await proposeFacts(people.publisher, ['asdep'], fallen))).toEqual(['role_missing']);
    expect(problemsOf(await proposeFacts(people.writer, ['yok'], fallen))).toEqual(['relation_unknown']);
    expect(problemsOf(await proposeFacts(people.writer, [], fallen))).toEqual(['facts_unchanged']);
    const { revision } = await sheetRow(fallen);
    expect(issuesOf(await proposeFacts(actingAs(mighty), ['asdep'], fallen))).toEqual([]);
    expect(problemsOf(await proposeFacts(people.writer, ['asdep'], fallen))).toEqual(['force_unconfirmed']);
    expect((await sheetRow(fallen)).revision).toBe(revision + 1);
    expect((await stopped()).map(({ problem }) => problem)).toEqual([
      'fall_not_accepted',
      'force_unconfirmed',
    ]);
    const view = await readForces(people.reviewer, fallen.edition, '76');
    expect(view?.forces[0]?.facts).toMatchObject({
      absent: [{ tr: 'Aile Sosyal Destek Programı' }],
      present: [],
      leaving: [{ tr: expect.any(String) as string }],
    });
    expect(problemsOf(await confirm(actingAs(mighty), fallen))).toEqual(['four_eyes']);
    expect(problemsOf(await confirm(people.writer, fallen))).toEqual(['role_missing']);
    // Nothing was missing but the fall: the booklet comes with the confirmation.
    expect(valueOf(await confirm(people.reviewer, fallen)).publication).toBe('2024-3:76:1');
    const sheet = await planned(fallen);
    expect(sheet.province.absentServices).toEqual(['asdep']);
    expect(Object.keys(sheet.plan.release.content.figures)).toEqual(['cocuk', 'kiz-cocuk']);
    const { revision: now } = await sheetRow(fallen);
    const refusal = { ...fallen, number: 1, revision: now, reason };
    expect(problemsOf(await refuseForce(people.reviewer, refusal))).toEqual(['force_released']);
  });

  it('is taken back by who proposed it, and by no other ministry editor', async () => {
    const { absentServices } = (await planned()).province;
    expect(issuesOf(await proposeFacts(people.writer, ['asdep']))).toEqual([]);
    const { revision, forces } = await sheetRow();
    const refusal = { ...place, number: forces?.length ?? 0, revision, reason };
    expect(problemsOf(await refuseForce(people.secondWriter, refusal))).toEqual(['not_sender']);
    expect(issuesOf(await refuseForce(people.writer, refusal))).toEqual([]);
    expect((await planned()).province.absentServices).toEqual(absentServices);
  });
});

describe('what a province has, at the next opening', () => {
  it('is shown with who set it; who set it does not open over it, and nobody over what they have not seen', async () => {
    const code = '2024-4';
    await planEdition(test.payload, { code });
    const set = async (who: MadePerson, absentServices: readonly string[]) => {
      expect((await sendAs(who, 'provinces/06', { absentServices })).status).toBe(200);
    };
    await set(mighty, []);
    const opening = await readOpening(people.publisher, code);
    const line = { plate: '06', name: 'Ankara', present: ['Aile Sosyal Destek Programı'], absent: [] };
    const [change] = opening?.changedFacts.filter(({ plate }) => plate === '06') ?? [];
    expect(change).toMatchObject({ ...line, by: [mighty.person.name] });
    expect(problemsOf(await openEdition(actingAs(mighty), { edition: code }))).toContain(
      'facts_changed_by_opener',
    );
    const seen = { edition: code, seenFacts: opening?.seenFacts ?? '' };
    await set(people.accounts.writer, ['asdep']);
    expect(problemsOf(await openEdition(people.publisher, seen))).toEqual(['stale']);
    await set(people.accounts.writer, []);
    // Who set it once and sees it set again by somebody else does not open over it either.
    expect(problemsOf(await openEdition(actingAs(mighty), seen))).toContain('facts_changed_by_opener');
    expect(issuesOf(await openEdition(people.publisher, seen))).toEqual([]);
    expect((await planned({ edition: code, province: '06' })).province.absentServices).toEqual([]);
  });
});

describe('the dates of an open edition', () => {
  const days = { asOf: '2024-05-30', entryOpens: '2024-06-01', entryDue: '2024-06-12', entryCloses: null };
  const ask = async (who: ActContext, wanted = days) =>
    proposeDates(who, { edition: place.edition, revision: (await editionRow()).revision, ...wanted, reason });
  const seen = async () => {
    const { revision, proposals } = await editionRow();
    return { edition: place.edition, revision, number: proposals?.length ?? 0 };
  };

  it('are proposed so often and no more: who proposed and took back without end would slow everybody’s screens', async () => {
    const { proposals } = await editionRow();
    const { id: by, name: byName } = people.publisher.person;
    const stamp = { by, byName, onBehalfOf: null, onBehalfOfName: null, at: workday.toISOString(), reason };
    const ended = { ...stamp, how: 'refused' as const };
    const one: DatesProposal = {
      number: 1,
      before: days,
      after: days,
      proposed: stamp,
      confirmed: null,
      ended,
    };
    const many = Array.from({ length: mostDates }, (_, index) => ({ ...one, number: index + 1 }));
    const store = (kept: unknown) =>
      test.payload.db.updateOne({
        collection: 'editions',
        id: place.edition,
        data: { proposals: kept },
        req: {},
      });
    await store(many);
    expect(problemsOf(await ask(people.publisher))).toEqual(['quota_full']);
    await store(proposals ?? []);
  });

  it('are proposed by a publisher and hold once somebody else confirms them; each sheet goes one up', async () => {
    const before = (await editionRow()).asOf;
    const sheet = await sheetRow();
    expect(problemsOf(await ask(people.reviewer))).toEqual(['role_missing']);
    expect(problemsOf(await ask(people.publisher, { ...days, asOf: '2024-06-04' }))).toContain(
      'edition_asof_future',
    );
    expect(problemsOf(await ask(people.publisher, { ...days, entryDue: '2024-06-02' }))).toEqual([
      'edition_day_past',
    ]);
    expect(issuesOf(await ask(actingAs(mighty)))).toEqual([]);
    expect(problemsOf(await ask(people.publisher))).toEqual(['dates_waiting']);
    expect(problemsOf(await confirmDates(actingAs(mighty), await seen()))).toEqual(['four_eyes']);
    expect((await editionRow()).asOf).toBe(before);
    expect(issuesOf(await refuseDates(people.publisher, { ...(await seen()), reason }))).toEqual([]);
    expect(problemsOf(await confirmDates(people.reviewer, await seen()))).toEqual(['wrong_state']);

    expect(issuesOf(await ask(people.publisher))).toEqual([]);
    expect(problemsOf(await confirmDates(people.reviewer, { ...(await seen()), revision: 0 }))).toEqual([
      'stale',
    ]);
    expect((await sheetRow()).revision).toBe(sheet.revision);
    expect(issuesOf(await confirmDates(people.reviewer, await seen()))).toEqual([]);
    expect(await editionRow()).toMatchObject(days);
    expect((await sheetRow()).revision).toBe(sheet.revision + 1);
    expect((await planned()).plan.release.content.edition.asOf).toBe('2024-05-30');
    expect(problemsOf(await ask(people.publisher))).toEqual(['dates_unchanged']);
    const { docs } = await test.payload.find({
      collection: 'timeline',
      where: { scope: { equals: `edition:${place.edition}` } },
      sort: 'seq',
      overrideAccess: true,
    });
    const acts = ['change_dates', 'open', 'propose_dates', 'refuse', 'propose_dates', 'confirm'];
    expect(docs.map(({ action }) => action)).toEqual(acts);
  });
});
