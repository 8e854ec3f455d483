import type { AdoptableText } from '@/contract/adoptView';
import { wholePublication } from '@/workflow/sheet/publications';
import { adoptTexts } from '@/workflow/editions/adoptTexts';
import { confirmForce, passCheck } from '@/workflow/forces/forceActs';
import { closeEdition } from '@/workflow/editions/moveEdition';
import { readAdoptable } from '@/workflow/editions/readAdoptable';
import { readAdoption } from '@/workflow/editions/readAdoption';
import { readBoard } from '@/workflow/board/readBoard';
import { loadSheetFor } from '@/workflow/sheet/loadSheet';
import { readRelease } from '@/workflow/release/readRelease';
import { releaseBooklet } from '@/workflow/release/releaseBooklet';
import { verifyTimeline } from '@/workflow/verify/verifyTimeline';
import type { Statement } from '@/domain/booklet/text';
import { checkData, metricData, serviceData } from '@/demo/run/textData';
import {
  approveWritten,
  check,
  makeEdition,
  makeMinistry,
  makeText,
  metrics,
  planEdition,
  section,
  service,
  type Crew,
} from '../../factories/edition';
import { enterAndApprove, entries, refs, soundValues, outcomesOf } from '../../factories/figures';
import { figure, metric, statement, text } from '../../factories/texts';
import { releaseSeen } from '../../support/releaseSeen';
import { seenOfCheck } from '../../support/seenOfCheck';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { sendFigures } from '@/workflow/figures/sendFigures';
import { issuesOf, problemsOf } from '../../support/results';

let installation: TestPayload;
let people: Crew;
let codes = 0;

const freshCode = (): string => `${String(2030 + (codes += 2))}-1`;
const sentence = (words: string): Statement => statement([figure('hane'), text(words)], { key: 'hane' });

/** The one service, rewritten and approved again. */
async function approveService(words: string): Promise<void> {
  const { payload } = installation;
  const { revision } = await payload.findByID({ collection: 'services', id: 'asdep', overrideAccess: true });
  const { statements } = serviceData({ ...service, statements: [sentence(words)] });
  await payload.update({
    collection: 'services',
    id: 'asdep',
    data: { statements, revision },
    depth: 0,
    overrideAccess: true,
    user: people.accounts.writer.user,
  });
  await approveWritten(people, 'services', 'asdep');
}

async function offered(edition: string): Promise<{ revision: number; texts: readonly AdoptableText[] }> {
  const view = await readAdoptable(people.publisher, edition);
  if (view === null) throw new Error(`No edition ${edition}`);
  return view;
}

async function latest(edition: string) {
  const { docs } = await installation.payload.find({
    collection: 'publications',
    where: { edition: { equals: edition } },
    sort: '-number',
    depth: 0,
    overrideAccess: true,
  });
  return docs.map(wholePublication)[0];
}

beforeAll(async () => {
  installation = await startTestPayload();
  people = await makeMinistry(installation.payload);
});

afterAll(async () => {
  await installation.close();
});

describe('taking a later text into an open edition', () => {
  it('lists the booklets it touches, changes nothing published, and is what the next number prints', async () => {
    const edition = freshCode();
    await approveService(' haneye ulaşılmıştır.');
    await makeEdition(installation.payload, people, { code: edition });
    const place = { edition, province: '76' };
    await enterAndApprove(people, place, soundValues);
    expect((await offered(edition)).texts).toEqual([]);
    await approveService(' haneye gidilmiştir.');
    const view = await offered(edition);
    expect(view.texts).toMatchObject([{ collection: 'services', id: 'asdep', isNew: false }]);
    const wish = { edition, ...view };
    const preview = await readAdoption(people.publisher, wish);
    expect(preview).toMatchObject({
      issues: [],
      // Ankara does not have the service, and is not ready.
      later: 1,
      same: 0,
      touched: [
        {
          plate: '76',
          number: 1,
          differing: 1,
          passages: [
            {
              before: { text: '371\u00a0haneye ulaşılmıştır.' },
              after: { text: '371\u00a0haneye gidilmiştir.' },
            },
          ],
        },
      ],
    });
    const before = await latest(edition);
    expect(problemsOf(await adoptTexts(people.publisher, wish))).toEqual([]);
    expect(await latest(edition)).toEqual(before);
    expect((await offered(edition)).texts).toEqual([]);
    const board = () => readBoard(people.publisher, edition);
    expect((await board())?.rows.find(({ plate }) => plate === '76')?.textsDiffer).toBe(true);
    const answer = await releaseSeen(people.publisher, {
      ...place,
      kind: 'correction',
      reason: 'Metin düzeltildi.',
    });
    expect(issuesOf(answer)).toEqual([]);
    const second = await latest(edition);
    expect(second?.number).toBe(2);
    expect(second?.erratum).toMatchObject({
      against: 1,
      passages: [{ metrics: [], words: [{ before: 'ulaşılmıştır', after: 'gidilmiştir' }] }],
    });
    expect((await board())?.rows.find(({ plate }) => plate === '76')?.textsDiffer).toBe(false);
    expect(await verifyTimeline(installation.payload)).toMatchObject({ broken: [] });
  });

  it('is printed by a booklet that was not out yet, and leaves other editions alone', async () => {
    const [edition, other] = [freshCode(), freshCode()];
    for (const code of [edition, other]) await makeEdition(installation.payload, people, { code });
    await approveService(' hane ziyaret edilmiştir.');
    expect(problemsOf(await adoptTexts(people.publisher, { edition, ...(await offered(edition)) }))).toEqual(
      [],
    );
    for (const code of [edition, other])
      await enterAndApprove(people, { edition: code, province: '76' }, soundValues);
    const printed = async (code: string) =>
      JSON.stringify((await latest(code))?.snapshot.texts.services[0]?.statements);
    expect(await printed(edition)).toContain('ziyaret');
    expect(await printed(other)).not.toContain('ziyaret');
  });

  it('shows at once on a sheet that was read before, whichever process wrote it', async () => {
    const [edition, other] = [freshCode(), freshCode()];
    for (const code of [edition, other]) await makeEdition(installation.payload, people, { code });
    const textsOn = async (code: string) =>
      JSON.stringify(
        (await loadSheetFor(people.editor, { edition: code, province: '76' }))?.edition.pins.texts,
      );
    const [former, elsewhere] = [await textsOn(edition), await textsOn(other)];
    expect(former).not.toContain('uğranılmıştır');
    await approveService(' haneye uğranılmıştır.');
    expect(await textsOn(edition)).toBe(former);
    await adoptTexts(people.publisher, { edition, ...(await offered(edition)) });
    expect(await textsOn(edition)).toContain('uğranılmıştır');
    expect(await textsOn(other)).toBe(elsewhere);
    // As a second web process would: its writes are known by the row alone.
    const row = await installation.payload.findByID({ collection: 'editions', id: edition });
    const pins = JSON.parse(JSON.stringify(row.pins).replaceAll('uğranılmıştır', 'girilmiştir')) as unknown;
    const data = { pins, revision: row.revision + 1 };
    await installation.payload.db.updateOne({ collection: 'editions', id: edition, data });
    expect(await textsOn(edition)).toContain('girilmiştir');
  });

  it('makes a release that was looked at before be looked at again', async () => {
    const edition = freshCode();
    await makeEdition(installation.payload, people, { code: edition, releaseMode: 'train' });
    const place = { edition, province: '76' };
    await enterAndApprove(people, place, soundValues);
    await approveService(' haneye varılmıştır.');
    const seen = await readRelease(people.publisher, edition, '76');
    const wish = { ...place, kind: null, reason: '', revision: seen?.revision ?? -1 };
    const [adopted, released] = await Promise.all([
      adoptTexts(people.publisher, { edition, ...(await offered(edition)) }),
      releaseBooklet(people.publisher, wish),
    ]);
    expect(issuesOf(adopted)).toEqual([]);
    // Whichever was first: what was released is what was looked at, or it was refused.
    const publication = await latest(edition);
    if (!released.ok) {
      expect(released.issues).toMatchObject([{ problem: 'stale' }]);
      expect(publication).toBeUndefined();
    } else {
      expect(JSON.stringify(publication?.snapshot.texts)).not.toContain('varılmıştır');
      const row = (await readBoard(people.publisher, edition))?.rows.find(({ plate }) => plate === '76');
      expect(row?.textsDiffer).toBe(true);
    }
  });

  it('is refused to others, in another state, twice, unapproved and unseen', async () => {
    const edition = freshCode();
    await makeEdition(installation.payload, people, { code: edition });
    const planned = freshCode();
    await planEdition(installation.payload, { code: planned });
    await approveService(' haneye erişilmiştir.');
    const wish = { edition, ...(await offered(edition)) };
    const [first] = wish.texts;
    if (first === undefined) throw new Error('Nothing to take in');
    const problems = async (acting: Crew['publisher'], asked: Parameters<typeof adoptTexts>[1]) =>
      problemsOf(await adoptTexts(acting, asked));
    for (const post of ['editor', 'approver', 'reviewer', 'writer'] as const)
      expect(await problems(people[post], wish)).toEqual(['role_missing']);
    expect(await problems(people.publisher, { ...wish, edition: planned, revision: 0 })).toEqual([
      'edition_not_open',
    ]);
    expect(await problems(people.publisher, { ...wish, revision: wish.revision + 1 })).toEqual(['stale']);
    expect(await problems(people.publisher, { ...wish, texts: [] })).toEqual(['field_missing']);
    expect(await problems(people.publisher, { ...wish, texts: [{ ...first, version: 'x' }] })).toEqual([
      'stale',
    ]);
    expect(await problems(people.publisher, { ...wish, texts: [{ ...first, id: 'yok' }] })).toEqual([
      'text_not_approved',
    ]);
    expect(await problems(people.publisher, wish)).toEqual([]);
    expect(await problems(people.publisher, { ...wish, revision: wish.revision + 1 })).toEqual([
      'same_version',
    ]);
    await closeEdition(people.publisher, { edition });
    expect(await problems(people.publisher, { ...wish, revision: wish.revision + 2 })).toEqual([
      'edition_closed',
    ]);
  });

  it('is refused without a metric that it names and the edition does not have', async () => {
    const edition = freshCode();
    await makeEdition(installation.payload, people, { code: edition });
    const added = { ...metric('yeni', { order: 9, required: false }), section: section.key };
    const rule = { ...check, key: 'yeni-kural', code: 'H.198', left: [{ coefficient: 1, metric: 'yeni' }] };
    await makeText(people, { collection: 'metrics', data: metricData(added) });
    await makeText(people, { collection: 'checks', data: checkData(rule) });
    await approveWritten(people, 'metrics', 'yeni');
    await approveWritten(people, 'checks', 'yeni-kural');
    const wish = await offered(edition);
    const taking = async (...ids: readonly string[]) =>
      issuesOf(
        await adoptTexts(people.publisher, {
          edition,
          revision: wish.revision,
          texts: wish.texts.filter(({ id }) => ids.includes(id)),
        }),
      );
    expect(await taking('yeni-kural')).toEqual([
      { field: 'texts', problem: 'text_missing_here', context: { text: 'yeni' } },
    ]);
    expect(await taking('yeni-kural', 'yeni')).toEqual([]);
  });

  it('makes void what two people let pass of a check, when another rule takes its place', async () => {
    const edition = freshCode();
    await makeEdition(installation.payload, people, { code: edition });
    const place = { edition, province: '76' };
    const { payload } = installation;
    await saveFigures(people.editor, { ...place, figures: entries({ ...soundValues, 'kiz-cocuk': 901 }) });
    const sheet = async () =>
      payload.findByID({ collection: 'sheets', id: `${edition}:76`, depth: 0, overrideAccess: true });
    const asked = { ...place, check: check.key, of: 'entered' as const };
    const pass = async () =>
      passCheck(people.publisher, {
        ...asked,
        seen: await seenOfCheck(people.publisher, asked),
        revision: (await sheet()).revision,
        reason: 'Kaynak böyle.',
      });
    await pass();
    const { revision } = await sheet();
    expect(problemsOf(await confirmForce(people.reviewer, { ...place, number: 1, revision }))).toEqual([]);
    const write = async (changes: Partial<typeof check>): Promise<void> => {
      const stored = await payload.findByID({ collection: 'checks', id: check.key, overrideAccess: true });
      await payload.update({
        collection: 'checks',
        id: check.key,
        data: { ...checkData({ ...check, ...changes }), revision: stored.revision },
        depth: 0,
        overrideAccess: true,
        user: people.accounts.writer.user,
      });
      await approveWritten(people, 'checks', check.key);
    };
    await write({ left: [...check.left, { coefficient: 1, metric: 'gonullu' }] });
    const wish = await offered(edition);
    const texts = wish.texts.filter(({ collection }) => collection === 'checks');
    expect(problemsOf(await adoptTexts(people.publisher, { ...wish, edition, texts }))).toEqual([]);
    expect((await sheet()).forces).toMatchObject([
      { ended: { how: 'void', by: people.publisher.person.id } },
    ]);
    await saveFigures(people.editor, { ...place, figures: entries({ gonullu: 5_000 }) });
    const sent = await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place) });
    expect(outcomesOf(sent)).toMatchObject({ cocuk: 'hard_check_failed', gonullu: 'hard_check_failed' });
    expect(await verifyTimeline(payload)).toMatchObject({ broken: [] });
    await write({});
  });

  it('lists a booklet of which only the data files read otherwise', async () => {
    const edition = freshCode();
    await makeEdition(installation.payload, people, { code: edition });
    await enterAndApprove(people, { edition, province: '76' }, soundValues);
    const hane = metrics[2];
    if (hane === undefined) throw new Error('No metric');
    const { payload } = installation;
    const write = async (changes: Partial<typeof hane>): Promise<void> => {
      const { revision } = await payload.findByID({
        collection: 'metrics',
        id: 'hane',
        overrideAccess: true,
      });
      const data = { ...metricData({ ...hane, ...changes }), revision } as never;
      const door = { depth: 0, overrideAccess: true, user: people.accounts.writer.user } as const;
      await payload.update({ collection: 'metrics', id: 'hane', data, ...door });
      await approveWritten(people, 'metrics', 'hane');
    };
    await write({ definition: { tr: 'Ziyaret edilen haneler.', en: 'Households visited.' } });
    const wish = await offered(edition);
    const texts = wish.texts.filter(({ id }) => id === 'hane');
    expect(await readAdoption(people.publisher, { ...wish, edition, texts })).toMatchObject({
      touched: [{ plate: '76', differing: 1, passages: [], trouble: null }],
    });
    await write({});
  });

  it('refuses a definition that would change what entered figures mean, and takes in a new label', async () => {
    const edition = freshCode();
    await makeEdition(installation.payload, people, { code: edition });
    const place = { edition, province: '76' };
    await saveFigures(people.editor, { ...place, figures: entries({ cocuk: 5 }) });
    const { payload } = installation;
    const cocuk = metrics[0];
    if (cocuk === undefined) throw new Error('No metric');
    const door = { depth: 0, overrideAccess: true, user: people.accounts.writer.user } as const;
    const write = async (changes: Partial<typeof cocuk>): Promise<void> => {
      const { revision } = await payload.findByID({
        collection: 'metrics',
        id: 'cocuk',
        overrideAccess: true,
      });
      const data = { ...metricData({ ...cocuk, ...changes }), revision } as never;
      await payload.update({ collection: 'metrics', id: 'cocuk', data, ...door });
      await approveWritten(people, 'metrics', 'cocuk');
    };
    await write({ timeBasis: 'event', since: 2020 });
    const wish = async () => ({
      edition,
      revision: (await offered(edition)).revision,
      texts: (await offered(edition)).texts.filter(({ collection }) => collection === 'metrics'),
    });
    expect(issuesOf(await adoptTexts(people.publisher, await wish()))).toMatchObject([
      { problem: 'metric_means_else' },
    ]);
    await write({ label: { tr: 'Çocuk sayısı', en: 'Children' } });
    expect(issuesOf(await adoptTexts(people.publisher, await wish()))).toEqual([]);
    const sheet = await readBoard(people.publisher, edition);
    expect(sheet?.rows.find(({ plate }) => plate === '76')?.progress).toMatchObject({ entered: 1 });
    await write({});
  });
});
