import type { QueueLine } from '@/contract/reviewQueue';
import { addComment } from '@/workflow/conversations/addRemark';
import { approveFigures } from '@/workflow/figures/approveFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { sendFigures } from '@/workflow/figures/sendFigures';
import { readToday } from '@/workflow/today/readToday';
import { readReviewQueue } from '@/workflow/review/readReviewQueue';
import { sweepPresence } from '@/workflow/review/sheetPresence';
import type { ActContext, SheetPlace } from '@/workflow/sheet/actRequest';
import { makeEdition, makeMinistry, workday, type Crew } from '../../factories/edition';
import { entries, refs } from '../../factories/figures';
import { makePerson, sessionHeader } from '../../factories/people';
import { makeSuspiciousSheet } from '../../factories/twoReaders';
import { deskCaller } from '../../support/deskEndpoints';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let installation: TestPayload;
let people: Crew;
let suspicious: SheetPlace;
let ankara: ActContext;

beforeAll(async () => {
  installation = await startTestPayload();
  const { payload } = installation;
  people = await makeMinistry(payload);
  suspicious = await makeSuspiciousSheet(payload, people, [2031, 2032]);
  const both = await makePerson(payload, { roles: ['province_editor'], province: '06' });
  const approver = await makePerson(payload, { roles: ['province_approver'], province: '06' });
  const editor: ActContext = { payload, person: both.person, now: workday };
  ankara = { payload, person: approver.person, now: workday };
  await makeEdition(payload, people, { code: '2033-1', releaseMode: 'train' });
  for (const place of [
    { edition: suspicious.edition, province: '06' },
    { edition: '2033-1', province: '06' },
  ]) {
    const figures = entries({ cocuk: 500, 'kiz-cocuk': 200 }).map((each) => ({
      ...each,
      note: 'Kayıt yenilendi.',
    }));
    await saveFigures(editor, { ...place, figures });
    await sendFigures(editor, { ...place, figures: await refs(editor, place) });
  }
  const place = { edition: suspicious.edition, province: '06' };
  await approveFigures(ankara, { ...place, figures: await refs(ankara, place) });
});

afterAll(async () => {
  await installation.close();
});

const shortly = ({ edition, plate, stage, waiting, changed, notes }: QueueLine) => ({
  place: `${edition}:${plate}`,
  stage,
  waiting,
  changed,
  notes,
});

/** Those of the editions that no test decides on. */
const ours = (lines: readonly QueueLine[]): readonly QueueLine[] =>
  lines.filter(({ edition }) => [suspicious.edition, '2033-1'].includes(edition));

describe('the queue of a reviewer', () => {
  it('has the ministry’s sheets by risk, each with what there is to see', async () => {
    const queue = await readReviewQueue({ ...people.reviewer, now: new Date('2024-06-06T09:00:00.000Z') });
    expect(ours(queue.lines).map(shortly)).toEqual([
      { place: `${suspicious.edition}:76`, stage: 'ministry', waiting: 3, changed: 2, notes: 0 },
      { place: `${suspicious.edition}:06`, stage: 'ministry', waiting: 2, changed: 2, notes: 2 },
    ]);
    expect(ours(queue.lines)[0]).toMatchObject({
      province: 'Iğdır',
      days: 3,
      unchanged: 1,
      flags: [{ code: 'U.201', serious: true, count: 1 }],
      sections: ['aile-toplum'],
      section: 1,
      conversations: 0,
      claim: null,
      looking: [],
    });
    expect(queue.sections).toEqual([{ key: 'aile-toplum', number: 1, title: 'Aile ve Toplum' }]);
  });

  it('counts the conversations that wait for an answer', async () => {
    const figure = `${suspicious.edition}:76:hane`;
    const shown = async () =>
      ours((await readReviewQueue(people.reviewer)).lines).map(({ conversations }) => conversations);
    await addComment(people.reviewer, { figure, text: 'Kaynak nedir?', mentions: [] });
    expect(await shown()).toEqual([1, 0]);
    await addComment(people.editor, { figure, text: 'ASDEP.', mentions: [] });
    expect(await shown()).toEqual([0, 0]);
  });

  it('says in the day’s work how many of them a rule speaks of', async () => {
    const { duties } = await readToday(people.reviewer, []);
    const review = duties.find((duty) => duty.kind === 'review' && duty.edition === suspicious.edition);
    expect(review).toMatchObject({ figures: 5, sheets: 2, flagged: 1 });
  });

  it('has a province’s own sheets at its own review only', async () => {
    expect(ours((await readReviewQueue(ankara)).lines).map(shortly)).toEqual([
      { place: '2033-1:06', stage: 'province', waiting: 2, changed: 2, notes: 2 },
    ]);
    expect(ours((await readReviewQueue(people.approver)).lines)).toEqual([]);
  });

  it('is empty for who reviews texts alone, and shut for who reviews nothing', async () => {
    const queue = await readReviewQueue(people.writer);
    expect(queue).toMatchObject({ reviewsFigures: false, reviewsTexts: true, lines: [] });
    const headers = await sessionHeader(installation.payload, people.accounts.editor);
    expect((await deskCaller(installation, headers).get('/review')).status).toBe(403);
  });
});

describe('who is at a sheet', () => {
  const callerOf = async (roles: Parameters<typeof makePerson>[1]) => {
    const made = await makePerson(installation.payload, roles);
    return {
      ...deskCaller(installation, await sessionHeader(installation.payload, made)),
      id: made.person.id,
    };
  };
  const at = (place: SheetPlace): string => `/review/${place.edition}/${place.province}`;
  let years = 2041;
  /** A sheet of one's own to decide on. */
  const anotherSheet = (): Promise<SheetPlace> => {
    years += 2;
    return makeSuspiciousSheet(installation.payload, people, [years - 1, years]);
  };

  it('is told to those who review at the same stage, and one’s own screen is not among them', async () => {
    const place = await anotherSheet();
    const [zeynep, can] = [
      await callerOf({ roles: ['ministry_reviewer'], name: 'Zeynep' }),
      await callerOf({ roles: ['ministry_reviewer'], name: 'Can' }),
    ];
    expect((await zeynep.post(`${at(place)}/look`, {})).body).toEqual({ claim: null, looking: [] });
    expect((await can.post(`${at(place)}/look`, {})).body).toEqual({ claim: null, looking: ['Zeynep'] });
    const approver = await callerOf({ roles: ['province_approver'], name: 'Müdür' });
    expect((await approver.post(`${at(place)}/look`, {})).body).toEqual({ claim: null, looking: [] });
    const stranger = await callerOf({ roles: ['province_approver'], province: '06' });
    expect((await stranger.post(`${at(place)}/look`, {})).status).toBe(404);
    expect((await stranger.post(`${at(place)}/claim`, { over: null })).status).toBe(404);
    expect((await deskCaller(installation, {}).post(`${at(place)}/look`, {})).status).toBe(401);
    expect((await zeynep.post('/review/2099-1/76/look', {})).status).toBe(404);
  });

  it('a claim is taken over by who saw whose it is, warns, and bars nobody from deciding', async () => {
    const place = await anotherSheet();
    const [first, second] = [
      await callerOf({ roles: ['ministry_reviewer'], name: 'Birinci' }),
      await callerOf({ roles: ['ministry_reviewer'], name: 'İkinci' }),
    ];
    const claimed = await first.post(`${at(place)}/claim`, { over: null });
    expect(claimed.body).toMatchObject({ claim: { by: first.id, name: 'Birinci', own: true } });
    const unseen = await second.post(`${at(place)}/claim`, { over: null });
    expect(unseen.body).toMatchObject({
      issues: [{ problem: 'claimed_by_other', context: { name: 'Birinci' } }],
    });
    const [ref] = await refs(people.reviewer, place, 'hane');
    const decided = await second.post(`${at(place)}/decide`, { approvals: [ref], returns: [] });
    expect(decided.body).toMatchObject({
      results: [{ metric: 'hane', outcome: 'done' }],
      review: { presence: { claim: { by: first.id, own: false } } },
    });
    const { lines } = await readReviewQueue({ ...people.reviewer, now: new Date() });
    expect(lines.find(({ edition }) => edition === place.edition)?.claim).toMatchObject({
      name: 'Birinci',
      own: false,
    });
    const over = await second.post(`${at(place)}/claim`, { over: first.id });
    expect(over.body).toMatchObject({ claim: { by: second.id, own: true } });
    expect((await first.post(`${at(place)}/release-claim`, {})).body).toMatchObject({
      claim: { by: second.id },
    });
    expect((await second.post(`${at(place)}/release-claim`, {})).body).toMatchObject({ claim: null });
  });

  it('is gone with the last decision, and what people left behind is swept', async () => {
    const { payload } = installation;
    const reviewer = await callerOf({ roles: ['ministry_reviewer'] });
    const place = await anotherSheet();
    const path = at(place);
    await reviewer.post(`${path}/claim`, { over: null });
    const last = await reviewer.post(`${path}/decide`, {
      approvals: await refs(people.reviewer, place),
      returns: [],
    });
    expect(last.body).toMatchObject({ review: { groups: [], folded: [], presence: { claim: null } } });
    await sweepPresence(payload, new Date(Date.now() + 3 * 3_600_000));
    expect((await payload.count({ collection: 'presence', overrideAccess: true })).totalDocs).toBe(0);
  });
});
