import fc from 'fast-check';
import { returnReasonIn } from '@/domain/workflow/returnReason';
import { decideFigures, type FigureReturn } from '@/workflow/figures/decideFigures';
import { approveFigures } from '@/workflow/figures/approveFigures';
import { recallFigures } from '@/workflow/figures/moveFigures';
import { sendFigures } from '@/workflow/figures/sendFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { inspectFigure } from '@/workflow/entry/inspectFigure';
import { reviewView } from '@/workflow/review/reviewView';
import type { FigureRevision, SheetPlace } from '@/workflow/sheet/actRequest';
import { loadSheetFor } from '@/workflow/sheet/loadSheet';
import { makeEdition, makeMinistry, type Crew } from '../../factories/edition';
import { entries, outcomesOf, refs, soundValues, storedFigure, storedFigures } from '../../factories/figures';
import { makePerson, sessionHeader } from '../../factories/people';
import { deskCaller, type DeskCaller } from '../../support/deskEndpoints';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let installation: TestPayload;
let people: Crew;
let codes = 2030;

beforeAll(async () => {
  installation = await startTestPayload();
  people = await makeMinistry(installation.payload);
});

afterAll(async () => {
  await installation.close();
});

/** A sheet whose figures wait at the province's review, or at the ministry's. */
async function sent(at: 'province' | 'ministry' = 'province'): Promise<SheetPlace> {
  codes += 1;
  const place = { edition: `${String(codes)}-1`, province: '76' };
  await makeEdition(installation.payload, people, { code: place.edition, releaseMode: 'train' });
  await saveFigures(people.editor, { ...place, figures: entries(soundValues) });
  await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place) });
  if (at === 'ministry')
    await approveFigures(people.approver, { ...place, figures: await refs(people.approver, place) });
  return place;
}

const at = (seen: readonly FigureRevision[], metric: string): FigureRevision => {
  const found = seen.find((ref) => ref.metric === metric);
  if (found === undefined) throw new Error(`No ${metric}`);
  return found;
};

const returned = (
  ref: FigureRevision,
  reason: string,
  code: FigureReturn['code'] = 'other',
): FigureReturn => ({
  ...ref,
  code,
  reason,
});

const entriesOf = async ({ edition, province }: SheetPlace) => {
  const where = { scope: { equals: `sheet:${edition}:${province}` } };
  const { docs } = await installation.payload.find({
    collection: 'timeline',
    where,
    sort: 'seq',
    pagination: false,
    overrideAccess: true,
  });
  return docs;
};

const statesOf = async (place: SheetPlace) =>
  Object.fromEntries(
    (await storedFigures(installation.payload, place)).map(({ metric, state, stage }) => [
      metric,
      stage ?? state,
    ]),
  );

describe('decisions on a sheet', () => {
  it('are one act: approvals and returns, each return with its own reason and code', async () => {
    const place = await sent();
    const seen = await refs(people.approver, place);
    const before = (await entriesOf(place)).length;
    const answer = await decideFigures(people.approver, {
      ...place,
      approvals: [at(seen, 'cocuk')],
      returns: [
        returned(at(seen, 'hane'), 'Bir sıfır fazla.', 'typing_error'),
        returned(at(seen, 'kiz-cocuk'), ' Kayıtla uyuşmuyor. ', 'source_mismatch'),
      ],
    });
    expect(outcomesOf(answer)).toEqual({ cocuk: 'done', hane: 'done', 'kiz-cocuk': 'done' });
    expect(await storedFigure(installation.payload, place, 'hane')).toMatchObject({
      state: 'changes_requested',
      returnReason: 'Bir sıfır fazla.',
      returnCode: 'typing_error',
    });
    expect(await storedFigure(installation.payload, place, 'kiz-cocuk')).toMatchObject({
      returnReason: 'Kayıtla uyuşmuyor.',
      returnCode: 'source_mismatch',
    });
    expect(await statesOf(place)).toMatchObject({ cocuk: 'ministry' });
    const told = (await entriesOf(place)).slice(before);
    expect(told.map(({ action }) => action)).toEqual(['return', 'approve']);
    expect(told[0]?.changes.map(({ field, after }) => [field, returnReasonIn(after)])).toEqual([
      ['hane', { code: 'typing_error', text: 'Bir sıfır fazla.' }],
      ['kiz-cocuk', { code: 'source_mismatch', text: 'Kayıtla uyuşmuyor.' }],
    ]);
    const history = await inspectFigure(people.editor, `${place.edition}:76:hane`);
    expect(history?.acts[0]).toMatchObject({ action: 'return', comment: 'Bir sıfır fazla.' });
  });

  it('need no words where the code says enough, and some where it says nothing', async () => {
    const place = await sent();
    const seen = await refs(people.approver, place);
    const answer = await decideFigures(people.approver, {
      ...place,
      approvals: [],
      returns: [returned(at(seen, 'hane'), '', 'typing_error'), returned(at(seen, 'cocuk'), ' ')],
    });
    expect(outcomesOf(answer)).toEqual({ hane: 'done', cocuk: 'reason_required' });
    expect(await storedFigure(installation.payload, place, 'hane')).toMatchObject({
      returnReason: '',
      returnCode: 'typing_error',
    });
  });

  it('take the code away with its reason when the figure is finally approved, and keep it until then', async () => {
    const place = await sent();
    const seen = await refs(people.approver, place);
    await decideFigures(people.approver, {
      ...place,
      approvals: [],
      returns: [returned(at(seen, 'hane'), 'Bir sıfır fazla.', 'typing_error')],
    });
    const code = async () => (await storedFigure(installation.payload, place, 'hane')).returnCode;
    await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place, 'hane') });
    expect(await code()).toBe('typing_error');
    for (const who of [people.approver, people.reviewer])
      await approveFigures(who, { ...place, figures: await refs(who, place, 'hane') });
    expect(await code()).toBeNull();
  });

  it('answer stale and refused ones by name, and store the fresh', async () => {
    const place = await sent();
    const seen = await refs(people.approver, place);
    await recallFigures(people.editor, { ...place, figures: [at(seen, 'hane')] });
    const answer = await decideFigures(people.approver, {
      ...place,
      approvals: [...seen, { metric: 'yok', revision: 1 }],
      returns: [returned(at(seen, 'cocuk'), 'İkisi birden olmaz.')],
    });
    expect(
      answer.results.map(({ metric, act, outcome, issues }) => [metric, act, outcome, issues[0]?.problem]),
    ).toEqual([
      ['cocuk', 'return', 'done', undefined],
      ['cocuk', 'approve', 'stale', 'stale'],
      ['hane', 'approve', 'stale', 'stale'],
      ['kiz-cocuk', 'approve', 'done', undefined],
      ['yok', 'approve', 'refused', 'not_found'],
    ]);
    expect(await statesOf(place)).toEqual({
      cocuk: 'changes_requested',
      hane: 'draft',
      'kiz-cocuk': 'ministry',
    });
  });

  it('publish the booklet when nothing else is missing, and not while something is returned', async () => {
    codes += 1;
    const place = { edition: `${String(codes)}-1`, province: '76' };
    await makeEdition(installation.payload, people, { code: place.edition, releaseMode: 'rolling' });
    await saveFigures(people.editor, { ...place, figures: entries(soundValues) });
    await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place) });
    await approveFigures(people.approver, { ...place, figures: await refs(people.approver, place) });
    const seen = await refs(people.reviewer, place);
    const first = await decideFigures(people.reviewer, {
      ...place,
      approvals: [at(seen, 'cocuk'), at(seen, 'kiz-cocuk')],
      returns: [returned(at(seen, 'hane'), 'Bir sıfır fazla.')],
    });
    expect(first.publication).toBeNull();
    await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place, 'hane') });
    await approveFigures(people.approver, { ...place, figures: await refs(people.approver, place, 'hane') });
    const last = await decideFigures(people.reviewer, {
      ...place,
      approvals: await refs(people.reviewer, place, 'hane'),
      returns: [],
    });
    expect(last.publication).toBe(`${place.edition}:76:1`);
  });

  it('approve nothing that was not seen at the revision that stands', async () => {
    const place = await sent();
    const stored = await refs(people.approver, place);
    const off = fc.integer({ min: -2, max: 2 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...stored), off), { maxLength: 6 }),
        async (wishes) => {
          const fresh = await sentAgain(place);
          const named = wishes.map(([{ metric }, by]) => ({
            metric,
            revision: Math.max(0, at(fresh, metric).revision + by),
            by,
          }));
          const answer = await decideFigures(people.approver, { ...place, approvals: named, returns: [] });
          answer.results.forEach(({ metric, outcome }, index) => {
            const isFirst = named.findIndex((each) => each.metric === metric && each.by === 0) === index;
            expect(outcome).toBe(isFirst ? 'done' : 'stale');
          });
          const states = await statesOf(place);
          for (const { metric } of fresh)
            expect(states[metric]).toBe(
              named.some((each) => each.metric === metric && each.by === 0) ? 'ministry' : 'province',
            );
        },
      ),
      { numRuns: 12 },
    );
  });
});

/** The same sheet with all of its figures at the province's review again. */
async function sentAgain(place: SheetPlace): Promise<readonly FigureRevision[]> {
  await recallFigures(people.editor, { ...place, figures: await refs(people.editor, place) });
  await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place) });
  return refs(people.editor, place);
}

describe('what a reviewer’s page holds', () => {
  it('is enough to approve every figure that waits, the folded ones with what they say', async () => {
    const earlier = await sent('ministry');
    await approveFigures(people.reviewer, { ...earlier, figures: await refs(people.reviewer, earlier) });
    const place = await sent('ministry');
    const sheet = await loadSheetFor(people.reviewer, place);
    const view = sheet && (await reviewView(people.reviewer, sheet));
    expect(view?.groups).toEqual([]);
    expect(
      view?.folded.map(({ metric, value, before, sameFor }) => [metric, value, before?.value, sameFor >= 1]),
    ).toEqual([
      ['cocuk', { kind: 'number', amount: 900 }, { kind: 'number', amount: 900 }, true],
      ['kiz-cocuk', { kind: 'number', amount: 400 }, { kind: 'number', amount: 400 }, true],
      ['hane', { kind: 'number', amount: 371 }, { kind: 'number', amount: 371 }, true],
    ]);
    const approvals = (view?.folded ?? []).map(({ metric, revision }) => ({ metric, revision }));
    const answer = await decideFigures(people.reviewer, { ...place, approvals, returns: [] });
    expect(outcomesOf(answer)).toEqual({ cocuk: 'done', 'kiz-cocuk': 'done', hane: 'done' });
  });
});

describe('the door of decisions', () => {
  const asked = async (call: DeskCaller, place: SheetPlace) => {
    const approvals = await refs(people.approver, place);
    return call.post(`/review/${place.edition}/76/decide`, { approvals, returns: [] });
  };
  const callerOf = async (who: Parameters<typeof makePerson>[1]) =>
    deskCaller(
      installation,
      await sessionHeader(installation.payload, await makePerson(installation.payload, who)),
    );

  it('is closed to the province’s own editor, to another province, and to nobody', async () => {
    const place = await sent();
    expect((await asked(await callerOf({ roles: ['province_editor'] }), place)).status).toBe(403);
    expect((await asked(deskCaller(installation, {}), place)).status).toBe(401);
    const ankara = await callerOf({ roles: ['province_approver'], province: '06' });
    expect((await asked(ankara, place)).status).toBe(404);
    expect(await statesOf(place)).toEqual({ cocuk: 'province', 'kiz-cocuk': 'province', hane: 'province' });
  });

  it('takes a whole sheet with a reason each, and refuses what is longer than a sheet', async () => {
    const place = await sent();
    const call = await callerOf({ roles: ['province_approver'] });
    const many = Array.from({ length: 501 }, (_, index) => ({ metric: `m-${String(index)}`, revision: 1 }));
    const path = `/review/${place.edition}/76/decide`;
    expect((await call.post(path, { approvals: many, returns: [] })).status).toBe(400);
    const code = 'no-such-code';
    const wrong = { approvals: [], returns: [{ metric: 'hane', revision: 2, code, reason: 'x' }] };
    expect((await call.post(path, wrong)).status).toBe(400);
    const long = { metric: 'hane', revision: 2, code: 'other', reason: 'x'.repeat(2_001) };
    expect((await call.post(path, { approvals: [], returns: [long] })).status).toBe(400);
    const fair = await call.post(path, { approvals: await refs(people.approver, place), returns: [] });
    expect(fair.body).toMatchObject({ publication: null, review: { groups: [], folded: [] } });
  });
});
