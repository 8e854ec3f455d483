import { acceptFall, approveFigures } from '@/workflow/figures/approveFigures';
import { recallFigures } from '@/workflow/figures/moveFigures';
import { sendFigures } from '@/workflow/figures/sendFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { sheetView } from '@/workflow/entry/sheetView';
import { progressOfSheet } from '@/workflow/sheet/advanceSheet';
import { loadSheetFor } from '@/workflow/sheet/loadSheet';
import { makeMinistry, makeEdition, workday, type Crew } from '../../factories/edition';
import {
  entries,
  refs,
  shownFigure,
  soundValues,
  storedFigure,
  storedFigures,
  outcomesOf,
  returnFigures,
} from '../../factories/figures';
import { makePerson } from '../../factories/people';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let installation: TestPayload;
let people: Crew;
let codes = 0;

/** Each test has an edition of its own, so that none leans on another. */
async function freshSheet(): Promise<{ edition: string; province: string }> {
  codes += 1;
  const edition = `${String(2024 + codes)}-1`;
  await makeEdition(installation.payload, people, { code: edition, releaseMode: 'train' });
  return { edition, province: '76' };
}

const figureOf = (place: { edition: string; province: string }, metric: string) =>
  storedFigure(installation.payload, place, metric);

beforeAll(async () => {
  installation = await startTestPayload();
  people = await makeMinistry(installation.payload);
});

afterAll(async () => {
  await installation.close();
});

describe('saving', () => {
  it('stores what was typed as a draft, and says unchanged the second time', async () => {
    const place = await freshSheet();
    const figures = entries({ cocuk: 900, hane: { kind: 'number', amount: 371 } });
    const answer = await saveFigures(people.editor, { ...place, figures });
    expect(outcomesOf(answer)).toEqual({ cocuk: 'done', hane: 'done' });
    expect(await figureOf(place, 'cocuk')).toMatchObject({
      value: { kind: 'number', amount: 900 },
      state: 'draft',
      revision: 1,
      touchedBy: [people.editor.person.id],
      changedAt: workday.toISOString(),
    });
    const again = await saveFigures(people.editor, { ...place, figures });
    expect(outcomesOf(again)).toEqual({ cocuk: 'unchanged', hane: 'unchanged' });
    expect(again.sheet?.revision).toBe(answer.sheet?.revision);
  });

  it('stores the fresh and leaves the stale, telling what stands there, by whom and since when', async () => {
    const place = await freshSheet();
    await saveFigures(people.editor, { ...place, figures: entries({ cocuk: 900 }) });
    const answer = await saveFigures(people.colleague, {
      ...place,
      figures: entries({ cocuk: 901, hane: 371 }),
    });
    expect(outcomesOf(answer)).toEqual({ cocuk: 'stale', hane: 'done' });
    expect(answer.results[0]?.stored).toEqual({ kind: 'number', amount: 900 });
    expect(await shownFigure(people.colleague, place, 'cocuk')).toMatchObject({
      changedBy: 'editor',
      changedAt: workday.toISOString(),
    });
    expect((await figureOf(place, 'cocuk')).value).toEqual({ kind: 'number', amount: 900 });
  });

  it('says for each refused figure why, and stores the others', async () => {
    const place = await freshSheet();
    const values = { cocuk: 900, gonullu: { kind: 'not_reported' as const }, yok: 1, 'kiz-cocuk': 3.5 };
    const answer = await saveFigures(people.editor, { ...place, figures: entries(values) });
    expect(outcomesOf(answer)).toEqual({
      cocuk: 'done',
      gonullu: 'done',
      yok: 'metric_not_asked',
      'kiz-cocuk': 'number_ambiguous',
    });
    expect(await storedFigures(installation.payload, place)).toHaveLength(2);
  });

  it('keeps a draft whose reason is still missing, and sends it with its reason only', async () => {
    const place = await freshSheet();
    const parked = entries({ gonullu: { kind: 'not_reported' } });
    expect(outcomesOf(await saveFigures(people.editor, { ...place, figures: parked }))).toEqual({
      gonullu: 'done',
    });
    const send = async () =>
      outcomesOf(await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place) }));
    expect(await send()).toEqual({ gonullu: 'reason_required' });
    expect((await figureOf(place, 'gonullu')).state).toBe('draft');
    const told = entries({ gonullu: { kind: 'not_reported' } }, { gonullu: 1 });
    await saveFigures(people.editor, {
      ...place,
      figures: told.map((figure) => ({ ...figure, note: 'Kayıt tutulmadı.' })),
    });
    expect(await send()).toEqual({ gonullu: 'done' });
  });

  it('takes a metric that a request names twice once', async () => {
    const place = await freshSheet();
    const figures = [...entries({ cocuk: 900 }), ...entries({ cocuk: 901 })];
    const answer = await saveFigures(people.editor, { ...place, figures });
    expect(answer.results.map(({ outcome }) => outcome)).toEqual(['done', 'stale']);
    expect((await figureOf(place, 'cocuk')).value).toEqual({ kind: 'number', amount: 900 });
  });

  it('is for editors of the province, in the entry window, for what is asked there', async () => {
    const place = await freshSheet();
    const figures = entries({ hane: 1 });
    const stranger = await makePerson(installation.payload, { roles: ['province_editor'], province: '06' });
    const ofAnkara = { ...people.editor, person: stranger.person };
    expect(outcomesOf(await saveFigures(ofAnkara, { ...place, figures }))).toEqual({
      hane: 'other_province',
    });
    const ankara = { ...place, province: '06' };
    expect(outcomesOf(await saveFigures(ofAnkara, { ...ankara, figures }))).toEqual({
      hane: 'metric_not_asked',
    });
    const sheet = await loadSheetFor(ofAnkara, ankara);
    const shown = sheet && (await sheetView(ofAnkara, sheet, 'tr'));
    expect(shown?.notAsked?.map(({ key }) => key)).toContain('hane');
    expect(outcomesOf(await saveFigures(people.reviewer, { ...place, figures }))).toEqual({
      hane: 'role_missing',
    });
    const late = { ...people.editor, now: new Date('2024-07-01T00:00:00.000Z') };
    expect(outcomesOf(await saveFigures(late, { ...place, figures }))).toEqual({ hane: 'entry_closed' });
  });

  it('stores nothing at all when a step fails', async () => {
    const place = await freshSheet();
    const sheetScope = `sheet:${place.edition}:76`;
    // The timeline's next key is taken, so that the step after the figures fails.
    await installation.payload.create({
      collection: 'timeline',
      data: {
        id: `${sheetScope}:1`,
        scope: 'elsewhere',
        seq: codes,
        action: 'test',
        at: workday.toISOString(),
        changes: [],
        hash: '-',
      },
      depth: 0,
      overrideAccess: true,
    });
    await expect(
      saveFigures(people.editor, { ...place, figures: entries({ cocuk: 900 }) }),
    ).rejects.toThrow();
    expect(await storedFigures(installation.payload, place)).toEqual([]);
    const sheet = await installation.payload.findByID({
      collection: 'sheets',
      id: `${place.edition}:76`,
      depth: 0,
    });
    expect(sheet.revision).toBe(0);
  });
});

describe('review', () => {
  it('returns three of the figures with a reason, and the others keep their approval', async () => {
    const place = await freshSheet();
    await saveFigures(people.editor, { ...place, figures: entries(soundValues) });
    await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place) });
    const back = await returnFigures(people.approver, {
      ...place,
      figures: await refs(people.approver, place, 'hane'),
      reason: 'Haziran verisi girilmiş.',
    });
    expect(outcomesOf(back)).toEqual({ hane: 'done' });
    await approveFigures(people.approver, {
      ...place,
      figures: await refs(people.approver, place, 'cocuk', 'kiz-cocuk'),
    });
    const figures = await storedFigures(installation.payload, place);
    expect(figures.map(({ metric, state, stage }) => [metric, state, stage])).toEqual([
      ['cocuk', 'in_review', 'ministry'],
      ['hane', 'changes_requested', null],
      ['kiz-cocuk', 'in_review', 'ministry'],
    ]);
    expect(await figureOf(place, 'hane')).toMatchObject({
      returnReason: 'Haziran verisi girilmiş.',
      returnedBy: people.approver.person.id,
    });
  });

  it('keeps a returned figure returned until it is sent, in a new round from the first stage', async () => {
    const place = await freshSheet();
    await saveFigures(people.editor, { ...place, figures: entries({ hane: 371 }) });
    await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place) });
    await approveFigures(people.approver, { ...place, figures: await refs(people.approver, place) });
    const reason = 'Kaynak yok.';
    await returnFigures(people.reviewer, { ...place, figures: await refs(people.reviewer, place), reason });
    await saveFigures(people.editor, { ...place, figures: entries({ hane: 373 }, { hane: 4 }) });
    expect(await figureOf(place, 'hane')).toMatchObject({
      state: 'changes_requested',
      revision: 5,
      round: 1,
    });
    await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place) });
    expect(await figureOf(place, 'hane')).toMatchObject({
      state: 'in_review',
      stage: 'province',
      round: 2,
      approvals: [],
    });
  });

  it('is not edited meanwhile, and recalled by its sender only', async () => {
    const place = await freshSheet();
    await saveFigures(people.editor, { ...place, figures: entries({ hane: 371 }) });
    await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place) });
    const save = await saveFigures(people.editor, { ...place, figures: entries({ hane: 373 }, { hane: 2 }) });
    expect(outcomesOf(save)).toEqual({ hane: 'wrong_state' });
    const figures = await refs(people.editor, place);
    expect(outcomesOf(await recallFigures(people.colleague, { ...place, figures }))).toEqual({
      hane: 'not_sender',
    });
    expect(outcomesOf(await recallFigures(people.editor, { ...place, figures }))).toEqual({ hane: 'done' });
    expect((await figureOf(place, 'hane')).state).toBe('draft');
  });

  it('needs other eyes than those that touched, and a second person for the second stage', async () => {
    const place = await freshSheet();
    const roles = ['province_editor', 'province_approver', 'ministry_reviewer'] as const;
    const { person } = await makePerson(installation.payload, { roles, province: '76' });
    const everything = { ...people.editor, person };
    await saveFigures(everything, { ...place, figures: entries({ hane: 371 }) });
    await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place) });
    const own = await approveFigures(everything, { ...place, figures: await refs(people.editor, place) });
    expect(outcomesOf(own)).toEqual({ hane: 'four_eyes' });
    const second = { ...people.editor, person: (await makePerson(installation.payload, { roles })).person };
    await approveFigures(second, { ...place, figures: await refs(second, place) });
    const both = await approveFigures(second, { ...place, figures: await refs(second, place) });
    expect(outcomesOf(both)).toEqual({ hane: 'one_stage_per_round' });
    const other = await approveFigures(people.reviewer, { ...place, figures: await refs(second, place) });
    expect(outcomesOf(other)).toEqual({ hane: 'done' });
    expect((await figureOf(place, 'hane')).approved).toMatchObject({
      value: { kind: 'number', amount: 371 },
      by: people.reviewer.person.id,
      revision: 4,
    });
  });

  it('refuses to send what breaks a hard check, and says which', async () => {
    const place = await freshSheet();
    await saveFigures(people.editor, { ...place, figures: entries({ cocuk: 1, 'kiz-cocuk': 2, hane: 400 }) });
    const answer = await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place) });
    expect(outcomesOf(answer)).toEqual({
      cocuk: 'hard_check_failed',
      hane: 'done',
      'kiz-cocuk': 'hard_check_failed',
    });
    expect(answer.results[0]?.issues[0]?.context).toMatchObject({ check: 'kiz-cocuk-en-cok' });
  });

  it('starts a new draft over an approved figure, and keeps the approved copy', async () => {
    const place = await freshSheet();
    await saveFigures(people.editor, { ...place, figures: entries({ hane: 371 }) });
    await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place) });
    await approveFigures(people.approver, { ...place, figures: await refs(people.editor, place) });
    await approveFigures(people.reviewer, { ...place, figures: await refs(people.editor, place) });
    await saveFigures(people.editor, { ...place, figures: entries({ hane: 373 }, { hane: 4 }) });
    expect(await figureOf(place, 'hane')).toMatchObject({
      state: 'draft',
      value: { amount: 373 },
      approved: { value: { amount: 371 }, revision: 4 },
    });
  });
});

describe('a cumulative figure that fell', () => {
  it('needs a note to be sent, and the publisher before release', async () => {
    const before = await freshSheet();
    const place = await freshSheet();
    for (const each of [before, place]) {
      const value = each === before ? 371 : 370;
      const figures = entries({ hane: value });
      await saveFigures(people.editor, { ...each, figures });
      if (each === place) {
        const bare = { ...each, figures: await refs(people.editor, each) };
        expect(outcomesOf(await sendFigures(people.editor, bare))).toEqual({ hane: 'fall_needs_reason' });
        const told = entries({ hane: value }, { hane: 1 });
        const noted = told.map((figure) => ({ ...figure, note: 'Mükerrer.' }));
        await saveFigures(people.editor, { ...each, figures: noted });
      }
      await sendFigures(people.editor, { ...each, figures: await refs(people.editor, each) });
      await approveFigures(people.approver, { ...each, figures: await refs(people.editor, each) });
      await approveFigures(people.reviewer, { ...each, figures: await refs(people.editor, each) });
    }
    const request = { ...place, figures: await refs(people.editor, place) };
    expect(outcomesOf(await acceptFall(people.reviewer, request))).toEqual({ hane: 'role_missing' });
    const answer = await acceptFall(people.publisher, request);
    expect(outcomesOf(answer)).toEqual({ hane: 'done' });
    expect(answer.sheet && progressOfSheet(answer.sheet)).toMatchObject({ falls: 0 });
    expect(outcomesOf(await acceptFall(people.publisher, request))).toEqual({ hane: 'no_fall' });
    expect((await figureOf(place, 'hane')).revision).toBe(5);
  });
});
