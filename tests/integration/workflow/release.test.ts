import { problemText } from '@/messages/problems/problems';
import { inTransaction } from '@/database/inTransaction';
import { wholePublication } from '@/workflow/sheet/publications';
import { contentHash } from '@/workflow/release/createPublication';
import { acceptFall, approveFigures } from '@/workflow/figures/approveFigures';
import { presentFigures } from '@/workflow/figures/presentFigures';
import { readRelease } from '@/workflow/release/readRelease';
import { releaseBooklet } from '@/workflow/release/releaseBooklet';
import { retryRender } from '@/workflow/release/retryRender';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { progressOfSheet } from '@/workflow/sheet/advanceSheet';
import { sendFigures } from '@/workflow/figures/sendFigures';
import { makeMinistry, makeEdition, workday, type Crew } from '../../factories/edition';
import {
  enterAndApprove,
  entries,
  refs,
  soundValues,
  storedFigure,
  outcomesOf,
} from '../../factories/figures';
import { makePerson } from '../../factories/people';
import { endWaitingRenders, proposeSeen, releaseSeen, withdrawSeen } from '../../support/releaseSeen';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { issuesOf, problemsOf, valueOf } from '../../support/results';

let installation: TestPayload;
let people: Crew;
let codes = 0;

/** Two years apart, with an edition between that nobody fills: so no test's figures are another's past. */
async function freshSheet(releaseMode: 'rolling' | 'train' = 'rolling') {
  codes += 2;
  await makeEdition(installation.payload, people, { code: `${String(2024 + codes)}-1` });
  const edition = `${String(2025 + codes)}-1`;
  await makeEdition(installation.payload, people, { code: edition, releaseMode });
  return { edition, province: '76' };
}

async function publicationsOf(edition: string) {
  const where = { edition: { equals: edition } };
  const { docs } = await installation.payload.find({
    collection: 'publications',
    where,
    sort: 'number',
    depth: 0,
  });
  return docs.map(wholePublication);
}

async function rendersOf(edition: string) {
  const where = { edition: { equals: edition } };
  const { docs } = await installation.payload.find({ collection: 'renders', where, sort: 'id', depth: 0 });
  return docs;
}

async function jobsOf(edition: string): Promise<number> {
  const { docs } = await installation.payload.find({
    collection: 'payload-jobs',
    pagination: false,
    depth: 0,
  });
  return docs.filter((job) => JSON.stringify(job.input).includes(`"${edition}:`)).length;
}

/** Everything entered, sent and approved by the province: one stage is missing. */
async function bringToMinistry(place: { edition: string; province: string }): Promise<void> {
  await saveFigures(people.editor, { ...place, figures: entries(soundValues) });
  await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place) });
  await approveFigures(people.approver, { ...place, figures: await refs(people.approver, place) });
}

async function present(edition: string, number: number): Promise<number> {
  const publication = (await publicationsOf(edition)).find((each) => each.number === number);
  if (publication === undefined) throw new Error(`No publication ${String(number)}`);
  return inTransaction(installation.payload, (req) => presentFigures(req, publication));
}

beforeAll(async () => {
  installation = await startTestPayload();
  people = await makeMinistry(installation.payload);
});

afterAll(async () => {
  await installation.close();
});

describe('number 1 by itself', () => {
  it('comes with the last approval: one publication, one render, one job for all approvals of a request', async () => {
    const place = await freshSheet();
    await bringToMinistry(place);
    expect(await publicationsOf(place.edition)).toEqual([]);
    const figures = await refs(people.reviewer, place);
    const answer = await approveFigures(people.reviewer, { ...place, figures });
    expect(answer.publication).toBe(`${place.edition}:76:1`);
    const [publication, ...others] = await publicationsOf(place.edition);
    expect(others).toEqual([]);
    expect(publication).toMatchObject({
      number: 1,
      kind: 'first',
      byName: 'reviewer',
      at: workday.toISOString(),
    });
    expect(publication?.contentHash).toBe(publication && contentHash(publication.stored));
    expect(publication?.snapshot).toMatchObject({
      edition: { code: place.edition, asOf: `${place.edition.slice(0, 4)}-05-31` },
      province: { name: 'Iğdır' },
      figures: { hane: { value: { kind: 'number', amount: 371 }, revision: 4 } },
      texts: { front: { openingTitle: 'Sunuş' } },
    });
    expect((await rendersOf(place.edition)).map(({ id, state }) => [id, state])).toEqual([
      [`${place.edition}:76:1:1`, 'queued'],
    ]);
    expect(await jobsOf(place.edition)).toBe(1);
  });

  it('waits for an optional figure that was entered, and for a required one that was not', async () => {
    const place = await freshSheet();
    await saveFigures(people.editor, { ...place, figures: entries({ gonullu: 5 }) });
    await enterAndApprove(people, place, { cocuk: 900, 'kiz-cocuk': 400 });
    await enterAndApprove(people, place, { hane: 371 });
    expect(await publicationsOf(place.edition)).toEqual([]);
    const answer = await enterAndApprove(people, place, { gonullu: 6 });
    expect(answer.publication).toBe(`${place.edition}:76:1`);
  });

  it('does not ask a province for a service it does not have', async () => {
    const place = { ...(await freshSheet()), province: '06' };
    const roles = (role: 'province_editor' | 'province_approver') =>
      makePerson(installation.payload, { roles: [role], province: '06' });
    const editor = { ...people.editor, person: (await roles('province_editor')).person };
    const approver = { ...people.editor, person: (await roles('province_approver')).person };
    const answer = await enterAndApprove({ ...people, editor, approver }, place, {
      cocuk: 900,
      'kiz-cocuk': 400,
    });
    expect(answer.publication).toBe(`${place.edition}:06:1`);
  });

  it('comes once when two last approvals happen at the same time', async () => {
    const place = await freshSheet();
    await bringToMinistry(place);
    const second = {
      ...people.reviewer,
      person: (await makePerson(installation.payload, { roles: ['ministry_reviewer'] })).person,
    };
    const [one, two, three] = await refs(people.reviewer, place);
    if (!one || !two || !three) throw new Error('Three figures wait');
    const answers = await Promise.all([
      approveFigures(people.reviewer, { ...place, figures: [one, two] }),
      approveFigures(second, { ...place, figures: [three] }),
    ]);
    expect(answers.map(({ publication }) => publication).filter((id) => id !== null)).toHaveLength(1);
    expect(await publicationsOf(place.edition)).toHaveLength(1);
    expect(await rendersOf(place.edition)).toHaveLength(1);
  });

  it('waits for the publisher where a cumulative figure fell, and comes with the acceptance', async () => {
    codes += 2;
    const [before, edition] = [`${String(2024 + codes)}-1`, `${String(2024 + codes)}-2`];
    for (const code of [before, edition]) await makeEdition(installation.payload, people, { code });
    await enterAndApprove(people, { edition: before, province: '76' }, { hane: 400 });
    const place = { edition, province: '76' };
    const noted = entries({ hane: 371 }).map((figure) => ({ ...figure, note: 'Mükerrer kayıtlar silindi.' }));
    await saveFigures(people.editor, {
      ...place,
      figures: [...entries({ cocuk: 9, 'kiz-cocuk': 4 }), ...noted],
    });
    await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place) });
    await approveFigures(people.approver, { ...place, figures: await refs(people.editor, place) });
    const approved = await approveFigures(people.reviewer, {
      ...place,
      figures: await refs(people.editor, place),
    });
    expect(approved.publication).toBeNull();
    expect(approved.sheet && progressOfSheet(approved.sheet)).toMatchObject({ falls: 1 });
    const byHand = await releaseSeen(people.publisher, { ...place, kind: null, reason: '' });
    expect(problemsOf(byHand)).toEqual(['fall_not_accepted']);
    const figures = await refs(people.publisher, place, 'hane');
    expect((await acceptFall(people.publisher, { ...place, figures })).publication).toBe(`${edition}:76:1`);
  });
});

describe('release by hand', () => {
  it('is the only way under train, for the publisher alone, and needs a complete sheet', async () => {
    const place = await freshSheet('train');
    const wish = { ...place, kind: null, reason: '' };
    const early = await releaseSeen(people.publisher, wish);
    expect(issuesOf(early)).toMatchObject([{ problem: 'figures_not_approved', context: { count: 3 } }]);
    await enterAndApprove(people, place, soundValues);
    expect(await publicationsOf(place.edition)).toEqual([]);
    expect(issuesOf(await releaseSeen(people.reviewer, wish))).toMatchObject([{ problem: 'role_missing' }]);
    expect(valueOf(await releaseSeen(people.publisher, wish))).toEqual({
      publication: `${place.edition}:76:1`,
    });
  });

  it('releases nothing unseen: an approval between the look and the word is refused, and told', async () => {
    const place = await freshSheet();
    await enterAndApprove(people, place, soundValues);
    await endWaitingRenders(installation.payload, place);
    await enterAndApprove(people, place, { hane: 373 });
    const look = () => readRelease(people.publisher, place.edition, place.province);
    const seen = await look();
    await enterAndApprove(people, place, { gonullu: 5 });
    const wish = { ...place, kind: 'revision' as const, reason: 'Yeni veri.' };
    const late = await releaseBooklet(people.publisher, { ...wish, revision: seen?.revision ?? 0 });
    expect(issuesOf(late)).toEqual([{ field: 'sheet', problem: 'stale', context: { thing: 'sheet' } }]);
    expect(issuesOf(late).map((issue) => problemText(issue, 'tr'))).toEqual([
      expect.stringContaining('Yeni duruma bakıp'),
    ]);
    expect(await publicationsOf(place.edition)).toHaveLength(1);
    const again = await look();
    expect(again?.changes.map(({ metric }) => metric).sort()).toEqual(['gonullu', 'hane']);
    expect(
      issuesOf(await releaseBooklet(people.publisher, { ...wish, revision: again?.revision ?? 0 })),
    ).toEqual([]);
  });

  it('makes number 2 with kind and reason, lists what changed, and prints approved copies only', async () => {
    const place = await freshSheet();
    await enterAndApprove(people, place, soundValues);
    const same = await releaseSeen(people.publisher, { ...place, kind: null, reason: ' ' });
    expect(problemsOf(same)).toEqual(['kind_required', 'reason_required', 'nothing_changed']);
    await enterAndApprove(people, place, { hane: 373 });
    await saveFigures(people.editor, { ...place, figures: entries({ cocuk: 999 }, { cocuk: 4 }) });
    const wish = { ...place, kind: 'correction' as const, reason: 'Hane sayısı yanlış bildirilmişti.' };
    expect(valueOf(await releaseSeen(people.publisher, wish)).publication).toBe(`${place.edition}:76:2`);
    const [first, second] = await publicationsOf(place.edition);
    expect(second?.snapshot.publication).toMatchObject({
      number: 2,
      kind: 'correction',
      reason: wish.reason,
      changes: [
        { metric: 'hane', before: { kind: 'number', amount: 371 }, after: { kind: 'number', amount: 373 } },
      ],
    });
    expect(second?.erratum).toEqual(second?.snapshot.publication.erratum);
    expect(second?.erratum?.passages).toMatchObject([
      {
        metrics: ['hane'],
        before: { text: '371\u00a0haneye ulaşılmıştır.' },
        after: { text: '373\u00a0haneye ulaşılmıştır.' },
        words: [{ before: '371\u00a0haneye', after: '373\u00a0haneye' }],
      },
    ]);
    expect(first?.erratum ?? null).toBeNull();
    expect(second?.snapshot.figures['cocuk']?.value).toEqual({ kind: 'number', amount: 900 });
    expect(first?.snapshot.figures['hane']?.value).toEqual({ kind: 'number', amount: 371 });
  });

  it('corrects a date that stands beside an unchanged number', async () => {
    const place = { edition: '2019-1', province: '76' };
    await makeEdition(installation.payload, people, { code: place.edition });
    await enterAndApprove(people, place, soundValues);
    const asOf = '2019-04-30';
    const dated = entries({ hane: 371 }, { hane: 4 }).map((each) => ({ ...each, asOf }));
    expect(await saveFigures(people.editor, { ...place, figures: dated })).toMatchObject({
      results: [{ outcome: 'done' }],
    });
    await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place, 'hane') });
    for (const reviewer of [people.approver, people.reviewer])
      await approveFigures(reviewer, { ...place, figures: await refs(reviewer, place, 'hane') });
    const wish = { ...place, kind: 'correction' as const, reason: 'Veri tarihi yanlış yazılmıştı.' };
    expect(issuesOf(await releaseSeen(people.publisher, wish))).toEqual([]);
    const [, second] = await publicationsOf(place.edition);
    expect(second?.snapshot).toMatchObject({
      publication: { changes: [] },
      figures: { hane: { asOf } },
    });
  });

  it('withdraws whatever is wrong with the figures, publishes none of them, and can bring the booklet back', async () => {
    const place = await freshSheet();
    await enterAndApprove(people, place, soundValues);
    await enterAndApprove(people, place, { cocuk: 950, 'kiz-cocuk': 940 });
    const seen = Object.fromEntries(
      (await refs(people.editor, place)).map((each) => [each.metric, each.revision]),
    );
    await saveFigures(people.editor, { ...place, figures: entries({ 'kiz-cocuk': 400 }, seen) });
    await enterAndApprove(people, place, { cocuk: 930 });
    const reason = 'Veriler yeniden inceleniyor.';
    const revise = () => releaseSeen(people.publisher, { ...place, kind: 'revision', reason });
    const wish = { ...place, takes: [1], reason, notice: 'Veriler doğrulanıyor.' };
    const against = async (some: object) =>
      problemsOf(await proposeSeen(people.publisher, { ...wish, ...some }));
    expect(await against({ notice: ' ' })).toEqual(['notice_required']);
    expect(await against({ instead: 1 })).toEqual(['number_unknown']);
    expect(problemsOf(await revise())).toEqual(['hard_check_failed']);
    const withdrawn = await withdrawSeen(people.publisher, people.reviewer, wish);
    expect(valueOf(withdrawn).publication).toBe(`${place.edition}:76:2`);
    expect(await against({})).toEqual(['nothing_changed']);
    const [, taken] = await publicationsOf(place.edition);
    expect(taken).toMatchObject({ reason: 'Veriler yeniden inceleniyor.' });
    // Why it was taken back stays inside: readers get the notice.
    expect(taken?.snapshot.publication).toMatchObject({
      reason: null,
      withdrawal: { notice: { tr: 'Veriler doğrulanıyor.', en: null }, withdraws: [1], instead: null },
    });
    expect(await present(place.edition, 2)).toBe(3);
    expect(await storedFigure(installation.payload, place, 'kiz-cocuk')).toMatchObject({
      approved: { value: { amount: 940 } },
      published: { value: { amount: 400 }, publication: 2 },
    });
    await enterAndApprove(people, place, { cocuk: 900, 'kiz-cocuk': 400 });
    expect(valueOf(await revise()).publication).toBe(`${place.edition}:76:3`);
    const third = (await publicationsOf(place.edition)).find(({ number }) => number === 3);
    // Nothing of what was withdrawn is told again.
    expect(third).toMatchObject({ kind: 'revision', snapshot: { publication: { changes: [] } } });
    expect(third?.erratum ?? null).toBeNull();
  });
});

describe('a fall that comes from behind', () => {
  it('is accepted on a published figure, so that the booklet can go on', async () => {
    codes += 2;
    const [past, edition] = [`${String(2024 + codes)}-1`, `${String(2024 + codes)}-2`];
    for (const code of [past, edition]) await makeEdition(installation.payload, people, { code });
    const [before, place] = [past, edition].map((code) => ({ edition: code, province: '76' }));
    if (!before || !place) throw new Error('Two sheets are needed');
    await enterAndApprove(people, before, { hane: 300 });
    await enterAndApprove(people, place, soundValues);
    await present(edition, 1);
    await enterAndApprove(people, before, { hane: 400 });
    const figures = await refs(people.publisher, place, 'hane');
    const release = () => releaseSeen(people.publisher, { ...place, kind: 'revision', reason: 'Yeni veri.' });
    await enterAndApprove(people, place, { cocuk: 901 });
    expect(issuesOf(await release())).toMatchObject([
      { problem: 'fall_not_accepted', context: { metric: 'hane' } },
    ]);
    expect(outcomesOf(await acceptFall(people.publisher, { ...place, figures }))).toEqual({ hane: 'done' });
    expect(await storedFigure(installation.payload, place, 'hane')).toMatchObject({
      state: 'published',
      revision: 4,
      fallAccepted: { revision: 4 },
    });
    expect(issuesOf(await release())).toEqual([]);
  });
});

describe('presenting', () => {
  it('writes the printed values as published copies; only what still stands becomes published', async () => {
    const place = await freshSheet();
    await enterAndApprove(people, place, soundValues);
    await saveFigures(people.editor, { ...place, figures: entries({ hane: 373 }, { hane: 4 }) });
    expect(await present(place.edition, 1)).toBe(3);
    expect(await storedFigure(installation.payload, place, 'cocuk')).toMatchObject({
      state: 'published',
      revision: 4,
      published: { value: { amount: 900 }, publication: 1, revision: 4 },
    });
    expect(await storedFigure(installation.payload, place, 'hane')).toMatchObject({
      state: 'draft',
      value: { amount: 373 },
      published: { value: { amount: 371 }, publication: 1 },
    });
  });

  it('never puts a lower number over a higher one, and may run twice', async () => {
    const place = await freshSheet();
    await enterAndApprove(people, place, soundValues);
    await enterAndApprove(people, place, { hane: 373 });
    await releaseSeen(people.publisher, { ...place, kind: 'revision', reason: 'Yeni veri.' });
    expect(await present(place.edition, 2)).toBe(3);
    expect(await present(place.edition, 1)).toBe(0);
    expect(await present(place.edition, 2)).toBe(0);
    expect(await storedFigure(installation.payload, place, 'hane')).toMatchObject({
      state: 'published',
      published: { value: { amount: 373 }, publication: 2 },
    });
  });
});

describe('trying again', () => {
  it('makes the next attempt of a failed render, and of no other', async () => {
    const place = await freshSheet();
    await enterAndApprove(people, place, soundValues);
    const publication = `${place.edition}:76:1`;
    expect(issuesOf(await retryRender(people.publisher, { publication }))).toMatchObject([
      { problem: 'render_not_failed' },
    ]);
    await installation.payload.db.updateOne({
      collection: 'renders',
      id: `${publication}:1`,
      data: { state: 'failed' },
    });
    expect(issuesOf(await retryRender(people.editor, { publication }))).toMatchObject([
      { problem: 'role_missing' },
    ]);
    expect(valueOf(await retryRender(people.publisher, { publication }))).toEqual({
      render: `${publication}:2`,
    });
    expect((await rendersOf(place.edition)).map(({ attempt, state }) => [attempt, state])).toEqual([
      [1, 'failed'],
      [2, 'queued'],
    ]);
    expect(await jobsOf(place.edition)).toBe(2);
  });
});

describe('a step that fails', () => {
  it('leaves neither approval nor publication', async () => {
    const place = await freshSheet();
    await bringToMinistry(place);
    // The render's key is taken, so that the hook of the publication fails.
    await installation.payload.db.create({
      collection: 'renders',
      data: {
        id: `${place.edition}:76:1:1`,
        publication: 'x',
        edition: 'x',
        province: '76',
        attempt: 1,
        at: '-',
      },
    });
    const figures = await refs(people.reviewer, place);
    await expect(approveFigures(people.reviewer, { ...place, figures })).rejects.toThrow();
    expect(await publicationsOf(place.edition)).toEqual([]);
    expect(await storedFigure(installation.payload, place, 'hane')).toMatchObject({
      state: 'in_review',
      revision: 3,
    });
    expect(await jobsOf(place.edition)).toBe(0);
    expect(outcomesOf(await approveFigures(people.approver, { ...place, figures }))).toMatchObject({
      hane: 'role_missing',
    });
  });
});
