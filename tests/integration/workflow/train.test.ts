import { inTransaction } from '@/database/inTransaction';
import { alreadyInPrint, decideAll } from '@/demo/run/disclosure';
import { wholePublication } from '@/workflow/sheet/publications';
import { presentFigures } from '@/workflow/figures/presentFigures';
import { readTrain } from '@/workflow/release/readTrain';
import { releaseTrain } from '@/workflow/release/releaseTrain';
import { approveFigures } from '@/workflow/figures/approveFigures';
import { approveImport } from '@/workflow/imports/approveImport';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { sendFigures } from '@/workflow/figures/sendFigures';
import { csvOf } from '../../factories/openData';
import { makeMinistry, makeEdition, type Crew } from '../../factories/edition';
import {
  enterAndApprove,
  entries,
  refs,
  shownFigure,
  soundValues,
  storedFigure,
  outcomesOf,
  type EnteredValues,
} from '../../factories/figures';
import { importFile, proposed } from '../../factories/imports';
import { makePerson } from '../../factories/people';
import { endWaitingRenders, releaseSeen, takeBack } from '../../support/releaseSeen';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { issuesOf, problemsOf, valueOf } from '../../support/results';

let installation: TestPayload;
/** Iğdır's people, and Ankara's: the rest of the crew is the same. */
let people: Crew;
let ofAnkara: Crew;
let year = 2030;

async function freshYear(): Promise<{ readonly past: string; readonly edition: string }> {
  year += 1;
  const [past, edition] = [`${String(year)}-1`, `${String(year)}-2`];
  await makeEdition(installation.payload, people, { code: past });
  await makeEdition(installation.payload, people, { code: edition, releaseMode: 'train' });
  return { past, edition };
}

async function publicationOf(edition: string, province: string, number = 1) {
  const stored = await installation.payload.findByID({
    collection: 'publications',
    id: `${edition}:${province}:${String(number)}`,
    disableErrors: true,
    depth: 0,
    overrideAccess: true,
  });
  return stored && wholePublication(stored);
}

/** What readers of an edition get of Iğdır. */
async function publish(edition: string, values: EnteredValues): Promise<void> {
  await enterAndApprove(people, { edition, province: '76' }, values);
  const publication = await publicationOf(edition, '76');
  if (publication === null) throw new Error(`${edition} was not published`);
  await inTransaction(installation.payload, (req) => presentFigures(req, publication));
}

async function leave(edition: string, confirmation = edition) {
  const train = await readTrain(people.publisher, edition);
  const provinces = (train?.rows ?? []).map(({ plate, revision }) => ({ province: plate, revision }));
  return releaseTrain(people.publisher, { edition, confirmation, provinces });
}

const stateOf = async (edition: string, plate: string) =>
  (await readTrain(people.publisher, edition))?.rows.find((row) => row.plate === plate);

beforeAll(async () => {
  installation = await startTestPayload();
  people = await makeMinistry(installation.payload);
  const person = async (role: 'province_editor' | 'province_approver') =>
    (await makePerson(installation.payload, { roles: [role], province: '06' })).person;
  ofAnkara = {
    ...people,
    editor: { ...people.editor, person: await person('province_editor') },
    approver: { ...people.approver, person: await person('province_approver') },
  };
});

afterAll(async () => {
  await installation.close();
});

describe('the train', () => {
  it('carries over what is missing, marked with its edition, and says what nobody ever reported', async () => {
    const { past, edition } = await freshYear();
    await publish(past, soundValues);
    const place = { edition, province: '76' };
    await enterAndApprove(people, place, { cocuk: 950 });
    // Entered, and approved by nobody: it must not reach a reader.
    await saveFigures(people.editor, { ...place, figures: entries({ hane: 999, gonullu: 5 }) });
    expect(await stateOf(edition, '76')).toMatchObject({
      state: 'carried',
      standIns: [
        { value: { kind: 'carried_over', amount: 400, edition: past } },
        { value: { kind: 'carried_over', amount: 371, edition: past } },
        { value: { kind: 'not_reported' } },
      ],
    });
    expect(valueOf(await leave(edition))).toMatchObject({
      results: [
        { plate: '06', publication: null, issues: [{ problem: 'nothing_to_print' }] },
        { plate: '76', issues: [] },
      ],
    });
    const publication = await publicationOf(edition, '76');
    expect(publication?.snapshot.figures).toMatchObject({
      cocuk: { value: { kind: 'number', amount: 950 } },
      'kiz-cocuk': {
        value: { kind: 'carried_over', amount: 400, edition: past },
        asOf: `${past.slice(0, 4)}-05-31`,
      },
      hane: { value: { kind: 'carried_over', amount: 371, edition: past }, revision: 0 },
      gonullu: { value: { kind: 'not_reported' } },
    });
    expect(JSON.stringify(publication?.snapshot)).not.toContain('999');
    if (publication === null) throw new Error('Nothing was published');
    const csv = csvOf(publication.snapshot);
    expect(csv).toMatch(new RegExp(`hane,[^\\n]*371[^\\n]*,P,${past}`));
    // What was carried is nobody's approval, and says so when it is presented.
    await inTransaction(installation.payload, (req) => presentFigures(req, publication));
    expect(await storedFigure(installation.payload, place, 'hane')).toMatchObject({
      state: 'draft',
      value: { amount: 999 },
      approved: null,
      published: { value: { kind: 'carried_over', amount: 371, edition: past } },
    });
  });

  it('marks as a sample what it carries over from one, in a booklet that says so on every page', async () => {
    const { past, edition } = await freshYear();
    await publish(past, soundValues);
    const invented = { id: past, data: { sample: true }, overrideAccess: true } as const;
    await installation.payload.update({ collection: 'editions', ...invented });
    await enterAndApprove(people, { edition, province: '76' }, { cocuk: 950 });
    await leave(edition);
    const snapshot = (await publicationOf(edition, '76'))?.snapshot;
    expect(snapshot?.sample).toBe(true);
    expect(snapshot?.figures).toMatchObject({
      cocuk: { value: { kind: 'number', amount: 950 }, sample: false },
      'kiz-cocuk': { value: { kind: 'carried_over', edition: past }, sample: true },
      hane: { value: { kind: 'carried_over', edition: past }, sample: true },
    });
    const restored = { id: past, data: { sample: false }, overrideAccess: true } as const;
    await installation.payload.update({ collection: 'editions', ...restored });
  });

  it('keeps what was carried in the next number until it is approved, and the erratum tells it', async () => {
    const { past, edition } = await freshYear();
    await publish(past, soundValues);
    const place = { edition, province: '76' };
    await enterAndApprove(people, place, { cocuk: 950 });
    await leave(edition);
    await enterAndApprove(people, place, { hane: 371 });
    const wish = { ...place, kind: 'revision' as const, reason: 'Hane sayısı bildirildi.' };
    expect(issuesOf(await releaseSeen(people.publisher, wish))).toEqual([]);
    const second = await publicationOf(edition, '76', 2);
    expect(second?.snapshot.figures).toMatchObject({
      'kiz-cocuk': { value: { kind: 'carried_over', edition: past } },
      hane: { value: { kind: 'number', amount: 371 } },
    });
    expect(second?.erratum?.passages).toMatchObject([
      { metrics: ['hane'], before: { carriedFrom: [past] }, after: { carriedFrom: [] } },
    ]);
  });

  it('carries on under the edition of origin, and never out of a booklet that was taken back', async () => {
    const { past, edition } = await freshYear();
    await publish(past, soundValues);
    await enterAndApprove(people, { edition, province: '76' }, { cocuk: 950 });
    await leave(edition);
    const first = await publicationOf(edition, '76');
    if (first === null) throw new Error('Nothing was published');
    await inTransaction(installation.payload, (req) => presentFigures(req, first));
    const next = `${String(year)}-3`;
    await makeEdition(installation.payload, people, { code: next, releaseMode: 'train' });
    await enterAndApprove(people, { edition: next, province: '76' }, { hane: 371 });
    expect((await stateOf(next, '76'))?.standIns).toMatchObject([
      { value: { kind: 'carried_over', amount: 950, edition } },
      { value: { kind: 'carried_over', amount: 400, edition: past } },
    ]);
    expect(await takeBack(people.publisher, people.reviewer, { edition, province: '76' })).toEqual([]);
    expect((await stateOf(next, '76'))?.standIns).toMatchObject([
      { value: { kind: 'carried_over', amount: 900, edition: past } },
      { value: { kind: 'carried_over', amount: 400, edition: past } },
    ]);
  });

  it('never carries what its own edition suppressed since, in a later edition or a later number', async () => {
    const { past, edition } = await freshYear();
    await publish(past, soundValues);
    const place = { edition, province: '76' };
    await enterAndApprove(people, place, { cocuk: 950 });
    // Entered and not approved: the number that is carried over becomes this figure's published copy.
    await saveFigures(people.editor, { ...place, figures: entries({ 'kiz-cocuk': 999 }) });
    await leave(edition);
    const first = await publicationOf(edition, '76');
    if (first === null) throw new Error('Nothing was published');
    await inTransaction(installation.payload, (req) => presentFigures(req, first));
    const figures = entries({ 'kiz-cocuk': { kind: 'suppressed' } }, { 'kiz-cocuk': 4 });
    await saveFigures(people.editor, {
      edition: past,
      province: '76',
      figures: figures.map((each) => ({ ...each, note: 'Gizlilik' })),
    });
    const back = { edition: past, province: '76' };
    await sendFigures(people.editor, { ...back, figures: await refs(people.editor, back, 'kiz-cocuk') });
    await approveFigures(people.approver, {
      ...back,
      figures: await refs(people.approver, back, 'kiz-cocuk'),
    });
    await approveFigures(people.reviewer, {
      ...back,
      figures: await refs(people.reviewer, back, 'kiz-cocuk'),
    });
    const corrected = { ...back, kind: 'correction' as const, reason: 'Gizlendi.' };
    // Number 1 keeps its address, and shows what is suppressed now.
    expect(problemsOf(await releaseSeen(people.publisher, corrected))).toEqual(['disclosure_undecided']);
    await decideAll(people.publisher, back, alreadyInPrint);
    expect(issuesOf(await releaseSeen(people.publisher, corrected))).toEqual([]);
    const second = await publicationOf(past, '76', 2);
    if (second === null) throw new Error('Nothing was published');
    await inTransaction(installation.payload, (req) => presentFigures(req, second));

    const next = `${String(year)}-3`;
    await makeEdition(installation.payload, people, { code: next, releaseMode: 'train' });
    await enterAndApprove(people, { edition: next, province: '76' }, { cocuk: 960, hane: 371 });
    expect((await stateOf(next, '76'))?.standIns).toMatchObject([{ value: { kind: 'not_reported' } }]);

    const wish = { ...place, kind: 'revision' as const, reason: 'Haneler bildirildi.' };
    await enterAndApprove(people, place, { hane: 371 });
    expect(issuesOf(await releaseSeen(people.publisher, wish))).toEqual([]);
    const later = await publicationOf(edition, '76', 2);
    expect(later?.snapshot.figures).toMatchObject({
      hane: { value: { kind: 'number', amount: 371 } },
      'kiz-cocuk': { value: { kind: 'not_reported' }, revision: 0 },
    });
  });

  it('asks recorded editions too: their numbers are carried, and none is brought back over them', async () => {
    year += 1;
    const [past, recorded, edition] = [1, 2, 3].map((number) => `${String(year)}-${String(number)}`);
    if (past === undefined || recorded === undefined || edition === undefined) throw new Error('No codes');
    await makeEdition(installation.payload, people, { code: past });
    await publish(past, soundValues);
    const now = new Date(`${String(year + 1)}-02-01T09:00:00.000Z`);
    const file = importFile(recorded, '76;cocuk;880;;;', '76;kiz-cocuk;(k);;;');
    const ref = await proposed({ ...people.writer, now }, file);
    await approveImport({ ...people.reviewer, now }, ref);
    await makeEdition(installation.payload, people, { code: edition, releaseMode: 'train' });
    expect((await stateOf(edition, '76'))?.standIns).toMatchObject([
      { value: { kind: 'carried_over', amount: 880, edition: recorded } },
      { value: { kind: 'not_reported' } },
      { value: { kind: 'carried_over', amount: 371, edition: past } },
    ]);
  });

  it('leaves without a province that fails, and without one that broke a hard check', async () => {
    const { past, edition } = await freshYear();
    await publish(past, soundValues);
    await enterAndApprove(ofAnkara, { edition, province: '06' }, { cocuk: 9, 'kiz-cocuk': 4 });
    // 400 girls are carried over beside 300 children.
    await enterAndApprove(people, { edition, province: '76' }, { cocuk: 300 });
    expect(await stateOf(edition, '76')).toMatchObject({
      state: 'blocked',
      issues: [{ problem: 'carried_check_failed', context: { check: 'kiz-cocuk-en-cok' } }],
    });
    await installation.payload.db.create({
      collection: 'renders',
      data: { id: `${edition}:06:1:1`, publication: 'x', edition: 'x', province: '06', attempt: 1, at: '-' },
    });
    expect(valueOf(await leave(edition))).toMatchObject({
      results: [
        { plate: '06', publication: null, issues: [{ problem: 'unexpected' }] },
        { plate: '76', publication: null, issues: [{ problem: 'carried_check_failed' }] },
      ],
    });
    expect(await publicationOf(edition, '06')).toBeNull();
    await installation.payload.delete({
      collection: 'renders',
      id: `${edition}:06:1:1`,
      overrideAccess: true,
    });
    await enterAndApprove(people, { edition, province: '76' }, { cocuk: 900 });
    const [ankara, igdir] = valueOf(await leave(edition)).results;
    expect([ankara?.publication, igdir?.publication]).toEqual([`${edition}:06:1`, `${edition}:76:1`]);
    await endWaitingRenders(installation.payload, { edition, province: '06' });
    expect(valueOf(await leave(edition)).results).toMatchObject([
      { issues: [{ problem: 'already_published' }] },
      { issues: [{ problem: 'publication_in_making' }] },
    ]);
  });

  it('is refused to others, without the typed code, and where booklets come one by one', async () => {
    const { past, edition } = await freshYear();
    const wish = { edition, confirmation: edition, provinces: [{ province: '76', revision: 0 }] };
    const problems = async (acting: Crew['publisher'], asked: typeof wish) =>
      problemsOf(await releaseTrain(acting, asked));
    for (const post of ['editor', 'approver', 'reviewer', 'writer'] as const)
      expect(await problems(people[post], wish)).toEqual(['role_missing']);
    expect(await problems(people.publisher, { ...wish, confirmation: past })).toEqual([
      'confirmation_differs',
    ]);
    expect(await problems(people.publisher, { ...wish, edition: past, confirmation: past })).toEqual([
      'edition_not_train',
    ]);
    const stale = { ...wish, provinces: [{ province: '76', revision: 7 }] };
    expect(valueOf(await releaseTrain(people.publisher, stale))).toMatchObject({
      results: [{ issues: [{ problem: 'stale' }] }],
    });
  });
});

describe('a value that the province itself carries over', () => {
  it('is offered, and taken, only where readers have it', async () => {
    const { past, edition } = await freshYear();
    const place = { edition, province: '76' };
    const carriableIn = () => shownFigure(people.editor, place, 'hane');
    const carried = { kind: 'carried_over' as const, amount: 371, edition: past };
    const carry = () => saveFigures(people.editor, { ...place, figures: entries({ hane: carried }) });
    // Approved there, and not presented: no reader has it.
    await enterAndApprove(people, { edition: past, province: '76' }, soundValues);
    expect(await carriableIn()).toMatchObject({ previous: { value: { amount: 371 } } });
    expect((await carriableIn())?.carriable?.edition).not.toBe(past);
    expect(outcomesOf(await carry())).toEqual({ hane: 'carried_unknown' });
    const publication = await publicationOf(past, '76');
    if (publication === null) throw new Error('Nothing was published');
    await inTransaction(installation.payload, (req) => presentFigures(req, publication));
    expect(await carriableIn()).toMatchObject({ carriable: carried });
    expect(outcomesOf(await carry())).toEqual({ hane: 'done' });
  });

  it('is exactly what was there, goes through all hands, and keeps its mark', async () => {
    const { past, edition } = await freshYear();
    await publish(past, soundValues);
    const place = { edition, province: '76' };
    const over = (amount: number) => ({ hane: { kind: 'carried_over' as const, amount, edition: past } });
    const wrong = await saveFigures(people.editor, { ...place, figures: entries(over(370)) });
    expect(outcomesOf(wrong)).toEqual({ hane: 'carried_unknown' });
    await enterAndApprove(people, place, { cocuk: 950, 'kiz-cocuk': 400, ...over(371) });
    expect(await stateOf(edition, '76')).toMatchObject({ state: 'complete', standIns: [] });
    await leave(edition);
    expect((await publicationOf(edition, '76'))?.snapshot.figures['hane']).toMatchObject({
      value: { kind: 'carried_over', amount: 371, edition: past },
      revision: 4,
    });
  });
});
