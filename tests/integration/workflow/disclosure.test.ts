import { inTransaction } from '@/database/inTransaction';
import { alreadyInPrint, decideAll } from '@/demo/run/disclosure';
import { asItStands, type DisclosureWish } from '@/domain/disclosure/decision';
import { csvOf } from '../../factories/openData';
import { progressOfSheet } from '@/workflow/sheet/advanceSheet';
import { presentFigures } from '@/workflow/figures/presentFigures';
import { approveFigures } from '@/workflow/figures/approveFigures';
import { sendFigures } from '@/workflow/figures/sendFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { decideDisclosure, readDisclosureView } from '@/workflow/release/decideDisclosure';
import { readTrain } from '@/workflow/release/readTrain';
import { releaseTrain } from '@/workflow/release/releaseTrain';
import { readRelease } from '@/workflow/release/readRelease';
import { retryRender } from '@/workflow/release/retryRender';
import { loadSheet } from '@/workflow/sheet/loadSheet';
import { wholePublication } from '@/workflow/sheet/publications';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { approveWritten, makeEdition, makeMinistry, workday, type Crew } from '../../factories/edition';
import { enterAndApprove, entries, refs, soundValues, storedFigure } from '../../factories/figures';
import { makePerson } from '../../factories/people';
import { problemsOf, valueOf } from '../../support/results';
import { endWaitingRenders, releaseSeen, takeBack, withdrawSeen } from '../../support/releaseSeen';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let installation: TestPayload;
let ministry: Crew;
/** The ministry's people, and those of the province that the test works in. */
let people: Crew;
let years = 2030;
let provinces = 10;

interface Place {
  readonly edition: string;
  readonly province: string;
}

/** A province of its own with its two people: what one test publishes is nobody else's past. */
async function freshProvince(): Promise<string> {
  provinces += 1;
  const plate = String(provinces);
  const name = { id: plate, name: `İl ${plate}`, capitals: `İL ${plate}`, slug: `il-${plate}` };
  const data = { ...name, sortKey: plate, searchKey: plate, absentServices: [] };
  await installation.payload.create({ collection: 'provinces', data, overrideAccess: true });
  const { person: editor } = await makePerson(installation.payload, {
    roles: ['province_editor'],
    province: plate,
  });
  const made = await makePerson(installation.payload, { roles: ['province_approver'], province: plate });
  people = {
    ...ministry,
    editor: { ...ministry.editor, person: editor },
    approver: { ...ministry.approver, person: made.person },
  };
  return plate;
}

async function freshSheet(releaseMode: 'rolling' | 'train' = 'rolling'): Promise<Place> {
  const province = await freshProvince();
  years += 1;
  const edition = `${String(years)}-1`;
  await makeEdition(installation.payload, people, { code: edition, releaseMode });
  return { edition, province };
}

async function publicationOf({ edition, province }: Place, number = 1) {
  const id = `${edition}:${province}:${String(number)}`;
  const door = { disableErrors: true, depth: 0, overrideAccess: true } as const;
  const stored = await installation.payload.findByID({ collection: 'publications', id, ...door });
  return stored && wholePublication(stored);
}

async function present(place: Place, number = 1): Promise<void> {
  const publication = await publicationOf(place, number);
  if (publication === null) throw new Error('Nothing was published');
  await inTransaction(installation.payload, (req) => presentFigures(req, publication));
}

async function viewOf(place: Place) {
  const view = await readDisclosureView(people.publisher, place);
  if (view === null) throw new Error('No such booklet');
  return view;
}

/** Decides on a booklet as somebody does who has just looked at it. */
async function decide(
  acting: ActContext,
  place: Place,
  decisions: readonly DisclosureWish[],
  reason = 'Kamuya açık',
) {
  const { revision } = await viewOf(place);
  return decideDisclosure(acting, { ...place, revision, reason, decisions });
}

/** The wish that takes all risks of a figure as it stands. */
async function standing(place: Place, metric: string): Promise<DisclosureWish> {
  const figure = (await viewOf(place)).figures.find((each) => each.metric.key === metric);
  if (figure === undefined) throw new Error(`${metric} is not at risk`);
  return asItStands({ ...figure, metric });
}

/** What a figure is at risk of, each with the edition and number that it is told of. */
async function risksOf(place: Place, metric: string): Promise<readonly string[]> {
  const figure = (await viewOf(place)).figures.find((each) => each.metric.key === metric);
  return (figure?.risks ?? []).map(({ kind, elsewhere }) =>
    elsewhere === null ? kind : `${kind} ${elsewhere.edition}:${String(elsewhere.number)}`,
  );
}

/** Enters another value, or none for readers, and has it approved by all. */
async function change(place: Place, metric: string, amount: number | null): Promise<void> {
  const [ref] = await refs(people.editor, place, metric);
  const revisions = { [metric]: ref?.revision ?? 0 };
  const hidden = { entry: { value: { kind: 'suppressed' } }, note: 'Gizli.', asOf: null } as const;
  const figures =
    amount === null
      ? [{ ...hidden, metric, revision: ref?.revision ?? 0 }]
      : entries({ [metric]: amount }, revisions);
  await saveFigures(people.editor, { ...place, figures });
  await sendFigures(people.editor, { ...place, figures: await refs(people.editor, place, metric) });
  await approveFigures(people.approver, { ...place, figures: await refs(people.editor, place, metric) });
  await approveFigures(people.reviewer, { ...place, figures: await refs(people.editor, place, metric) });
}

const correction = (place: Place) =>
  releaseSeen(people.publisher, { ...place, kind: 'correction', reason: 'Yeniden sayıldı.' });

/** Lets readers have a number, its files and its published copies. */
async function giveReaders(place: Place, number = 1): Promise<void> {
  await endWaitingRenders(installation.payload, place);
  await present(place, number);
}

const suppress = (metric: string): DisclosureWish => ({ metric, choice: 'suppress', accepted: [] });
const few = { ...soundValues, 'kiz-cocuk': 3 };

async function timelineOf({ edition, province }: Place) {
  const { docs } = await installation.payload.find({
    collection: 'timeline',
    where: { scope: { equals: `sheet:${edition}:${province}` } },
    sort: 'seq',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs;
}

beforeAll(async () => {
  installation = await startTestPayload();
  ministry = await makeMinistry(installation.payload);
  people = ministry;
  for (const id of ['kiz-cocuk', 'hane']) {
    const { revision } = await installation.payload.findByID({
      collection: 'metrics',
      id,
      overrideAccess: true,
    });
    await installation.payload.update({
      collection: 'metrics',
      id,
      data: { sensitive: true, revision },
      overrideAccess: true,
      user: people.accounts.writer.user,
    });
    await approveWritten(people, 'metrics', id);
  }
});

afterAll(async () => {
  await installation.close();
});

describe('a count below its threshold', () => {
  it('keeps number 1 from coming by itself, until the publisher decides that it is printed', async () => {
    const place = await freshSheet();
    const approved = await enterAndApprove(people, place, few);
    expect(approved.publication).toBeNull();
    expect(approved.sheet && progressOfSheet(approved.sheet)).toMatchObject({ undecided: 1, falls: 0 });
    expect(problemsOf(await releaseSeen(people.publisher, { ...place, kind: null, reason: '' }))).toEqual([
      'disclosure_undecided',
    ]);
    const wish = await standing(place, 'kiz-cocuk');
    expect(problemsOf(await decide(people.reviewer, place, [wish]))).toEqual(['role_missing']);
    expect(problemsOf(await decide(people.editor, place, [wish]))).toEqual(['role_missing']);
    expect(problemsOf(await decide(people.publisher, place, [wish], ' '))).toEqual(['reason_required']);
    expect(problemsOf(await decide(people.publisher, place, [suppress('cocuk')]))).toEqual(['no_risk']);
    const stale = { ...place, revision: 1, reason: 'Neden', decisions: [wish] };
    expect(problemsOf(await decideDisclosure(people.publisher, stale))).toEqual(['stale']);
    expect(valueOf(await decide(people.publisher, place, [wish]))).toEqual({
      publication: `${place.edition}:${place.province}:1`,
    });

    const publication = await publicationOf(place);
    expect(publication?.snapshot.figures['kiz-cocuk']?.value).toEqual({ kind: 'number', amount: 3 });
    expect(publication?.disclosure).toMatchObject([
      { metric: 'kiz-cocuk', choice: 'publish', decided: { byName: 'publisher', reason: 'Kamuya açık' } },
    ]);
    expect(JSON.stringify(publication?.snapshot)).not.toContain('Kamuya açık');
    const acts = await timelineOf(place);
    expect(acts.find(({ action }) => action === 'decide_disclosure')).toMatchObject({
      actorName: 'publisher',
      comment: 'Kamuya açık',
      changes: [{ field: 'kiz-cocuk', before: null, after: { choice: 'publish', value: { amount: 3 } } }],
    });
  });

  it('is suppressed in the booklet alone: the approved value stays, and what readers get says nothing of it', async () => {
    const place = await freshSheet();
    await enterAndApprove(people, place, few);
    const answer = await decide(people.publisher, place, [suppress('kiz-cocuk')], '');
    expect(valueOf(answer).publication).toBe(`${place.edition}:${place.province}:1`);
    const publication = await publicationOf(place);
    expect(publication?.snapshot.figures['kiz-cocuk']).toMatchObject({ value: { kind: 'suppressed' } });
    expect(publication && csvOf(publication.snapshot)).toMatch(/,kiz-cocuk,kiz-cocuk,[^,]*,,[^\r]*,Q,/);
    await present(place);
    expect(await storedFigure(installation.payload, place, 'kiz-cocuk')).toMatchObject({
      state: 'published',
      value: { kind: 'number', amount: 3 },
      approved: { value: { kind: 'number', amount: 3 } },
      published: { value: { kind: 'suppressed' } },
    });
  });

  it('was decided for one value: a correction asks again for another, and not for the same', async () => {
    const place = await freshSheet();
    await enterAndApprove(people, place, few);
    valueOf(await decide(people.publisher, place, [await standing(place, 'kiz-cocuk')]));
    await present(place);
    await change(place, 'cocuk', 901);
    const wish = { ...place, kind: 'correction' as const, reason: 'Yeniden sayıldı.' };
    expect(problemsOf(await releaseSeen(people.publisher, wish))).toEqual([]);
    await change(place, 'kiz-cocuk', 2);
    expect(problemsOf(await releaseSeen(people.publisher, wish))).toEqual(['disclosure_undecided']);
    // What number 1 shows at its own address is no secret; the person who suppresses it now is told so.
    valueOf(await decide(people.publisher, place, [suppress('kiz-cocuk')], ''));
    const { figures } = await viewOf(place);
    expect(figures.map(({ metric, risks }) => [metric.key, risks.map(({ kind }) => kind)])).toEqual([
      ['kiz-cocuk', ['still_public', 'still_public']],
    ]);
    expect(problemsOf(await releaseSeen(people.publisher, wish))).toEqual(['disclosure_undecided']);
    valueOf(await decide(people.publisher, place, [await standing(place, 'kiz-cocuk')], 'Geri çekilecek.'));
    expect(problemsOf(await releaseSeen(people.publisher, wish))).toEqual([]);
    expect((await publicationOf(place, 3))?.snapshot.figures['kiz-cocuk']?.value).toEqual({
      kind: 'suppressed',
    });
  });
});

describe('what readers have of another edition', () => {
  it('is looked at: a rise by few, a count that was suppressed there', async () => {
    const place = await freshSheet();
    await enterAndApprove(people, place, few);
    valueOf(await decide(people.publisher, place, [suppress('kiz-cocuk')], ''));
    await present(place);
    const next = { edition: `${place.edition.slice(0, 4)}-2`, province: place.province };
    await makeEdition(installation.payload, people, { code: next.edition });
    const approved = await enterAndApprove(people, next, { ...few, hane: 373 });
    expect(approved.publication).toBeNull();
    const risks = async () =>
      (await viewOf(next)).figures.flatMap((figure) =>
        figure.risks.map(({ kind }) => `${figure.metric.key} ${kind}`),
      );
    expect(await risks()).toEqual([
      'kiz-cocuk below_threshold',
      'kiz-cocuk reveals_another_edition',
      'hane differencing',
    ]);
    await decideAll(people.publisher, next, alreadyInPrint);
    expect(await publicationOf(next)).not.toBeNull();
  });

  it('is compared with the approved number where only readers were not told: a fall stays a fall', async () => {
    const place = await freshSheet();
    await enterAndApprove(people, place, { ...soundValues, hane: 4 });
    valueOf(await decide(people.publisher, place, [suppress('hane')], ''));
    await present(place);
    const next = { edition: `${place.edition.slice(0, 4)}-2`, province: place.province };
    await makeEdition(installation.payload, people, { code: next.edition });
    const { before } = await inTransaction(installation.payload, async (req) => {
      const sheet = await loadSheet(req, next, workday);
      if (sheet === null) throw new Error('No sheet');
      return sheet;
    });
    expect(before.values.get('hane')).toEqual({ kind: 'number', amount: 4 });
  });
});

describe('a train', () => {
  it('leaves a booklet behind that nobody has decided on, and takes it once somebody has', async () => {
    const place = await freshSheet('train');
    await enterAndApprove(people, place, few);
    const leave = async () => {
      const { rows } = (await readTrain(people.publisher, place.edition)) ?? { rows: [] };
      const row = rows.find(({ plate }) => plate === place.province);
      const provinces = [{ province: place.province, revision: row?.revision ?? 0 }];
      const request = { edition: place.edition, confirmation: place.edition, provinces };
      return { row, result: valueOf(await releaseTrain(people.publisher, request)).results[0] };
    };
    const before = await leave();
    expect(before.row).toMatchObject({ state: 'blocked', issues: [{ problem: 'disclosure_undecided' }] });
    expect(before.result).toMatchObject({ publication: null, issues: [{ problem: 'disclosure_undecided' }] });
    expect(
      valueOf(await decide(people.publisher, place, [suppress('kiz-cocuk')], '')).publication,
    ).toBeNull();
    const after = await leave();
    expect(after.row).toMatchObject({ state: 'complete', issues: [] });
    expect(after.result).toMatchObject({ publication: `${place.edition}:${place.province}:1` });
    const publication = await publicationOf(place);
    expect(publication?.snapshot.figures['kiz-cocuk']?.value).toEqual({ kind: 'suppressed' });
    expect(publication?.disclosure).toMatchObject([{ metric: 'kiz-cocuk', choice: 'suppress' }]);
  });
});

describe('what readers do not have any more, or never had', () => {
  it('a number that was taken back is no risk, neither by its copies nor by its files', async () => {
    const place = await freshSheet();
    await enterAndApprove(people, place, few);
    valueOf(await decide(people.publisher, place, [await standing(place, 'kiz-cocuk')]));
    await giveReaders(place);
    valueOf(await decide(people.publisher, place, [suppress('kiz-cocuk')], ''));
    expect(await risksOf(place, 'kiz-cocuk')).toEqual([`still_public ${place.edition}:1`]);
    valueOf(await withdrawSeen(people.publisher, people.reviewer, { ...place, takes: [1] }));
    await giveReaders(place, 2);
    expect(await risksOf(place, 'kiz-cocuk')).toEqual([]);
    // Nor does it make a small count known that nobody has decided on.
    valueOf(await decide(people.publisher, place, [{ ...suppress('kiz-cocuk'), choice: 'publish' }], ''));
    expect(await risksOf(place, 'kiz-cocuk')).toEqual(['below_threshold']);
  });

  it('a figure that was decided to be suppressed is withdrawn with every number that prints it', async () => {
    const place = await freshSheet();
    await enterAndApprove(people, place, { ...few, 'kiz-cocuk': 4 });
    valueOf(await decide(people.publisher, place, [await standing(place, 'kiz-cocuk')]));
    await giveReaders(place);
    await change(place, 'kiz-cocuk', 3);
    valueOf(await decide(people.publisher, place, [await standing(place, 'kiz-cocuk')]));
    valueOf(await correction(place));
    await giveReaders(place, 2);
    valueOf(await decide(people.publisher, place, [suppress('kiz-cocuk')], ''));
    valueOf(await decide(people.publisher, place, [await standing(place, 'kiz-cocuk')]));
    valueOf(await correction(place));
    await giveReaders(place, 3);
    const view = await readRelease(people.publisher, place.edition, place.province);
    const held = view?.withdrawable?.figures.find(({ metric }) => metric === 'kiz-cocuk');
    expect(held?.numbers).toEqual([1, 2]);
  });

  it.each([
    [
      'decided to be suppressed',
      async (place: Place) => decide(people.publisher, place, [suppress('kiz-cocuk')], ''),
    ],
    ['approved anew', async (place: Place) => change(place, 'cocuk', 901)],
    ['suppressed by its province', async (place: Place) => change(place, 'kiz-cocuk', null)],
    [
      'no longer decided on',
      async (place: Place) =>
        decide(people.publisher, place, [{ ...suppress('kiz-cocuk'), choice: 'publish' }], ''),
    ],
  ] as const)('a number that failed is not tried again over a figure that was %s', async (_, happen) => {
    const place = await freshSheet();
    await enterAndApprove(people, place, few);
    const wish = await standing(place, 'kiz-cocuk');
    const publication = valueOf(await decide(people.publisher, place, [wish])).publication ?? '';
    await endWaitingRenders(installation.payload, place, 'failed');
    await happen(place);
    expect(problemsOf(await retryRender(people.publisher, { publication }))).toEqual([
      'publication_outdated',
    ]);
  });

  it('a number that failed is tried again while its figures are those of today', async () => {
    const place = await freshSheet('train');
    await enterAndApprove(people, place, few);
    valueOf(await decide(people.publisher, place, [suppress('kiz-cocuk')], ''));
    valueOf(await releaseSeen(people.publisher, { ...place, kind: null, reason: '' }));
    await endWaitingRenders(installation.payload, place, 'failed');
    const publication = `${place.edition}:${place.province}:1`;
    expect(problemsOf(await retryRender(people.publisher, { publication }))).toEqual([]);
  });

  it('a value that a later booklet prints beside its own is theirs, too, and comes out no more once it was taken back', async () => {
    const { payload } = installation;
    const place = await freshSheet();
    await enterAndApprove(people, place, soundValues);
    await giveReaders(place);
    const setState = (state: 'open' | 'closed') =>
      payload.db.updateOne({ collection: 'editions', id: place.edition, data: { state } });
    await setState('closed');
    const next = { edition: `${place.edition.slice(0, 4)}-2`, province: place.province };
    await makeEdition(payload, people, { code: next.edition });
    await enterAndApprove(people, next, { ...soundValues, hane: 500 });
    await giveReaders(next);
    await change(next, 'hane', 510);
    expect(problemsOf(await correction(next))).toEqual([]);
    await endWaitingRenders(payload, next, 'failed');
    const publication = `${next.edition}:${next.province}:2`;
    expect(problemsOf(await retryRender(people.publisher, { publication }))).toEqual([]);
    await endWaitingRenders(payload, next, 'failed');

    await setState('open');
    const { withdrawable } = (await readRelease(people.publisher, place.edition, place.province)) ?? {};
    expect(withdrawable?.totalled).toEqual([next.edition]);
    const quoted = withdrawable?.quoted.map(({ edition, number, metrics }) =>
      metrics.includes('hane') ? `${edition}:${String(number)}` : '',
    );
    expect(quoted).toEqual([`${next.edition}:1`]);
    await change(place, 'hane', null);
    expect(await risksOf(place, 'hane')).toEqual([
      `still_public ${place.edition}:1`,
      `shown_in_another_edition ${next.edition}:1`,
    ]);
    expect(await takeBack(people.publisher, people.reviewer, place)).toEqual([]);
    expect(problemsOf(await retryRender(people.publisher, { publication }))).toEqual([
      'publication_outdated',
    ]);
  });

  it('a value that only stands in for one that nobody entered is theirs, too', async () => {
    const place = await freshSheet();
    await enterAndApprove(people, place, soundValues);
    await giveReaders(place);
    const next = { edition: `${place.edition.slice(0, 4)}-2`, province: place.province };
    await makeEdition(installation.payload, people, { code: next.edition, releaseMode: 'train' });
    await enterAndApprove(people, next, { cocuk: 900, 'kiz-cocuk': 400 });
    const { revision } = await viewOf(next);
    const provinces = [{ province: next.province, revision }];
    const request = { edition: next.edition, confirmation: next.edition, provinces };
    expect(valueOf(await releaseTrain(people.publisher, request)).results[0]?.issues).toEqual([]);
    await giveReaders(next);
    expect((await publicationOf(next))?.snapshot.figures['hane']?.value.kind).toBe('carried_over');
    await change(place, 'hane', null);
    expect(await risksOf(place, 'hane')).toEqual([
      `shown_in_another_edition ${next.edition}:1`,
      `still_public ${place.edition}:1`,
    ]);
  });
});
