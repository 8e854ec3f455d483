import { approveFigures } from '@/workflow/figures/approveFigures';
import { confirmForce, passCheck, refuseForce, skipProvince } from '@/workflow/forces/forceActs';
import { readForces } from '@/workflow/forces/readForces';
import { readRelease } from '@/workflow/release/readRelease';
import type { ActContext, SheetPlace } from '@/workflow/sheet/actRequest';
import { reviewView } from '@/workflow/review/reviewView';
import { loadSheetFor } from '@/workflow/sheet/loadSheet';
import { releaseBooklet } from '@/workflow/release/releaseBooklet';
import { sendFigures } from '@/workflow/figures/sendFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { timelineFaults } from '../../support/timelineFaults';
import { makeMinistry, check, makeEdition, workday, type Crew } from '../../factories/edition';
import {
  enterAndApprove,
  entries,
  refs,
  soundValues,
  storedFigure,
  outcomesOf,
  returnFigures,
} from '../../factories/figures';
import { makePerson } from '../../factories/people';
import { forceInRelease } from '../../support/forceInRelease';
import { seenOfCheck } from '../../support/seenOfCheck';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { issuesOf, problemsOf, valueOf } from '../../support/results';

interface Place {
  readonly edition: string;
  readonly province: string;
}

let installation: TestPayload;
let people: Crew;
let secondPublisher: ActContext;
let editions = 0;
const reason = 'İl müdürü raporlu, vekili yok.';

async function freshSheet(): Promise<Place> {
  editions += 2;
  await makeEdition(installation.payload, people, { code: `${String(2024 + editions)}-1` });
  const edition = `${String(2025 + editions)}-1`;
  await makeEdition(installation.payload, people, { code: edition });
  return { edition, province: '76' };
}

async function sheetOf({ edition, province }: Place) {
  return installation.payload.findByID({
    collection: 'sheets',
    id: `${edition}:${province}`,
    depth: 0,
    overrideAccess: true,
  });
}

const revisionOf = async (place: Place): Promise<number> => (await sheetOf(place)).revision;

async function publicationsOf({ edition }: Place): Promise<readonly string[]> {
  const { docs } = await installation.payload.find({
    collection: 'publications',
    where: { edition: { equals: edition } },
    depth: 0,
    overrideAccess: true,
  });
  return docs.map(({ id }) => id);
}

async function enterAndSend(place: Place): Promise<void> {
  await saveFigures(people.editor, { ...place, figures: entries(soundValues) });
  await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place) });
}

async function skip(place: Place, ...only: readonly string[]) {
  const figures = await refs(people.publisher, place, ...only);
  return skipProvince(people.publisher, { ...place, figures, reason });
}

const approveAll = async (who: ActContext, place: Place, ...only: readonly string[]) =>
  approveFigures(who, { ...place, figures: await refs(who, place, ...only) });

const confirm = async (who: ActContext, place: Place, number = 1) =>
  confirmForce(who, { ...place, number, revision: await revisionOf(place) });

const refuse = async (who: ActContext, place: Place, why = 'Müdür döndü.') =>
  refuseForce(who, { ...place, number: 1, revision: await revisionOf(place), reason: why });

const stored = (place: Place, metric: string) => storedFigure(installation.payload, place, metric);

async function save(place: Place, metric: string, amount: number): Promise<void> {
  const { revision } = await stored(place, metric);
  const figures = entries({ [metric]: amount }, { [metric]: revision });
  await saveFigures(people.editor, { ...place, figures });
}

async function standingOf(place: Place, metric: string): Promise<string> {
  const { state, stage } = await stored(place, metric);
  return stage === null ? state : `${state} ${stage}`;
}

beforeAll(async () => {
  installation = await startTestPayload();
  const { payload } = installation;
  people = await makeMinistry(payload);
  const { person } = await makePerson(payload, { roles: ['publisher'], name: 'second publisher' });
  secondPublisher = { payload, person, now: workday };
});
afterAll(() => installation.close());
afterEach(async () => {
  expect(await timelineFaults(installation.payload)).toEqual([]);
});

const forcesToReview = async (who: ActContext, place: SheetPlace) => {
  const sheet = await loadSheetFor(who, place);
  return sheet && (await reviewView(who, sheet))?.forces;
};

describe('skipping the province stage', () => {
  it('is told to the reviewer beside the figures that came so, before and after it is confirmed', async () => {
    const place = await freshSheet();
    const forces = (who: ActContext) => forcesToReview(who, place);
    await enterAndSend(place);
    expect(await forces(people.reviewer)).toEqual([]);
    await skip(place, 'hane');
    const told = { kind: 'skip_province', skipped: ['hane'], forced: { by: 'publisher', reason } };
    expect(await forces(people.reviewer)).toMatchObject([{ ...told, confirmed: null }]);
    await confirm(secondPublisher, place);
    expect(await forces(people.reviewer)).toMatchObject([{ ...told, confirmed: { by: 'second publisher' } }]);
    // What the province still has to look at came by the usual way.
    expect(await forces(people.approver)).toEqual([]);
  });

  it('releases nothing until a second person confirms, who then brings the booklet out', async () => {
    const place = await freshSheet();
    await enterAndSend(place);
    expect(outcomesOf(await skip(place))).toEqual({ cocuk: 'done', 'kiz-cocuk': 'done', hane: 'done' });
    expect(await standingOf(place, 'cocuk')).toBe('in_review ministry');
    expect((await approveAll(people.reviewer, place)).publication).toBeNull();
    expect(await standingOf(place, 'cocuk')).toBe('approved');
    const release = await readRelease(people.publisher, place.edition, '76');
    expect(release?.issues).toEqual([
      {
        field: 'forces.1',
        problem: 'force_unconfirmed',
        context: { number: 1, kind: 'skip_province', by: 'publisher' },
      },
    ]);
    const wish = { ...place, revision: await revisionOf(place), kind: null, reason: '' };
    expect(problemsOf(await releaseBooklet(secondPublisher, wish))).toEqual(['force_unconfirmed']);
    expect(problemsOf(await confirm(people.publisher, place))).toEqual(['four_eyes']);
    expect(await publicationsOf(place)).toEqual([]);
    const answer = await confirm(secondPublisher, place);
    expect(answer).toEqual({ ok: true, value: { publication: `${place.edition}:76:1` } });
    expect(await forceInRelease(installation.payload, place.edition, 1)).toMatchObject({
      kind: 'skip_province',
      forced: 'publisher',
      confirmed: 'second publisher',
    });
    expect(problemsOf(await refuse(people.publisher, place))).toEqual(['force_released']);
  });

  it('may be confirmed first: the last approval then releases', async () => {
    const place = await freshSheet();
    await enterAndSend(place);
    await skip(place);
    expect(await confirm(secondPublisher, place)).toEqual({ ok: true, value: { publication: null } });
    expect((await approveAll(people.reviewer, place)).publication).toBe(`${place.edition}:76:1`);
  });

  it('is never an approval: whoever forced or touched it approves neither the figure nor the force', async () => {
    const place = await freshSheet();
    const { payload } = installation;
    const { person } = await makePerson(payload, {
      roles: ['province_editor', 'publisher', 'ministry_reviewer'],
    });
    const mighty = { payload, person, now: workday };
    await enterAndSend(place);
    await skipProvince(mighty, { ...place, figures: await refs(mighty, place), reason });
    expect(new Set(Object.values(outcomesOf(await approveAll(mighty, place))))).toEqual(
      new Set(['four_eyes']),
    );
    expect(problemsOf(await confirm(mighty, place))).toEqual(['four_eyes']);
    expect(issuesOf(await confirm(people.reviewer, place))).toEqual([]);
  });

  it('goes back to the province when it is refused, with the copy that was approved before', async () => {
    const place = await freshSheet();
    await enterAndApprove(people, place, soundValues);
    const before = (await stored(place, 'cocuk')).approved;
    await save(place, 'cocuk', 905);
    await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place, 'cocuk') });
    await skip(place, 'cocuk');
    await approveAll(people.reviewer, place, 'cocuk');
    expect((await stored(place, 'cocuk')).approved?.value).toMatchObject({ amount: 905 });
    expect(problemsOf(await refuse(people.reviewer, place, ' '))).toEqual(['reason_required']);
    expect(issuesOf(await refuse(people.reviewer, place))).toEqual([]);
    const figure = await stored(place, 'cocuk');
    expect([figure.state, figure.stage, figure.approved]).toEqual(['in_review', 'province', before]);
    // Who sent it is still one who touched it.
    expect(figure.touchedBy).toContain(people.editor.person.id);
    expect(problemsOf(await confirm(secondPublisher, place))).toEqual(['wrong_state']);
  });

  it('is void when the figure is edited: what it had approved goes with it', async () => {
    const place = await freshSheet();
    await enterAndSend(place);
    await skip(place, 'cocuk');
    await approveAll(people.reviewer, place, 'cocuk');
    await save(place, 'cocuk', 950);
    const figure = await stored(place, 'cocuk');
    expect([figure.state, figure.approved]).toEqual(['draft', null]);
    expect((await sheetOf(place)).forces?.[0]?.ended?.how).toBe('void');
    expect(problemsOf(await confirm(secondPublisher, place))).toEqual(['wrong_state']);
  });

  it('is void when the ministry returns the figure, and a new round starts at the province', async () => {
    const place = await freshSheet();
    await enterAndSend(place);
    await skip(place, 'cocuk');
    const figures = await refs(people.reviewer, place, 'cocuk');
    await returnFigures(people.reviewer, { ...place, figures, reason: 'Kaynağı yok.' });
    await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place, 'cocuk') });
    expect(await standingOf(place, 'cocuk')).toBe('in_review province');
    expect((await sheetOf(place)).forces?.[0]?.ended?.how).toBe('void');
  });

  it('is the publisher’s, with a reason, and only at the province stage', async () => {
    const place = await freshSheet();
    await enterAndSend(place);
    const figures = await refs(people.editor, place);
    const outcomes = async (who: ActContext, why: string) =>
      new Set(Object.values(outcomesOf(await skipProvince(who, { ...place, figures, reason: why }))));
    for (const who of [people.editor, people.approver, people.reviewer, people.writer])
      expect(await outcomes(who, reason)).toEqual(new Set(['role_missing']));
    expect(await outcomes(people.publisher, '  ')).toEqual(new Set(['reason_required']));
    await approveAll(people.approver, place);
    expect(new Set(Object.values(outcomesOf(await skip(place))))).toEqual(new Set(['wrong_state']));
    expect((await sheetOf(place)).forces ?? []).toEqual([]);
  });
});

describe('letting a failing check pass', () => {
  const failing = { ...soundValues, 'kiz-cocuk': 901 };
  const pass = async (who: ActContext, place: Place, why = reason) => {
    const asked = { ...place, check: check.key, of: 'entered' as const };
    return passCheck(who, {
      ...asked,
      seen: await seenOfCheck(people.publisher, asked),
      revision: await revisionOf(place),
      reason: why,
    });
  };
  const send = async (place: Place) =>
    sendFigures(people.editor, { ...place, figures: await refs(people.editor, place) });

  it('lets the figures be sent for these values, and released once it is confirmed', async () => {
    const place = await freshSheet();
    await saveFigures(people.editor, { ...place, figures: entries(failing) });
    expect(outcomesOf(await send(place))).toMatchObject({ cocuk: 'hard_check_failed' });
    expect(problemsOf(await pass(people.reviewer, place))).toEqual(['role_missing']);
    expect(problemsOf(await pass(people.publisher, place, ''))).toEqual(['reason_required']);
    expect(await pass(people.publisher, place)).toEqual({ ok: true, value: { publication: null } });
    expect(problemsOf(await pass(people.publisher, place))).toEqual(['already_forced']);
    expect(outcomesOf(await send(place))).toMatchObject({ cocuk: 'done', 'kiz-cocuk': 'done' });
    await approveAll(people.approver, place);
    expect((await approveAll(people.reviewer, place)).publication).toBeNull();
    const release = await readRelease(people.publisher, place.edition, '76');
    expect(release?.issues.map(({ problem }) => problem)).toEqual(['hard_check_failed', 'force_unconfirmed']);
    expect(problemsOf(await confirm(people.publisher, place))).toEqual(['four_eyes']);
    expect(valueOf(await confirm(people.reviewer, place)).publication).toBe(`${place.edition}:76:1`);
  });

  it('makes the forcer one who touched the figures of the check', async () => {
    const place = await freshSheet();
    const { payload } = installation;
    const { person } = await makePerson(payload, { roles: ['publisher', 'ministry_reviewer'] });
    const mighty = { payload, person, now: workday };
    await saveFigures(people.editor, { ...place, figures: entries(failing) });
    await pass(mighty, place);
    await send(place);
    await approveAll(people.approver, place);
    expect(outcomesOf(await approveAll(mighty, place))).toEqual({
      cocuk: 'four_eyes',
      'kiz-cocuk': 'four_eyes',
      hane: 'done',
    });
  });

  it('is told to whoever reviews a figure that it bears on, and no longer once it is over', async () => {
    const place = await freshSheet();
    const forces = (who: ActContext) => forcesToReview(who, place);
    await saveFigures(people.editor, { ...place, figures: entries(failing) });
    await pass(people.publisher, place);
    expect(await forces(people.approver)).toMatchObject([
      { kind: 'pass_check', about: [check.message], skipped: [], forced: { reason }, confirmed: null },
    ]);
    await confirm(people.reviewer, place);
    expect(await forces(people.approver)).toEqual([]);
    await send(place);
    expect(await forces(people.approver)).toMatchObject([{ confirmed: { by: 'reviewer' } }]);
    await refuse(people.publisher, place);
    expect(await forces(people.approver)).toEqual([]);
  });

  it('holds for its values only: a changed value fails again, and one that comes back finds it void', async () => {
    const place = await freshSheet();
    await saveFigures(people.editor, { ...place, figures: entries(failing) });
    await pass(people.publisher, place);
    await save(place, 'kiz-cocuk', 902);
    await save(place, 'kiz-cocuk', 901);
    expect(outcomesOf(await send(place))).toMatchObject({ cocuk: 'hard_check_failed' });
    expect((await sheetOf(place)).forces?.[0]?.ended?.how).toBe('void');
  });

  it('fails again when it is refused, also after it was confirmed', async () => {
    const place = await freshSheet();
    await saveFigures(people.editor, { ...place, figures: entries(failing) });
    await pass(people.publisher, place);
    await confirm(people.reviewer, place);
    expect(issuesOf(await refuse(people.publisher, place))).toEqual([]);
    expect(outcomesOf(await send(place))).toMatchObject({ cocuk: 'hard_check_failed' });
  });

  it('is told to whoever may confirm it', async () => {
    const place = await freshSheet();
    await saveFigures(people.editor, { ...place, figures: entries(failing) });
    await pass(people.publisher, place);
    const line = async (who: ActContext) => (await readForces(who, place.edition, '76'))?.forces[0];
    expect(await line(people.reviewer)).toMatchObject({
      number: 1,
      kind: 'pass_check',
      state: 'waiting',
      about: [check.message],
      forced: { by: 'publisher', reason },
      barred: { confirm: null, refuse: null },
    });
    expect((await line(people.publisher))?.barred).toMatchObject({
      confirm: { problem: 'four_eyes' },
      refuse: null,
    });
  });
});

describe('acts at the same moment', () => {
  it('of two confirmations let one pass, and publish once', async () => {
    const place = await freshSheet();
    await enterAndSend(place);
    await skip(place);
    await approveAll(people.reviewer, place);
    const request = { ...place, number: 1, revision: await revisionOf(place) };
    const answers = await Promise.all(
      [secondPublisher, people.reviewer].map((who) => confirmForce(who, request)),
    );
    expect(answers.map(problemsOf).sort()).toEqual([[], ['stale']]);
    expect(await publicationsOf(place)).toEqual([`${place.edition}:76:1`]);
  });

  it('of an edit and a confirmation, publish what was confirmed or nothing', async () => {
    const place = await freshSheet();
    await enterAndSend(place);
    await skip(place);
    await approveAll(people.reviewer, place);
    const { revision } = await stored(place, 'cocuk');
    const request = { ...place, number: 1, revision: await revisionOf(place) };
    const [confirmed] = await Promise.all([
      confirmForce(secondPublisher, request),
      saveFigures(people.editor, { ...place, figures: entries({ cocuk: 999 }, { cocuk: revision }) }),
    ]);
    const published = await publicationsOf(place);
    expect(published).toEqual(
      valueOf(confirmed).publication === null ? [] : [valueOf(confirmed).publication],
    );
    const { approved } = await stored(place, 'cocuk');
    expect(approved?.value ?? null).toEqual(
      valueOf(confirmed).publication === null ? null : { kind: 'number', amount: 900 },
    );
  });
});
