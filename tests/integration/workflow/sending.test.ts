import { approveFigures } from '@/workflow/figures/approveFigures';
import { planSending, sendFigures } from '@/workflow/figures/sendFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { usualBounds } from '@/domain/checks/bounds';
import { inspectFigure } from '@/workflow/entry/inspectFigure';
import { reviewView } from '@/workflow/review/reviewView';
import { loadSheetFor } from '@/workflow/sheet/loadSheet';
import type { SheetPlace } from '@/workflow/sheet/actRequest';
import { makeEdition, makeMinistry, type Crew } from '../../factories/edition';
import {
  enterAndApprove,
  entries,
  outcomesOf,
  refs,
  shownFigure,
  soundValues,
  storedFigure,
  returnFigures,
} from '../../factories/figures';
import { timelineFaults } from '../../support/timelineFaults';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let installation: TestPayload;
let people: Crew;
let codes = 0;
const province = '76';

beforeAll(async () => {
  installation = await startTestPayload();
  people = await makeMinistry(installation.payload);
});

afterAll(() => installation.close());

/** A sheet whose edition before has the sound values, with these typed in it. */
async function typedSheet(values: Parameters<typeof entries>[0]): Promise<SheetPlace> {
  codes += 2;
  const [before, now] = [`${String(2026 + codes)}-1`, `${String(2027 + codes)}-1`];
  for (const code of [before, now])
    await makeEdition(installation.payload, people, { code, releaseMode: 'train' });
  await enterAndApprove(people, { edition: before, province }, soundValues);
  const place = { edition: now, province };
  const saved = await saveFigures(people.editor, { ...place, figures: entries(values) });
  expect(outcomesOf(saved)).toEqual(Object.fromEntries(Object.keys(values).map((key) => [key, 'done'])));
  return place;
}

const tenfold = { ...soundValues, cocuk: 9000 };
const reason = { code: 'U.201', text: 'Kapsam genişledi.' };

async function sendWith(place: SheetPlace, reasons: readonly { code: string; text: string }[]) {
  const figures = await refs(people.editor, place);
  const answered = figures.map((each) => (each.metric === 'cocuk' ? { ...each, reasons } : each));
  return sendFigures(people.editor, { ...place, figures: answered });
}

describe('sending', () => {
  it('asks why where a rule speaks, keeps nobody else, and takes the reason along to the review', async () => {
    const place = await typedSheet(tenfold);
    expect(outcomesOf(await sendWith(place, []))).toEqual({
      cocuk: 'check_asks_reason',
      'kiz-cocuk': 'done',
      hane: 'done',
    });
    const figures = await refs(people.editor, place, 'cocuk');
    const sent = await sendFigures(people.editor, {
      ...place,
      figures: figures.map((each) => ({ ...each, reasons: [reason, { code: 'U.299', text: 'Sorulmadı.' }] })),
    });
    expect(outcomesOf(sent)).toEqual({ cocuk: 'done' });
    const { reasons, state } = await storedFigure(installation.payload, place, 'cocuk');
    expect(state).toBe('in_review');
    expect(reasons).toMatchObject([{ ...reason, now: 9000, against: 900, by: people.editor.person.id }]);

    const sheet = await loadSheetFor(people.approver, place);
    const review = sheet && (await reviewView(people.approver, sheet));
    const waiting = review?.groups.flatMap((group) => group.figures) ?? [];
    expect(waiting.find(({ metric }) => metric === 'cocuk')?.flags).toMatchObject([
      {
        code: 'U.201',
        now: 9000,
        against: 900,
        slip: { kind: 'times', of: 10 },
        reason: { text: reason.text, by: 'editor' },
      },
    ]);
    const inspected = await inspectFigure(people.approver, `${place.edition}:76:cocuk`);
    expect(inspected?.acts[0]).toMatchObject({ action: 'send', actor: 'editor', reasons: [reason] });
    expect(inspected).toMatchObject({ touchedBy: ['editor'], bounds: usualBounds });
  });

  it.each([
    ['an empty reason', ''],
    ['blanks', ' \u200b\t '],
  ])('does not take %s for an answer', async (_, text) => {
    const place = await typedSheet(tenfold);
    expect(outcomesOf(await sendWith(place, [{ ...reason, text }]))['cocuk']).toBe('check_asks_reason');
  });

  it('does not take the answer to one rule for that to another', async () => {
    const place = await typedSheet(tenfold);
    expect(outcomesOf(await sendWith(place, [{ ...reason, code: 'U.202' }]))['cocuk']).toBe(
      'check_asks_reason',
    );
  });

  it('asks again once the value is another one, and not where it was returned and stayed', async () => {
    const place = await typedSheet(tenfold);
    await sendWith(place, [reason]);
    const figures = await refs(people.approver, place, 'cocuk');
    await returnFigures(people.approver, { ...place, figures, reason: 'Kaynağı yazınız.' });
    expect(
      await planSending(people.editor, { ...place, figures: await refs(people.editor, place, 'cocuk') }),
    ).toEqual({
      goes: ['cocuk'],
      asks: [],
      stays: [],
    });
    const { revision } = await storedFigure(installation.payload, place, 'cocuk');
    await saveFigures(people.editor, { ...place, figures: entries({ cocuk: 9001 }, { cocuk: revision }) });
    expect((await storedFigure(installation.payload, place, 'cocuk')).reasons).toEqual([]);
    expect(outcomesOf(await sendWith(place, []))['cocuk']).toBe('check_asks_reason');
  });

  it('lets a fall be answered by its note, by a reason, and by nothing else', async () => {
    const place = await typedSheet({ ...soundValues, hane: 370 });
    const [ref] = await refs(people.editor, place, 'hane');
    const send = (reasons: readonly { code: string; text: string }[]) =>
      sendFigures(people.editor, { ...place, figures: ref === undefined ? [] : [{ ...ref, reasons }] });
    expect(outcomesOf(await send([]))).toEqual({ hane: 'fall_needs_reason' });
    expect(outcomesOf(await send([{ code: 'U.205', text: 'Mükerrer kayıt silindi.' }]))).toEqual({
      hane: 'done',
    });
    const noted = await typedSheet({ ...soundValues, hane: 370 });
    const figure = { metric: 'hane', revision: 1, entry: { input: '369' }, note: 'Silindi.', asOf: null };
    await saveFigures(people.editor, { ...noted, figures: [figure] });
    const figures = await refs(people.editor, noted, 'hane');
    expect(outcomesOf(await sendFigures(people.editor, { ...noted, figures }))).toEqual({ hane: 'done' });
  });

  it('leaves what was said in the records as the timeline tells it', async () => {
    const place = await typedSheet(tenfold);
    await sendWith(place, [reason]);
    expect(await timelineFaults(installation.payload)).toEqual([]);
    const forged = await storedFigure(installation.payload, place, 'cocuk');
    await installation.payload.db.updateOne({
      collection: 'figures',
      id: forged.id,
      data: { reasons: [{ ...forged.reasons[0], text: 'Başka bir gerekçe.' }] },
    });
    expect(await timelineFaults(installation.payload)).toEqual([`figures ${forged.id} value differs`]);
  });
});

describe('the plan of a sending', () => {
  it('says what goes, what asks and what stays, as the sending then does, and stores nothing', async () => {
    const place = await typedSheet({ ...tenfold, 'kiz-cocuk': 9500 });
    await saveFigures(people.editor, {
      ...place,
      figures: entries({ gonullu: { kind: 'not_reported' } }),
    });
    const figures = await refs(people.editor, place);
    const plan = await planSending(people.editor, { ...place, figures });
    expect(plan?.goes).toEqual(['hane']);
    expect(plan?.asks).toEqual([]);
    expect(plan?.stays.map(({ metric, issues }) => [metric, issues.map(({ problem }) => problem)])).toEqual([
      ['cocuk', ['hard_check_failed', 'check_asks_reason']],
      ['gonullu', ['reason_required']],
      ['kiz-cocuk', ['hard_check_failed', 'check_asks_reason']],
    ]);
    expect(await refs(people.editor, place)).toEqual(figures);

    const asking = await typedSheet(tenfold);
    const asked = await planSending(people.editor, { ...asking, figures: await refs(people.editor, asking) });
    expect(asked).toMatchObject({
      goes: ['hane', 'kiz-cocuk'],
      asks: [{ metric: 'cocuk', questions: [{ code: 'U.201', now: 9000, against: 900, reason: null }] }],
      stays: [],
    });
  });

  it('is nobody’s of another province', async () => {
    const place = await typedSheet(soundValues);
    const elsewhere = { ...place, province: '06', figures: [{ metric: 'cocuk', revision: 0 }] };
    expect(await planSending(people.editor, elsewhere)).toBeNull();
    const figures = await refs(people.editor, place);
    const strange = await planSending(people.reviewer, { ...place, figures });
    expect(strange?.goes).toEqual([]);
    expect(strange?.stays.map(({ issues }) => issues[0]?.problem)).toEqual(figures.map(() => 'role_missing'));
  });
});

describe('"unchanged, confirmed"', () => {
  const unchanged = (edition: string, metric: string) => ({
    metric,
    revision: 0,
    entry: { unchanged: edition },
    note: null,
    asOf: null,
  });

  it('takes the values of the edition before over many figures at once, and keeps that it did', async () => {
    const place = await typedSheet({});
    const sheet = await loadSheetFor(people.editor, place);
    const before = sheet?.before.edition ?? '';
    const metrics = Object.keys(soundValues);
    const figures = metrics.map((metric) => unchanged(before, metric));
    const answer = await saveFigures(people.editor, { ...place, figures });
    expect(outcomesOf(answer)).toEqual(Object.fromEntries(metrics.map((metric) => [metric, 'done'])));
    for (const metric of metrics)
      expect(await storedFigure(installation.payload, place, metric)).toMatchObject({
        value: { kind: 'number', amount: soundValues[metric] },
        unchanged: before,
      });
    expect(await shownFigure(people.editor, place, 'cocuk')).toMatchObject({ unchanged: before, age: 2 });
    const [act] = (await inspectFigure(people.editor, `${place.edition}:76:cocuk`))?.acts ?? [];
    expect(act).toMatchObject({ action: 'save', unchanged: before });
    const note = { ...unchanged('', 'cocuk'), revision: 1, entry: { input: '900' }, note: 'Kayıttan.' };
    await saveFigures(people.editor, { ...place, figures: [note] });
    expect((await storedFigure(installation.payload, place, 'cocuk')).unchanged).toBe(before);
    const other = { ...note, revision: 2, entry: { input: '901' } };
    await saveFigures(people.editor, { ...place, figures: [other] });
    expect((await storedFigure(installation.payload, place, 'cocuk')).unchanged).toBeNull();
  });

  it('is refused for another edition than the one before, and where there was nothing', async () => {
    const place = await typedSheet({});
    const sheet = await loadSheetFor(people.editor, place);
    const before = sheet?.before.edition ?? '';
    const figures = [
      unchanged('2026-1', 'cocuk'),
      unchanged(place.edition, 'hane'),
      unchanged(before, 'gonullu'),
    ];
    expect(outcomesOf(await saveFigures(people.editor, { ...place, figures }))).toEqual({
      cocuk: 'not_unchanged',
      hane: 'not_unchanged',
      gonullu: 'not_unchanged',
    });
  });

  it('is a save like others for four eyes', async () => {
    const place = await typedSheet({});
    const before = (await loadSheetFor(people.editor, place))?.before.edition ?? '';
    await saveFigures(people.editor, { ...place, figures: [unchanged(before, 'cocuk')] });
    await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place) });
    const { touchedBy } = await storedFigure(installation.payload, place, 'cocuk');
    expect(touchedBy).toEqual([people.editor.person.id]);
    const figures = await refs(people.editor, place);
    expect(outcomesOf(await approveFigures(people.editor, { ...place, figures }))).toEqual({
      cocuk: 'role_missing',
    });
  });
});
