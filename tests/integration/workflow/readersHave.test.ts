import { asItStands } from '@/domain/disclosure/decision';
import { decideDisclosure, readDisclosureView } from '@/workflow/release/decideDisclosure';
import { approveFigures } from '@/workflow/figures/approveFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { sendFigures } from '@/workflow/figures/sendFigures';
import { readBoard } from '@/workflow/board/readBoard';
import { readForces } from '@/workflow/forces/readForces';
import { refuseForce } from '@/workflow/forces/forceActs';
import { readRelease } from '@/workflow/release/readRelease';
import { releaseBooklet } from '@/workflow/release/releaseBooklet';
import { releaseTrain } from '@/workflow/release/releaseTrain';
import { retryRender } from '@/workflow/release/retryRender';
import { readPublications, readWhole } from '@/workflow/sheet/publications';
import { makeEdition, makeMinistry, type Crew } from '../../factories/edition';
import { enterAndApprove, refs, soundValues } from '../../factories/figures';
import {
  confirmSeen,
  endWaitingRenders,
  proposeSeen,
  releaseSeen,
  withdrawSeen,
} from '../../support/releaseSeen';
import { issuesOf, problemsOf, valueOf } from '../../support/results';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let installation: TestPayload;
let people: Crew;
let codes = 0;

interface Place {
  readonly edition: string;
  readonly province: string;
}

/** Two years apart, with an edition between that nobody fills: so no test's figures are another's past. */
async function freshSheet(releaseMode: 'rolling' | 'train' = 'rolling'): Promise<Place> {
  codes += 2;
  await makeEdition(installation.payload, people, { code: `${String(2024 + codes)}-1` });
  const edition = `${String(2025 + codes)}-1`;
  await makeEdition(installation.payload, people, { code: edition, releaseMode });
  return { edition, province: '76' };
}

const publicationsOf = (place: Place) => readPublications({ payload: installation.payload }, place);

async function snapshotOf(place: Place, number: number) {
  const id = `${place.edition}:${place.province}:${String(number)}`;
  return (await readWhole({ payload: installation.payload }, id)).snapshot;
}

const ended = (place: Place, state: 'done' | 'failed') =>
  endWaitingRenders(installation.payload, place, state);

const correct = (place: Place, reason = 'Yanlış bildirilmişti.') =>
  releaseSeen(people.publisher, { ...place, kind: 'correction', reason });

/** A booklet that readers have, and then as many numbers whose files fail, each with another value. */
async function withFailed(...amounts: readonly number[]): Promise<Place> {
  const place = await freshSheet();
  await enterAndApprove(people, place, soundValues);
  for (const hane of amounts) {
    await enterAndApprove(people, place, { hane });
    expect(issuesOf(await correct(place))).toEqual([]);
    await ended(place, 'failed');
  }
  return place;
}

const boardRow = async ({ edition, province }: Place) =>
  (await readBoard(people.publisher, edition))?.rows.find(({ plate }) => plate === province);

beforeAll(async () => {
  installation = await startTestPayload();
  people = await makeMinistry(installation.payload);
});
afterAll(() => installation.close());

describe('what a correction tells', () => {
  it('is told against what readers have, whatever was released since and never came out', async () => {
    const place = await withFailed(372, 373, 374);
    await enterAndApprove(people, place, { hane: 375 });
    expect(valueOf(await correct(place)).publication).toBe(`${place.edition}:76:5`);
    const { publication } = await snapshotOf(place, 5);
    expect(publication.erratum?.against).toBe(1);
    expect(publication.changes).toEqual([
      { metric: 'hane', before: { kind: 'number', amount: 371 }, after: { kind: 'number', amount: 375 } },
    ]);
    await ended(place, 'done');
    expect(await boardRow(place)).toMatchObject({
      shown: { number: 5, isBooklet: true },
      failedNumbers: [2, 3, 4],
    });
  });

  it('may go out again with another reason where its files failed: nothing of it reached readers', async () => {
    const place = await withFailed(372);
    expect(await boardRow(place)).toMatchObject({
      publication: { number: 2, render: { state: 'failed' } },
      shown: { number: 1 },
      failedNumbers: [2],
    });
    expect(valueOf(await correct(place, 'Düzeltilmiş gerekçe.')).publication).toBe(`${place.edition}:76:3`);
    expect((await snapshotOf(place, 3)).publication.erratum?.against).toBe(1);
    await ended(place, 'done');
    expect(problemsOf(await correct(place))).toEqual(['nothing_changed']);
  });

  it('is not made while an earlier number is on its way: it could become false', async () => {
    const place = await freshSheet();
    await enterAndApprove(people, place, soundValues);
    await enterAndApprove(people, place, { hane: 373 });
    const seen = await readRelease(people.publisher, place.edition, place.province);
    const wish = { ...place, kind: 'correction', reason: 'Neden.', revision: seen?.revision ?? 0 } as const;
    expect(issuesOf(await releaseBooklet(people.publisher, wish))).toMatchObject([
      { problem: 'publication_in_making', context: { number: 1 } },
    ]);
    await ended(place, 'failed');
    expect(issuesOf(await releaseBooklet(people.publisher, wish))).toEqual([]);
  });

  it('is over once another number followed it: no later attempt brings it out', async () => {
    const place = await withFailed(372);
    await correct(place, 'Düzeltilmiş gerekçe.');
    const [second, third] = [2, 3].map((number) => `${place.edition}:76:${String(number)}`);
    const retry = async (publication = '') =>
      problemsOf(await retryRender(people.publisher, { publication }));
    expect(await retry(second)).toEqual(['publication_replaced']);
    await ended(place, 'failed');
    expect(await retry(second)).toEqual(['publication_replaced']);
    expect(await retry(third)).toEqual([]);
  });
});

describe('the first booklet that readers get', () => {
  it('is a first one, whatever its number: no kind, no reason, no erratum', async () => {
    const place = await freshSheet();
    await enterAndApprove(people, place, soundValues);
    await ended(place, 'failed');
    expect(await readRelease(people.publisher, place.edition, '76')).toMatchObject({
      isFirst: true,
      nextNumber: 2,
      failedNumbers: [1],
      withdrawable: null,
      issues: [],
    });
    const wish = { ...place, kind: null, reason: '' };
    expect(valueOf(await releaseSeen(people.publisher, wish)).publication).toBe(`${place.edition}:76:2`);
    const { publication } = await snapshotOf(place, 2);
    expect(publication).toMatchObject({ kind: 'first', reason: null, changes: [] });
    expect(publication).not.toHaveProperty('erratum');
    await ended(place, 'done');
    expect(await boardRow(place)).toMatchObject({ shown: { number: 2 }, failedNumbers: [1] });
  });

  it('may leave with a train again, with what stood in for missing figures', async () => {
    const place = await freshSheet('train');
    await enterAndApprove(people, place, { cocuk: 900, 'kiz-cocuk': 400 });
    const leave = async () => {
      const revision = (await readRelease(people.publisher, place.edition, '76'))?.revision ?? 0;
      const provinces = [{ province: '76', revision }];
      const wish = { edition: place.edition, confirmation: place.edition, provinces };
      return valueOf(await releaseTrain(people.publisher, wish)).results.flatMap(({ publication, issues }) =>
        publication === null ? issues.map(({ problem }) => problem) : [publication],
      );
    };
    expect(await leave()).toEqual([`${place.edition}:76:1`]);
    expect(await leave()).toEqual(['publication_in_making']);
    await ended(place, 'failed');
    expect(await leave()).toEqual([`${place.edition}:76:2`]);
    expect((await snapshotOf(place, 2)).publication.kind).toBe('first');
    await ended(place, 'failed');
    // By hand, too: the publisher's word that something stands in was given.
    const byHand = await releaseSeen(people.publisher, { ...place, kind: null, reason: '' });
    expect(valueOf(byHand).publication).toBe(`${place.edition}:76:3`);
    expect((await snapshotOf(place, 3)).figures['hane']?.value).toEqual({ kind: 'not_reported' });
    await ended(place, 'done');
    expect(await leave()).toEqual(['already_published']);
  });
});

describe('a withdrawal', () => {
  it('takes what readers have, and nothing that never reached them', async () => {
    const place = await withFailed(372);
    expect(await readRelease(people.publisher, place.edition, '76')).toMatchObject({
      withdrawable: { standing: [1], withdrawn: [] },
    });
    expect(issuesOf(await proposeSeen(people.publisher, { ...place, takes: [2] }))).toMatchObject([
      { problem: 'takes_unknown', context: { number: 2 } },
      { problem: 'left_out_unexplained', context: { numbers: '1' } },
    ]);
    const answer = await withdrawSeen(people.publisher, people.reviewer, { ...place, takes: [1] });
    expect(valueOf(answer).publication).toBe(`${place.edition}:76:3`);
    expect((await snapshotOf(place, 3)).publication.withdrawal?.withdraws).toEqual([1]);
  });

  it('happens once another person has confirmed it, and is told before', async () => {
    const place = await withFailed();
    const wish = { ...place, takes: [1], reason: 'Kişisel veri.', notice: 'Doğrulanıyor.' };
    expect(issuesOf(await proposeSeen(people.reviewer, wish))).toMatchObject([{ problem: 'role_missing' }]);
    expect(problemsOf(await proposeSeen(people.publisher, { ...wish, reason: ' ' }))).toEqual([
      'reason_required',
    ]);
    expect(valueOf(await proposeSeen(people.publisher, wish)).publication).toBeNull();
    expect(await publicationsOf(place)).toHaveLength(1);
    expect(await boardRow(place)).toMatchObject({ forces: 1 });
    expect(await readForces(people.reviewer, place.edition, '76')).toMatchObject({
      forces: [
        {
          kind: 'withdraw',
          state: 'waiting',
          withdrawal: { takes: [1], notice: 'Doğrulanıyor.' },
          forced: { reason: 'Kişisel veri.' },
        },
      ],
    });
    expect(problemsOf(await confirmSeen(people.publisher, place))).toEqual(['four_eyes']);
    expect(problemsOf(await proposeSeen(people.publisher, wish))).toEqual(['force_unconfirmed']);
    await enterAndApprove(people, place, { hane: 373 });
    expect(problemsOf(await correct(place))).toEqual(['force_unconfirmed']);
    expect(valueOf(await confirmSeen(people.reviewer, place)).publication).toBe(`${place.edition}:76:2`);
    const [taken] = await publicationsOf(place);
    expect(taken).toMatchObject({ kind: 'withdrawal', takes: [1], reason: 'Kişisel veri.' });
    // It is done: nobody takes it back, and nothing waits.
    const { revision = 0 } = (await readForces(people.reviewer, place.edition, '76')) ?? {};
    const refusal = { ...place, number: 1, revision, reason: 'Olmaz.' };
    expect(problemsOf(await refuseForce(people.reviewer, refusal))).toEqual(['force_released']);
    expect(issuesOf(await correct(place, 'Geri geldi.'))).toEqual([]);
  });

  it('that is refused leaves readers what they have', async () => {
    const place = await withFailed();
    await proposeSeen(people.publisher, { ...place, takes: [1] });
    const { revision = 0 } = (await readForces(people.reviewer, place.edition, '76')) ?? {};
    const refusal = { ...place, number: 1, revision, reason: 'Gerek yok.' };
    expect(issuesOf(await refuseForce(people.reviewer, refusal))).toEqual([]);
    expect(problemsOf(await confirmSeen(people.reviewer, place))).toEqual(['wrong_state']);
    expect(await publicationsOf(place)).toHaveLength(1);
  });

  it('is not confirmed over other numbers than were seen', async () => {
    const place = await withFailed(372);
    await proposeSeen(people.publisher, { ...place, takes: [1] });
    // Number 2 comes out after all, by an attempt that went on.
    const id = `${place.edition}:76:2:1`;
    await installation.payload.db.updateOne({ collection: 'renders', id, data: { shown: true } });
    expect(problemsOf(await confirmSeen(people.reviewer, place))).toEqual(['withdrawal_outdated']);
    expect((await readForces(people.reviewer, place.edition, '76'))?.forces[0]).toMatchObject({
      state: 'waiting',
      confirmed: null,
    });
  });

  it('takes every number that holds what is withdrawn, unless somebody says why not', async () => {
    const place = await freshSheet();
    await enterAndApprove(people, place, soundValues);
    await enterAndApprove(people, place, { cocuk: 901 });
    await correct(place);
    await ended(place, 'done');
    const wish = { ...place, takes: [2] };
    expect(issuesOf(await proposeSeen(people.publisher, wish))).toMatchObject([
      { problem: 'left_out_unexplained', context: { numbers: '1' } },
    ]);
    // About something that no booklet has, nothing would hold it.
    expect(problemsOf(await proposeSeen(people.publisher, { ...wish, about: ['yok'] }))).toEqual([
      'field_unreadable',
    ]);
    expect(problemsOf(await proposeSeen(people.publisher, { ...wish, takes: [] }))).toEqual([
      'takes_missing',
      'left_out_unexplained',
    ]);
    const explained = { ...wish, leftOut: '1 numarada hata yok.', instead: 1 };
    const first = await withdrawSeen(people.publisher, people.reviewer, explained);
    expect(valueOf(first).publication).toBe(`${place.edition}:76:3`);
    // A second one in a row: number 1 after all. The notice of 2 sent readers there, so it is renewed.
    const second = await withdrawSeen(people.publisher, people.reviewer, { ...place, takes: [1] });
    expect(valueOf(second).publication).toBe(`${place.edition}:76:4`);
    expect((await snapshotOf(place, 4)).publication.withdrawal).toMatchObject({
      withdraws: [1, 2, 3],
      instead: null,
    });
  });

  it('of a figure that is suppressed now takes the earlier numbers alone, and the present one stays', async () => {
    const place = await withFailed();
    const suppressed = {
      metric: 'hane',
      entry: { value: { kind: 'suppressed' } },
      note: 'Gizli.',
      asOf: null,
    } as const;
    const [ref] = await refs(people.editor, place, 'hane');
    await saveFigures(people.editor, {
      ...place,
      figures: [{ ...suppressed, revision: ref?.revision ?? 0 }],
    });
    await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place, 'hane') });
    for (const reviewer of [people.approver, people.reviewer])
      await approveFigures(reviewer, { ...place, figures: await refs(reviewer, place, 'hane') });
    const { revision = 0, figures = [] } = (await readDisclosureView(people.publisher, place)) ?? {};
    const decisions = figures
      .filter(({ undecided }) => undecided)
      .map((figure) => asItStands({ ...figure, metric: figure.metric.key }));
    const decision = { ...place, revision, reason: 'Birinci numara geri çekilecek.', decisions };
    expect(issuesOf(await decideDisclosure(people.publisher, decision))).toEqual([]);
    expect(issuesOf(await correct(place, 'Gizlilik.'))).toEqual([]);
    await ended(place, 'done');
    const view = await readRelease(people.publisher, place.edition, '76');
    const held = Object.fromEntries(
      view?.withdrawable?.figures.map(({ metric, numbers }) => [metric, numbers]) ?? [],
    );
    expect(held).toMatchObject({ hane: [1], cocuk: [1, 2] });
    const wish = { ...place, about: ['hane'], takes: [1], instead: 2 };
    expect(issuesOf(await withdrawSeen(people.publisher, people.reviewer, wish))).toEqual([]);
    await ended(place, 'done');
    expect(await boardRow(place)).toMatchObject({ shown: { number: 2, isBooklet: true } });
    expect(problemsOf(await correct(place))).toEqual(['nothing_changed']);
    // All stories here are of one province: what is suppressed in this edition would be at risk in the others.
    expect(issuesOf(await withdrawSeen(people.publisher, people.reviewer, { ...place, takes: [2] }))).toEqual(
      [],
    );
    await ended(place, 'done');
  });

  it('whose files failed is proposed again, with words that can be printed', async () => {
    const place = await withFailed();
    await withdrawSeen(people.publisher, people.reviewer, { ...place, takes: [1], notice: 'İl‑ilçe.' });
    await ended(place, 'failed');
    expect(await boardRow(place)).toMatchObject({ shown: { number: 1, isBooklet: true } });
    const again = await withdrawSeen(people.publisher, people.reviewer, { ...place, takes: [1] });
    expect(valueOf(again).publication).toBe(`${place.edition}:76:3`);
    expect((await snapshotOf(place, 3)).publication.withdrawal?.withdraws).toEqual([1]);
  });
});

describe('a typo in a published reason', () => {
  it('is mended in the open, by a publication that changes nothing else', async () => {
    const place = await freshSheet();
    await enterAndApprove(people, place, soundValues);
    await enterAndApprove(people, place, { hane: 373 });
    await correct(place, 'Hane saysı yanlıştı.');
    await ended(place, 'done');
    const view = await readRelease(people.publisher, place.edition, '76');
    expect(view?.reasons).toEqual([{ number: 2, reason: 'Hane saysı yanlıştı.' }]);
    const mend = async (number: number, reason: string) =>
      releaseSeen(people.publisher, {
        ...place,
        kind: 'correction',
        reason: 'Gerekçedeki yazım hatası.',
        mends: { number, reason },
      });
    expect(problemsOf(await mend(1, 'Olmaz.'))).toEqual(['reason_of_unknown']);
    expect(problemsOf(await mend(2, ' '))).toEqual(['reason_of_unknown']);
    expect(problemsOf(await mend(2, 'Hane saysı yanlıştı.'))).toEqual(['nothing_changed']);
    expect(valueOf(await mend(2, 'Hane sayısı yanlıştı.')).publication).toBe(`${place.edition}:76:3`);
    expect((await snapshotOf(place, 3)).publication).toMatchObject({
      kind: 'correction',
      changes: [],
      mends: { number: 2, before: 'Hane saysı yanlıştı.', after: 'Hane sayısı yanlıştı.' },
    });
    expect((await snapshotOf(place, 2)).publication.reason).toBe('Hane saysı yanlıştı.');
  });
});
