import { endWaitingRenders } from '../../support/releaseSeen';
import type { ReleaseView, BoardView } from '@/contract/boardView';
import type { SentencePreview } from '@/contract/sentencePreview';
import type { SheetAnswer, SheetFigure, SheetView } from '@/contract/sheetView';
import type { InspectorView } from '@/contract/figureView';
import type { TodayView } from '@/contract/todayView';
import type { DecisionAnswer, ReviewQueue, ReviewView } from '@/contract/reviewQueue';
import type { ReviewTexts, TextStanding } from '@/contract/reviewView';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { sendFigures } from '@/workflow/figures/sendFigures';
import { makeEdition, makeMinistry, type Crew, type Post } from '../../factories/edition';
import { entries, refs, soundValues } from '../../factories/figures';
import { sessionHeader } from '../../factories/people';
import { deskCaller, problemsIn, type DeskCaller } from '../../support/deskEndpoints';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let installation: TestPayload;
let people: Crew;
let as: Record<Post, DeskCaller>;

const day = 24 * 60 * 60 * 1000;
const fromNow = (days: number): string => new Date(Date.now() + days * day).toISOString().slice(0, 10);

let year = 2024;

/** Opens an edition that no other test knows, and that is newer than theirs. */
async function freshEdition(): Promise<string> {
  const { payload } = installation;
  year += 1;
  const id = `${String(year)}-2`;
  await makeEdition(payload, people, { code: id, releaseMode: 'train' });
  const data = { entryOpens: fromNow(-2), entryDue: fromNow(5), entryCloses: fromNow(9) };
  await payload.update({ collection: 'editions', id, data, depth: 0, overrideAccess: true });
  return id;
}

beforeAll(async () => {
  installation = await startTestPayload();
  const { payload } = installation;
  people = await makeMinistry(payload);
  const callers = await Promise.all(
    Object.entries(people.accounts).map(async ([post, account]) => {
      return [post, deskCaller(installation, await sessionHeader(payload, account))] as const;
    }),
  );
  as = Object.fromEntries(callers) as Record<Post, DeskCaller>;
});

afterAll(async () => {
  await installation.close();
});

async function readSheet(caller: DeskCaller, edition: string): Promise<SheetView> {
  return (await caller.get(`/sheets/${edition}/76`)).body as unknown as SheetView;
}

function figureIn({ sections }: SheetView, key: string): SheetFigure {
  const figures = sections.flatMap(({ services }) => services.flatMap((service) => service.figures));
  const found = figures.find(({ metric }) => metric.key === key);
  if (found === undefined) throw new Error(`No ${key}`);
  return found;
}

const entry = (metric: string, revision: number, input: string) => ({
  metric,
  revision,
  entry: { input },
  note: '',
});

const save = (caller: DeskCaller, edition: string, ...figures: readonly ReturnType<typeof entry>[]) =>
  caller.post(`/sheets/${edition}/76/save`, { figures });

/** A sheet whose required figures are entered. */
async function entered(): Promise<string> {
  const edition = await freshEdition();
  const [cocuk, kiz, hane] = [
    entry('cocuk', 0, '900'),
    entry('kiz-cocuk', 0, '400'),
    entry('hane', 0, '371'),
  ];
  await save(as.editor, edition, cocuk, kiz, hane);
  return edition;
}

/** A sheet whose required figures wait for the province. */
async function sent(): Promise<string> {
  const edition = await entered();
  const figures = ['cocuk', 'kiz-cocuk', 'hane'].map((metric) => ({ metric, revision: 1 }));
  const answer = await as.editor.post(`/sheets/${edition}/76/send`, { figures });
  const { results } = answer.body as unknown as SheetAnswer;
  expect(results.map(({ outcome }) => outcome)).toEqual(['done', 'done', 'done']);
  return edition;
}

describe('the sheet', () => {
  it('shows a province its sections, services and what each person may do', async () => {
    const edition = await freshEdition();
    const view = await readSheet(as.editor, edition);
    expect(view).toMatchObject({ entry: 'open', province: { plate: '76', name: 'Iğdır' } });
    expect(view.progress).toMatchObject({ asked: 4, required: 3, entered: 0 });
    expect(view.sections.map(({ title, services }) => [title, services.map(({ name }) => name)])).toEqual([
      ['Aile ve Toplum', [null, 'Aile Sosyal Destek Programı']],
    ]);
    expect(figureIn(view, 'hane').may).toEqual(['save']);
    expect(figureIn(await readSheet(as.reviewer, edition), 'hane').may).toBeUndefined();
    const asked = (await as.reviewer.get(`/figures/${edition}:76:hane`)).body as unknown as InspectorView;
    expect(asked.figure.barred).toMatchObject({ save: { problem: 'role_missing' } });
  });

  it('is not there for people of another province, nor is its history', async () => {
    const edition = await freshEdition();
    for (const path of [`/sheets/${edition}/06`, `/review/${edition}/06/figures`])
      expect((await as.approver.get(path)).status).toBe(404);
    expect((await as.editor.get(`/figures/${edition}:06:cocuk`)).status).toBe(404);
  });

  it('saves what can be saved, answers figure by figure, and brings the sheet as it stands', async () => {
    const unclear = entry('kiz-cocuk', 0, '1,5');
    const edition = await freshEdition();
    const answer = await save(as.editor, edition, entry('cocuk', 0, '900'), unclear, entry('hane', 0, '371'));
    const { results, sheet: after } = answer.body as unknown as SheetAnswer;
    expect(results.map(({ metric, outcome, issues }) => [metric, outcome, issues[0]?.problem])).toEqual([
      ['cocuk', 'done', undefined],
      ['kiz-cocuk', 'refused', 'number_ambiguous'],
      ['hane', 'done', undefined],
    ]);
    expect(figureIn(after, 'cocuk')).toMatchObject({ revision: 1, state: 'draft', changedBy: 'editor' });
    expect(after.progress.entered).toBe(2);
  });

  it('gives a stale tab the value that stands and stores nothing of it', async () => {
    const answer = await save(as.colleague, await entered(), entry('cocuk', 0, '950'));
    const { results, sheet: after } = answer.body as unknown as SheetAnswer;
    expect(results).toMatchObject([{ outcome: 'stale', stored: { kind: 'number', amount: 900 } }]);
    expect(figureIn(after, 'cocuk').value).toEqual({ kind: 'number', amount: 900 });
  });

  it('tells the acts on a figure, newest first', async () => {
    const { body } = await as.approver.get(`/figures/${await entered()}:76:hane`);
    expect((body as unknown as InspectorView).acts).toMatchObject([
      { actor: 'editor', action: 'save', before: null, after: { kind: 'number', amount: 371 } },
    ]);
  });
});

describe('the sentences that would print', () => {
  const typed = [
    { metric: 'hane', kind: 'number', input: '1.412' },
    { metric: 'cocuk', kind: 'number', input: '1,5' },
    { metric: 'nobody', kind: 'number', input: '3' },
  ];
  const preview = async (caller: DeskCaller, edition: string, plate = '76') =>
    caller.post(`/sheets/${edition}/${plate}/sentences`, { metrics: ['hane'], typed });

  it('are composed of what is typed over what is stored, and nothing is stored', async () => {
    const edition = await entered();
    for (const caller of [as.editor, as.approver, as.reviewer]) {
      const { sentences, unread } = (await preview(caller, edition)).body as unknown as SentencePreview;
      expect(unread).toEqual(['cocuk', 'nobody']);
      expect(
        sentences.map(({ after }) => after.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')),
      ).toEqual([expect.stringContaining('1.412')]);
      expect(sentences.every(({ incomplete, before }) => !incomplete && before.length === 0)).toBe(true);
    }
    expect(figureIn(await readSheet(as.editor, edition), 'hane')).toMatchObject({
      revision: 1,
      value: { amount: 371 },
    });
  });

  it('are not there for people of another province, nor without bounds', async () => {
    const edition = await entered();
    expect((await preview(as.editor, edition, '06')).status).toBe(404);
    const many = { metrics: Array.from({ length: 51 }, (_, index) => `m${String(index)}`), typed: [] };
    expect((await as.editor.post(`/sheets/${edition}/76/sentences`, many)).status).toBe(400);
  });
});

describe('the review', () => {
  it('lists what waits for each reviewer, and nothing for the others', async () => {
    const edition = await sent();
    const list = async (caller: DeskCaller) => {
      const { lines } = (await caller.get('/review')).body as unknown as ReviewQueue;
      return lines.filter((line) => line.edition === edition);
    };
    expect(await list(as.approver)).toMatchObject([{ plate: '76', stage: 'province', waiting: 3 }]);
    expect(await list(as.reviewer)).toEqual([]);
  });

  it('shows the sentence as it will print', async () => {
    const { body } = await as.approver.get(`/review/${await sent()}/76/figures`);
    const review = body as unknown as ReviewView;
    const asdep = review.groups.find(({ service }) => service === 'Aile Sosyal Destek Programı');
    expect(asdep?.sentences[0]?.before).toEqual([]);
    expect(asdep?.sentences[0]?.after[0]?.runs.map(({ text }) => text).join('')).toBe(
      '371\u00a0haneye ulaşılmıştır.',
    );
  });

  it('returns one with a reason that reaches the editor, approves the rest, and says why it refuses', async () => {
    const edition = await sent();
    const hane = { metric: 'hane', revision: 2, code: 'other' };
    const decide = (approvals: readonly object[], returns: readonly object[]) =>
      as.approver.post(`/review/${edition}/76/decide`, { approvals, returns });
    const without = await decide([], [{ ...hane, reason: ' ' }]);
    expect((without.body as unknown as DecisionAnswer).results[0]?.issues[0]?.problem).toBe(
      'reason_required',
    );
    const reason = 'Mayıs sonunu yazın.';
    const rest = [
      { metric: 'cocuk', revision: 2 },
      { metric: 'kiz-cocuk', revision: 2 },
    ];
    const { body } = await decide(rest, [{ ...hane, reason }]);
    expect((body as unknown as DecisionAnswer).review.groups).toEqual([]);
    expect(figureIn(await readSheet(as.editor, edition), 'hane').returned).toEqual({
      code: 'other',
      reason,
      by: 'approver',
    });
  });
});

describe('the board', () => {
  it('shows the publisher every province and what stands against a release', async () => {
    const edition = await sent();
    const board = (await as.publisher.get(`/board/${edition}`)).body as unknown as BoardView;
    expect(board.rows.map(({ name, progress }) => [name, progress.entered])).toEqual([
      ['Ankara', 0],
      ['Iğdır', 3],
    ]);
    expect(board.edition.barred).toMatchObject({ open: { problem: 'edition_not_planned' }, close: null });
    const booklet = `/booklets/${edition}/76/release`;
    const release = (await as.publisher.get(booklet)).body as unknown as ReleaseView;
    expect(release).toMatchObject({ nextNumber: 1, issues: [{ problem: 'figures_not_approved' }] });
    const { revision } = release;
    const refused = await as.publisher.post(booklet, { revision });
    expect([refused.status, problemsIn(refused)]).toEqual([409, ['figures_not_approved']]);
  });

  it('does nothing at the word of somebody who did not look, or looked too early', async () => {
    const code = await entered();
    const [booklet, moving] = [`/booklets/${code}/76/release`, `/editions/${code}`];
    const { edition } = (await as.publisher.get(`/board/${code}`)).body as unknown as BoardView;
    for (const path of [booklet, `${moving}/close`])
      expect(problemsIn(await as.publisher.post(path, {}))).toEqual(['field_missing']);
    // Who opens says what they saw of the edition, and of what its provinces have.
    const unseen = await as.publisher.post(`${moving}/open`, {});
    expect(problemsIn(unseen)).toEqual(['field_missing', 'field_missing']);
    const revision = edition.revision + 1;
    const { status, body } = await as.publisher.post(`${moving}/close`, { revision });
    expect([status, body]).toMatchObject([
      409,
      {
        issues: [
          { problem: 'stale', message: { tr: expect.stringContaining('Yeni duruma bakıp') as unknown } },
        ],
      },
    ]);
    const early = await as.publisher.post(booklet, { revision: 0 });
    expect([early.status, problemsIn(early)]).toEqual([409, ['stale']]);
  });

  it('gives one province more time, by the publisher, and says so on its sheet', async () => {
    const rowOf = (body: object) => (body as BoardView).rows.find(({ plate }) => plate === '76');
    const edition = await entered();
    const seen = rowOf((await as.publisher.get(`/board/${edition}`)).body);
    const until = fromNow(20);
    const at = `/editions/${edition}/exceptions`;
    const provinces = [{ province: '76', revision: seen?.revision }];
    const wish = { provinces, until, reason: 'Kurum geç bildirdi.' };
    const ask = (change: object) => as.publisher.post(at, { ...wish, ...change });
    expect((await as.reviewer.post(at, wish)).status).toBe(403);
    expect(problemsIn(await ask({ provinces: [] }))).toEqual(['field_missing']);
    expect(problemsIn(await ask({ until: '2024-02-30' }))).toEqual(['field_unreadable']);
    expect(problemsIn(await ask({ until: fromNow(-2) }))).toEqual(['exception_in_past']);
    expect(problemsIn(await ask({ reason: ' ' }))).toEqual(['reason_required']);
    expect(problemsIn(await ask({ provinces: [{ province: '76', revision: 0 }] }))).toEqual(['stale']);
    expect((await readSheet(as.editor, edition)).extension).toBeNull();
    const given = await ask({});
    expect([given.status, rowOf(given.body)?.extendedUntil]).toEqual([200, until]);
    expect((await readSheet(as.editor, edition)).extension).toEqual({ until, reason: wish.reason });
  });

  it('refuses what there is not: an unknown edition, a retry of nothing', async () => {
    const edition = await freshEdition();
    expect((await as.publisher.get('/board/2024-1')).status).toBe(404);
    const retry = `/publications/${edition}:76:1/retry`;
    expect(problemsIn(await as.publisher.post(retry, {}))).toEqual(['not_found']);
    const again = await as.publisher.post(`/editions/${edition}/open`, { revision: 1, seenFacts: '' });
    expect(problemsIn(again)).toEqual(['edition_not_planned']);
  });
});

describe('texts', () => {
  it('go through a second person, who sees the approved copy beside the new one', async () => {
    const { payload } = installation;
    const before = await payload.findByID({
      collection: 'services',
      id: 'asdep',
      depth: 0,
      overrideAccess: true,
    });
    await payload.update({
      collection: 'services',
      id: 'asdep',
      data: { acronym: 'ASD', revision: before.revision },
      depth: 0,
      overrideAccess: true,
      user: people.accounts.writer.user,
    });
    const standing = async () =>
      (await as.writer.get('/texts/services/asdep')).body as unknown as TextStanding;
    const written = await standing();
    expect(written).toMatchObject({ state: 'draft', barred: { send: null } });
    await as.writer.post('/texts/services/asdep/send', { revision: written.revision });

    const waiting = (await as.secondWriter.get('/texts/review')).body as unknown as ReviewTexts;
    expect(waiting.texts).toMatchObject([
      {
        id: 'asdep',
        sentBy: 'writer',
        before: { copy: { acronym: 'ASDEP' } },
        after: { copy: { acronym: 'ASD' } },
        barred: { approve: null },
      },
    ]);
    const { revision } = await standing();
    const own = await as.writer.post('/texts/services/asdep/approve', { revision });
    expect([own.status, problemsIn(own)]).toEqual([403, ['four_eyes']]);
    const stale = await as.secondWriter.post('/texts/services/asdep/approve', { revision: revision - 1 });
    expect([stale.status, problemsIn(stale)]).toEqual([409, ['stale']]);
    expect((await as.secondWriter.post('/texts/services/asdep/approve', { revision })).status).toBe(200);
    expect((await standing()).state).toBe('approved');
  });

  it('are not there for people of a province', async () => {
    expect((await as.editor.get('/texts/services/asdep')).status).toBe(403);
    expect((await as.writer.get('/texts/users/asdep')).status).toBe(404);
  });
});

describe('the day’s work', () => {
  it('leads each person to the own work only', async () => {
    const edition = await sent();
    const owed = async (caller: DeskCaller) => {
      const { duties } = (await caller.get('/today')).body as unknown as TodayView;
      return duties.filter((each) => 'edition' in each && each.edition === edition).map(({ kind }) => kind);
    };
    const decide = (approvals: readonly object[], returns: readonly object[]) =>
      as.approver.post(`/review/${edition}/76/decide`, { approvals, returns });
    await decide([], [{ metric: 'hane', revision: 2, code: 'typing_error', reason: '' }]);
    expect([await owed(as.approver), await owed(as.reviewer)]).toEqual([['review'], []]);
    const rest = ['cocuk', 'kiz-cocuk'].map((metric) => ({ metric, revision: 2 }));
    await decide(rest, []);
    expect([await owed(as.editor), await owed(as.approver)]).toEqual([['correction'], []]);
    expect([await owed(as.reviewer), await owed(as.publisher)]).toEqual([['review'], []]);
  });
});

describe('the last approval', () => {
  const place = { edition: '2024-3', province: '76' };

  it('tells whoever gave it that it published the booklet', async () => {
    await makeEdition(installation.payload, people, { code: place.edition });
    await saveFigures(people.editor, { ...place, figures: entries(soundValues) });
    await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place) });
    const decide = async (caller: DeskCaller, ...only: readonly string[]) => {
      const figures = await refs(people.editor, place, ...only);
      const { body } = await caller.post('/review/2024-3/76/decide', { approvals: figures, returns: [] });
      return body as unknown as DecisionAnswer;
    };
    expect((await decide(as.approver)).publication).toBeNull();
    expect((await decide(as.reviewer, 'cocuk', 'kiz-cocuk')).publication).toBeNull();
    const last = await decide(as.reviewer, 'hane');
    expect([last.publication, last.review.groups]).toEqual(['2024-3:76:1', []]);
    const published = async () => {
      const { body } = await as.editor.get('/sheets/2024-3/76');
      return (body as unknown as SheetView).publication;
    };
    expect(await published()).toBeNull();
    await endWaitingRenders(installation.payload, place);
    expect(await published()).toMatchObject({ number: 1 });
  });
});

describe('the current edition', () => {
  it('is read by that name, without asking first which one it is', async () => {
    await freshEdition();
    const sheetNow = await as.editor.get('/sheets/current/76');
    const current = (sheetNow.body as unknown as SheetView).edition.code;
    expect(current).toMatch(/^\d{4}-[1-9]$/);
    const boardNow = await as.publisher.get('/board/current');
    expect((boardNow.body as unknown as BoardView).edition.code).toBe(current);
    expect((await as.editor.get('/sheets/current/06')).status).toBe(404);
    expect((await as.editor.post('/sheets/current/76/save', { figures: [] })).status).toBe(404);
  });
});
